package org.policygap.compare.judgement;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.policygap.compare.alignment.Fit;

/** Finds one kind of conflict between an element of the model and what a school says about the same thing. */
interface CollisionRule {

    /**
     * The first collision, if there is one.
     *
     * @param statements every statement of the accepted passages, with the element
     */
    Optional<Collision> among(List<Fit> statements);

    /** For a rule that looks at one statement at a time. */
    static Optional<Collision> first(List<Fit> statements, Function<Fit, Optional<Collision>> check) {
        for (Fit fit : statements) {
            Optional<Collision> collision = check.apply(fit);
            if (collision.isPresent()) {
                return collision;
            }
        }
        return Optional.empty();
    }
}
