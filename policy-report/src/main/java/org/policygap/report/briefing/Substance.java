package org.policygap.report.briefing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.policygap.model.comparison.Status;
import org.policygap.model.policy.Importance;
import org.policygap.model.review.Choice;
import org.policygap.report.figures.ClauseRow;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.figures.GapRow;
import org.policygap.report.figures.KeptDecision;
import org.policygap.report.figures.SchoolView;

/** One school's checks as governors need them: by weight, without what is a matter of wording. */
final class Substance {
    /** UTF-16 units of the model's wording. */
    private static final int LONGEST_QUOTE = 180;

    private final GapAnalysis analysis;
    private final SchoolView school;

    Substance(GapAnalysis analysis, SchoolView school) {
        this.analysis = analysis;
        this.school = school;
    }

    /** What the law asks for and the policy lacks or contradicts, in the model's order. */
    List<GapRow> statutory() {
        return undecided().stream()
                .filter(row -> row.clause().requirement().importance() == Importance.STATUTORY)
                .toList();
    }

    /** Everything else that differs, the weightiest first: contradicted, missing, partly there; musts before shoulds. */
    List<GapRow> others() {
        return undecided().stream()
                .filter(row -> row.clause().requirement().importance() != Importance.STATUTORY)
                .sorted(Comparator.comparing(GapRow::severity)
                        .thenComparing(row -> row.clause().requirement().importance())
                        .thenComparing(row -> row.finding().confidence()))
                .toList();
    }

    /** Where the school differs on purpose. */
    List<GapRow> onPurpose() {
        return school.rows().stream().filter(this::isOnPurpose).toList();
    }

    /** What was decided, or given to somebody, and is still to be done. */
    List<GapRow> inHand() {
        return school.rows().stream()
                .filter(row -> row.isGap() && row.kept().isPresent() && !isOnPurpose(row))
                .toList();
    }

    /** Clauses of the model about which the trust is still to decide, because this school contradicts them. */
    List<ClauseRow> forTheTrust() {
        return analysis.conflicts().stream()
                .filter(row ->
                        row.kept().flatMap(kept -> kept.decision().choice()).isEmpty())
                .filter(row -> row.checks().stream()
                        .anyMatch(check -> check.school().equals(school.school())
                                && check.status() == Status.CONFLICT
                                && !check.isDecided()))
                .toList();
    }

    /** Gaps nobody has decided about, in the model's order. */
    List<GapRow> undecided() {
        return school.rows().stream()
                .filter(row -> row.isGap() && !row.isDecided())
                .toList();
    }

    /** What is missing or different; where all of it is missing, what the model says. */
    static String difference(GapRow row) {
        return row.point(LONGEST_QUOTE);
    }

    private boolean isOnPurpose(GapRow row) {
        Optional<Choice> choice = row.kept()
                .filter(kept -> !kept.lookAgain())
                .map(KeptDecision::decision)
                .flatMap(decision -> decision.choice());
        boolean differs = row.isGap() || row.status() == Status.NOT_APPLICABLE;
        return differs
                && (choice.equals(Optional.of(Choice.KEEP_OUR_WORDING))
                        || choice.equals(Optional.of(Choice.DOES_NOT_APPLY)));
    }
}
