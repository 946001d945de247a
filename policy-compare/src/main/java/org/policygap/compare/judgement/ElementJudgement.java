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
 * @param fits accepted passages that have a good part of it, best first
 * @param lacking what of it the accepted passages do not have
 * @param weaker whether they bind less than the model
 * @param ofOthers whether they say of one side what the model says of the other: of parents what it says of the school
 * @param reason why the state is as it is, in plain words
 */
record ElementJudgement(
        Asked asked,
        ElementState state,
        List<Fit> fits,
        Optional<Conflict> conflict,
        Lacking lacking,
        boolean weaker,
        boolean ofOthers,
        String reason) {

    ElementJudgement {
        fits = List.copyOf(fits);
    }

    boolean isCore() {
        return asked.element().core();
    }

    /** Numbers that the school has otherwise, without a conflict. */
    List<OtherFigure> otherFigures() {
        return conflict.isPresent() ? List.of() : OtherFigure.in(asked, fits);
    }

    /** Whom the school names instead of somebody whom the model names. */
    Optional<OtherAuthority> otherAuthority() {
        return fits.isEmpty() ? Optional.empty() : OtherAuthority.in(lacking, fits.get(0));
    }

    /** The same once the clause as a whole turned out to be in place. */
    ElementJudgement inPlace() {
        boolean whole = state == ElementState.SATISFIED || state == ElementState.OPPOSED;
        return whole
                ? this
                : new ElementJudgement(
                        asked,
                        ElementState.SATISFIED,
                        fits,
                        conflict,
                        lacking,
                        weaker,
                        ofOthers,
                        "on the whole; but " + reason);
    }
}
