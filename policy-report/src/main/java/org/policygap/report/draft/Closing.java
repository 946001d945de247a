package org.policygap.report.draft;

import java.util.Optional;
import org.policygap.model.comparison.Status;
import org.policygap.model.review.Choice;
import org.policygap.model.review.Decision;
import org.policygap.report.figures.GapRow;
import org.policygap.report.figures.KeptDecision;

/** What the draft does about a clause of the model. */
enum Closing {
    /** The school's wording stays as it is. */
    KEEP,
    /** The model's words are put in, as a tracked change. */
    FILL,
    /** Two rules collide and nobody has decided: both are shown, nothing is changed. */
    LEAVE_OPEN;

    /**
     * What people decided counts before what the tool would suggest; the school's decision before the trust's. A decision
     * about wording that has changed since no longer counts.
     */
    static Closing of(GapRow row, Optional<KeptDecision> trust) {
        if (!row.isGap()) {
            return KEEP;
        }
        Optional<Choice> choice = choice(row.kept()).or(() -> choice(trust).filter(Closing::bindsSchools));
        if (choice.filter(Closing::keeps).isPresent()) {
            return KEEP;
        }
        boolean settled = choice.equals(Optional.of(Choice.USE_MODEL_WORDING))
                || choice.equals(Optional.of(Choice.USE_WITH_CHANGES));
        return row.status() == Status.CONFLICT && !settled ? LEAVE_OPEN : FILL;
    }

    private static Optional<Choice> choice(Optional<KeptDecision> kept) {
        return kept.filter(decision -> !decision.lookAgain())
                .map(KeptDecision::decision)
                .flatMap(Decision::choice);
    }

    /** "Leave to each school" decides nothing for a school. */
    private static boolean bindsSchools(Choice choice) {
        return choice != Choice.KEEP_OUR_WORDING;
    }

    private static boolean keeps(Choice choice) {
        return choice == Choice.KEEP_OUR_WORDING || choice == Choice.DOES_NOT_APPLY;
    }
}
