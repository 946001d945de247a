package org.policygap.compare.judgement;

import java.util.List;
import java.util.Optional;
import org.policygap.compare.alignment.Asked;
import org.policygap.compare.alignment.Fit;
import org.policygap.model.comparison.Conflict;
import org.policygap.model.comparison.ElementState;

/**
 * What was decided about one element, with what it rests on.
 *
 * @param fits accepted passages, best first
 * @param coverage how much of the element the passages have together, in [0, 1]
 * @param reason why the state is as it is, in plain words
 */
record ElementJudgement(
        Asked asked, ElementState state, List<Fit> fits, double coverage, Optional<Conflict> conflict, String reason) {

    ElementJudgement {
        fits = List.copyOf(fits);
    }

    boolean isCore() {
        return asked.element().core();
    }
}
