package org.policygap.report.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policygap.model.review.Decision;
import org.policygap.model.review.DecisionKey.Subject;
import org.policygap.report.figures.AdditionRow;
import org.policygap.report.figures.DocumentText;
import org.policygap.report.figures.GapRow;
import org.policygap.report.figures.KeptDecision;
import org.policygap.report.figures.Labels;
import org.policygap.report.wording.English;
import org.policygap.report.wording.Printable;

/** Comments in the margin: why something is proposed and where it comes from. */
final class Remarks {
    private static final int LONGEST_REASON = 400;

    private final String modelTitle;
    private final DocumentText model;

    Remarks(String modelTitle, DocumentText model) {
        this.modelTitle = modelTitle;
        this.model = model;
    }

    /** Reason, source and decision of a change, a line each. */
    String of(GapRow row) {
        List<String> lines = new ArrayList<>();
        lines.add(Labels.status(row.status()).word() + ". " + Printable.brief(row.missing(), LONGEST_REASON));
        lines.add("Source: “%s”, %s (%s)."
                .formatted(
                        modelTitle,
                        model.place(row.clause().nodeId()),
                        Labels.importance(row.clause().requirement().importance())));
        if (!row.foundAt().isEmpty()) {
            lines.add("In this school's policy: " + row.foundAt() + ".");
        } else if (!row.nearest().isEmpty()) {
            lines.add("Nearest in this school's policy, not counted: " + row.nearest() + ".");
        }
        lines.add("How sure: " + Labels.confidence(row.finding().confidence()) + ".");
        decided(Subject.GAP, row.kept()).ifPresent(lines::add);
        return String.join("\n", lines);
    }

    /** Why something of the school's own is there, and what was decided about it. */
    String of(AdditionRow row) {
        List<String> lines = new ArrayList<>();
        lines.add("Only in this school's policy. "
                + Printable.oneLine(row.addition().reason()));
        lines.add("Nearest clause of the model: " + row.nearestClause() + ".");
        decided(Subject.ADDITION, row.kept()).ifPresent(lines::add);
        return String.join("\n", lines);
    }

    /** What was decided, with owner and date; empty if nothing was. */
    static Optional<String> decided(Subject subject, Optional<KeptDecision> kept) {
        return kept.map(decision -> decided(subject, decision));
    }

    private static String decided(Subject subject, KeptDecision kept) {
        Decision decision = kept.decision();
        List<String> parts = new ArrayList<>();
        decision.choice().ifPresent(choice -> parts.add("Decided: " + Labels.choice(subject, choice) + "."));
        if (!decision.owner().isBlank()) {
            parts.add("Owner: " + Printable.oneLine(decision.owner()) + ".");
        }
        decision.due().ifPresent(due -> parts.add("Due: " + English.shortDate(due) + "."));
        if (!decision.comment().isBlank()) {
            parts.add(Printable.oneLine(decision.comment()));
        }
        if (kept.lookAgain()) {
            parts.add("Please look again: the wording has changed since.");
        }
        return String.join(" ", parts);
    }
}
