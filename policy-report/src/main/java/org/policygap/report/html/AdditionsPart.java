package org.policygap.report.html;

import static org.policygap.report.html.Html.each;
import static org.policygap.report.html.Html.tag;
import static org.policygap.report.html.Html.text;

import org.policygap.report.figures.AdditionRow;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.figures.SchoolView;
import org.policygap.report.wording.English;
import org.policygap.report.wording.Printable;

/** What schools have and the model lacks. */
final class AdditionsPart implements Part {
    private final GapAnalysis analysis;
    private final Anchors anchors;

    AdditionsPart(GapAnalysis analysis, Anchors anchors) {
        this.analysis = analysis;
        this.anchors = anchors;
    }

    @Override
    public String id() {
        return "additions";
    }

    @Override
    public String title() {
        return "Local additions";
    }

    @Override
    public Html content() {
        if (analysis.additions().isEmpty()) {
            return tag("p", "Every passage of the schools' policies has its place in the model.");
        }
        return Html.all(
                tag(
                        "p",
                        "In a school's policy but not in the model. Decide what to keep before the model replaces these"
                                + " policies, so that nothing useful is lost."),
                each(
                        analysis.schools().stream()
                                .filter(school -> !school.additions().isEmpty())
                                .toList(),
                        this::school));
    }

    private Html school(SchoolView school) {
        int number = school.additions().size();
        return tag(
                        "section",
                        tag(
                                "h3",
                                Printable.oneLine(school.school().name()) + ": "
                                        + English.count(number, "addition", "additions")),
                        each(school.additions(), this::addition))
                .ofClass(anchors.of(school.school()));
    }

    private Html addition(AdditionRow row) {
        String topic = Printable.oneLine(row.addition().topic());
        return tag(
                        "article",
                        tag("h4", topic.isEmpty() ? Printable.brief(row.wording(), 60) : topic),
                        Wording.quoted(row.wording()),
                        tag(
                                        "dl",
                                        fact("Found at", text(row.foundAt())),
                                        fact(
                                                "Nearest model clause",
                                                anchors.clauseLink(
                                                                row.addition().nearestModelNodeId())
                                                        .map(link -> (Html) link)
                                                        .orElse(text(row.nearestClause()))),
                                        fact(
                                                "What the model has",
                                                text(row.addition().reason())))
                                .ofClass("facts"),
                        DecisionNote.of(row.key().subject(), row.kept()))
                .ofClass("addition");
    }

    private static Html fact(String term, Html content) {
        return tag("div", tag("dt", term), tag("dd", content));
    }
}
