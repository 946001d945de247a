package org.policygap.report.html;

import static org.policygap.report.html.Html.each;
import static org.policygap.report.html.Html.tag;
import static org.policygap.report.html.Html.text;

import java.util.List;
import org.policygap.model.comparison.Conflict;
import org.policygap.model.comparison.ElementFinding;
import org.policygap.model.comparison.ElementState;
import org.policygap.model.comparison.Status;
import org.policygap.model.policy.Element;
import org.policygap.report.figures.GapRow;
import org.policygap.report.figures.Labels;
import org.policygap.report.html.Html.Tag;
import org.policygap.report.wording.Printable;
import org.policygap.report.wording.WordDiff;

/** One clause of the model at one school. */
record CheckCard(Anchors anchors) {
    /** A gap, with everything that is known about it. */
    Html gap(GapRow row) {
        String id = anchors.check(row);
        Tag name = tag("h5", text(Printable.oneLine(row.school().name()) + " "), Badges.status(row.status()))
                .with("id", id);
        return tag(
                        "article",
                        name,
                        tag("p", row.missing()).ofClass("missing-words"),
                        each(row.finding().conflicts(), CheckCard::conflict),
                        wordings(row),
                        facts(row),
                        DecisionNote.of(row.key().subject(), row.kept()))
                .ofClass("card " + Badges.tone(row.status()) + " " + anchors.of(row.school()));
    }

    /** A clause that needs nothing, on a line. */
    Html inPlace(GapRow row) {
        Tag head = tag(
                "p",
                tag("strong", Printable.oneLine(row.school().name())),
                text(". " + found(row) + ". How sure: "
                        + Labels.confidence(row.finding().confidence()) + "."));
        return tag(
                        "li",
                        head,
                        row.hasModelWording()
                                ? tag("p", "Same wording as the model.").ofClass("quiet")
                                : Wording.quoted(row.schoolWording()),
                        tag("p", row.explanation()).ofClass("quiet"),
                        DecisionNote.of(row.key().subject(), row.kept()))
                .ofClass(anchors.of(row.school()));
    }

    private static Html wordings(GapRow row) {
        WordDiff difference = row.difference();
        Html says = row.schoolWording().isBlank()
                ? tag("p", "Nothing found in the school's policy.").ofClass("quiet")
                : Wording.quoted(difference.before());
        return tag(
                        "div",
                        tag("div", label("School policy says"), says),
                        row.finding().suggestedWording().isBlank()
                                ? Html.nothing()
                                : tag("div", label("Suggested wording"), Wording.quoted(difference.after())))
                .ofClass("pair");
    }

    private static Html conflict(Conflict conflict) {
        return tag(
                        "div",
                        tag("p", Badges.decoration("▲ "), text(conflict.explanation())),
                        tag(
                                        "div",
                                        tag(
                                                "div",
                                                label("Model says"),
                                                Wording.quoted(conflict.modelQuote(), conflict.modelWords())),
                                        tag(
                                                "div",
                                                label("School says"),
                                                Wording.quoted(conflict.schoolQuote(), conflict.schoolWords())))
                                .ofClass("pair"))
                .ofClass("clash");
    }

    private static Html label(String words) {
        return tag("p", words).ofClass("label");
    }

    private static Html facts(GapRow row) {
        Tag facts = tag("dl", fact("Found at", found(row)))
                .add(fact("How sure", Labels.confidence(row.finding().confidence())))
                .ofClass("facts");
        if (row.foundAt().isEmpty() && !row.nearest().isEmpty()) {
            facts = facts.add(fact("Nearest", row.nearest()));
        }
        for (ElementFinding element : open(row)) {
            facts = facts.add(fact(state(element.state()), piece(row, element)));
        }
        return facts.add(fact("Why this status", row.explanation()));
    }

    /** What stands in the way of each piece; where the whole clause is missing there is nothing to tell apart. */
    private static List<ElementFinding> open(GapRow row) {
        return row.finding().elements().stream()
                .filter(element -> row.status() != Status.MISSING && element.state() != ElementState.SATISFIED)
                .filter(element -> !element.reason().isBlank())
                .toList();
    }

    private static String piece(GapRow row, ElementFinding finding) {
        String words = row.clause().requirement().elements().stream()
                .filter(element -> element.id().equals(finding.elementId()))
                .map(Element::text)
                .findFirst()
                .orElse("");
        return words.isEmpty() ? finding.reason() : "“" + words + "”: " + finding.reason();
    }

    private static String state(ElementState state) {
        return switch (state) {
            case SATISFIED -> "There";
            case WEAKER -> "Weaker";
            case ABSENT -> "Not there";
            case OPPOSED -> "The opposite";
        };
    }

    private static Html fact(String term, String text) {
        return text.isBlank() ? Html.nothing() : tag("div", tag("dt", term), tag("dd", text));
    }

    private static String found(GapRow row) {
        return row.foundAt().isEmpty() ? "Not found" : row.foundAt();
    }
}
