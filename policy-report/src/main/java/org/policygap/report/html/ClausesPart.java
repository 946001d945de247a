package org.policygap.report.html;

import static org.policygap.report.html.Html.each;
import static org.policygap.report.html.Html.tag;
import static org.policygap.report.html.Html.text;

import java.util.List;
import org.policygap.model.comparison.Status;
import org.policygap.report.figures.ClauseRow;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.figures.GapRow;
import org.policygap.report.figures.ModelClause;
import org.policygap.report.figures.ModelSection;
import org.policygap.report.html.Html.Tag;
import org.policygap.report.wording.English;
import org.policygap.report.wording.Printable;

/** Each clause of the model with what every school says. */
final class ClausesPart implements Part {
    private final GapAnalysis analysis;
    private final Anchors anchors;
    private final CheckCard card;

    ClausesPart(GapAnalysis analysis, Anchors anchors) {
        this.analysis = analysis;
        this.anchors = anchors;
        card = new CheckCard(anchors);
    }

    @Override
    public String id() {
        return "clauses";
    }

    @Override
    public String title() {
        return "Clause by clause";
    }

    @Override
    public Html content() {
        Tag intro = tag(
                "p",
                text("The model's wording stands beside each school's. In a gap, "),
                tag("del", "struck-through words"),
                text(" would go and "),
                tag("ins", "underlined words"),
                text(" would come. Words are marked where at least half of the school's wording would stay."));
        return Html.all(intro, each(analysis.sections(), this::section));
    }

    private Html section(ModelSection section) {
        return Html.all(tag("h3", section.title()).ofClass("part"), each(section.rows(), this::clause));
    }

    private Html clause(ClauseRow row) {
        ModelClause clause = row.clause();
        String id = anchors.clause(clause);
        Tag heading = tag("h4", clause.number() + " " + clause.topic()).with("id", id);
        return tag(
                        "article",
                        header(row, heading),
                        tag("div", model(row), schools(row)).ofClass("columns"))
                .ofClass("clause");
    }

    private static Tag header(ClauseRow row, Tag heading) {
        Tag badges = tag("p", Badges.importance(row.clause().requirement().importance()), text(" "));
        for (Status status : Badges.ORDER) {
            long number = row.checks().stream()
                    .filter(check -> check.status() == status)
                    .count();
            if (number > 0) {
                badges = badges.add(count(status, number), text(" "));
            }
        }
        return tag("header", heading, badges);
    }

    private static Tag count(Status status, long number) {
        return tag("span", text(number + " "), Badges.heading(status)).ofClass("badge " + Badges.tone(status));
    }

    private static Tag model(ClauseRow row) {
        String notes = row.clause().requirement().notes();
        return tag(
                        "div",
                        tag("p", "Model policy says").ofClass("label"),
                        Wording.quoted(row.clause().wording()),
                        notes.isBlank()
                                ? Html.nothing()
                                : tag("p", "Note: " + notes).ofClass("quiet"),
                        DecisionNote.of(row.key().subject(), row.kept()))
                .ofClass("model");
    }

    private Tag schools(ClauseRow row) {
        List<GapRow> gaps = row.checks().stream().filter(GapRow::isGap).toList();
        return tag("div", each(gaps, card::gap), inPlace(row), notApplicable(row))
                .ofClass("answers");
    }

    private Html inPlace(ClauseRow row) {
        return folded(
                row.checks().stream()
                        .filter(check -> check.status() == Status.MET)
                        .toList(),
                Status.MET);
    }

    private Html notApplicable(ClauseRow row) {
        return folded(
                row.checks().stream()
                        .filter(check -> check.status() == Status.NOT_APPLICABLE)
                        .toList(),
                Status.NOT_APPLICABLE);
    }

    /** What needs nothing is folded away, and printed open. */
    private Html folded(List<GapRow> checks, Status status) {
        if (checks.isEmpty()) {
            return Html.nothing();
        }
        String where = checks.size() == 1
                ? Printable.oneLine(checks.get(0).school().name())
                : English.count(checks.size(), "school", "schools");
        Tag summary = tag("summary", Badges.status(status), text(" at " + where));
        return tag("details", summary, tag("ul", each(checks, card::inPlace)).ofClass("in-place"));
    }
}
