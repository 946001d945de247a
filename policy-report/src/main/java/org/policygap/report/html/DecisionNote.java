package org.policygap.report.html;

import static org.policygap.report.html.Html.tag;
import static org.policygap.report.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policygap.model.review.Decision;
import org.policygap.model.review.DecisionKey.Subject;
import org.policygap.report.figures.KeptDecision;
import org.policygap.report.figures.Labels;
import org.policygap.report.html.Html.Tag;
import org.policygap.report.wording.English;

/** A decision that was made before. It is shown here and made in the workbook. */
final class DecisionNote {
    private DecisionNote() {}

    /** The decision, or nothing if there is none. */
    static Html of(Subject subject, Optional<KeptDecision> kept) {
        return kept.map(decision -> (Html) note(subject, decision)).orElse(Html.nothing());
    }

    /** The choice in words, empty if there is none. */
    static String choice(Subject subject, Optional<Decision> decision) {
        return decision.flatMap(Decision::choice)
                .map(choice -> Labels.choice(subject, choice))
                .orElse("");
    }

    /** Who is to do it until when, and what was said about it. */
    static String details(Decision decision) {
        List<String> parts = new ArrayList<>();
        add(parts, "Owner: ", decision.owner());
        add(parts, "Due: ", decision.due().map(English::shortDate).orElse(""));
        add(parts, "Decided by: ", decision.decidedBy());
        add(parts, "Decided on: ", decision.decidedOn().map(English::shortDate).orElse(""));
        add(parts, "Comment: ", decision.comment());
        return String.join(". ", parts);
    }

    private static void add(List<String> parts, String label, String value) {
        if (!value.isBlank()) {
            parts.add(label + value.strip());
        }
    }

    private static Tag note(Subject subject, KeptDecision kept) {
        String choice = choice(subject, Optional.of(kept.decision()));
        String details = details(kept.decision());
        Tag note = tag(
                        "p",
                        Badges.decoration("✎ "),
                        tag("strong", choice.isEmpty() ? "Not decided yet" : "Decided: " + choice),
                        text(details.isEmpty() ? "" : ". " + details))
                .ofClass("decision");
        return kept.lookAgain()
                ? note.add(tag("strong", " Please look again: the wording has changed since this was decided."))
                : note;
    }
}
