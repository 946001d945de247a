package org.policygap.compare.judgement;

import java.util.Optional;
import org.policygap.compare.alignment.Fit;

/** Finds one kind of conflict between an element of the model and a school's statement about the same thing. */
interface CollisionRule {

    Optional<Collision> check(Fit fit);
}
