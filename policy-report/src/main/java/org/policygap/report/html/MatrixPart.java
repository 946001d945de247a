package org.policygap.report.html;

import static org.policygap.report.html.Html.tag;
import static org.policygap.report.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import org.policygap.report.figures.ClauseRow;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.figures.GapRow;
import org.policygap.report.figures.KeptDecision;
import org.policygap.report.figures.SchoolView;
import org.policygap.report.html.DataTable.Column;
import org.policygap.report.html.Html.Tag;
import org.policygap.report.wording.Printable;

/** Every clause of the model across all schools. */
final class MatrixPart implements Part {
    /** With more schools the cells have room for the symbol only, and the headings stand upright. */
    private static final int WORDS_UP_TO = 6;

    private final GapAnalysis analysis;
    private final Anchors anchors;
    private final boolean words;

    MatrixPart(GapAnalysis analysis, Anchors anchors) {
        this.analysis = analysis;
        this.anchors = anchors;
        words = analysis.schools().size() <= WORDS_UP_TO;
    }

    @Override
    public String id() {
        return "matrix";
    }

    @Override
    public String title() {
        return "Gap matrix";
    }

    @Override
    public Html content() {
        List<Column<ClauseRow>> columns = new ArrayList<>();
        columns.add(Column.rowHeading("Clause of the model", row -> anchors.clauseLink(row.clause())));
        columns.add(Column.of(
                "Must or should",
                row -> Badges.importance(row.clause().requirement().importance())));
        columns.add(Column.number(text("Schools with a gap"), ClauseRow::gaps));
        List<SchoolView> schools = analysis.schools();
        for (int i = 0; i < schools.size(); i++) {
            int school = i;
            columns.add(Column.cells(
                    heading(schools.get(i)), row -> cell(row.checks().get(school))));
        }
        if (analysis.rows().stream().anyMatch(row -> row.kept().isPresent())) {
            columns.add(trustDecision());
        }
        String caption = analysis.rowsSaid() + " A gap links to its details.";
        String look = words ? "matrix" : "matrix symbols";
        return Html.all(
                key(), new DataTable<>("matrix-caption", caption, look, columns, this::rowClass).with(analysis.rows()));
    }

    private static Column<ClauseRow> trustDecision() {
        return Column.text(
                "Trust decision",
                row -> DecisionNote.choice(row.key().subject(), row.kept().map(KeptDecision::decision)));
    }

    private Tag heading(SchoolView school) {
        Tag name = Anchors.link(anchors.school(school.school()), Printable.oneLine(school.shortName()));
        return tag("th", tag("span", name).ofClass("name")).ofClass("school");
    }

    private Tag cell(GapRow row) {
        Html label = words ? Badges.heading(row.status()) : Badges.symbol(row.status());
        Html content = row.isGap() ? tag("a", label).with("href", "#" + anchors.check(row)) : label;
        return tag("td", content).ofClass("status " + Badges.tone(row.status()));
    }

    /** A line is drawn above the first clause of a section. */
    private String rowClass(ClauseRow row) {
        return anchors.startsSection(row.clause()) ? "first" : "";
    }

    private static Html key() {
        Tag key = tag("p", "Key: ").ofClass("key");
        for (Html badge : Badges.ORDER.stream().map(Badges::status).toList()) {
            key = key.add(badge, text(" "));
        }
        return key;
    }
}
