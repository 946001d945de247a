package org.policygap.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policygap.model.comparison.Status;
import org.policygap.model.review.DecisionKey.Subject;
import org.policygap.report.figures.ClauseRow;
import org.policygap.report.figures.GapRow;
import org.policygap.report.figures.Labels;
import org.policygap.report.figures.SchoolView;
import org.policygap.report.form.Headings;
import org.policygap.report.form.TableNames;
import org.policygap.report.xlsx.CellLook;
import org.policygap.report.xlsx.Colour;

/** Every clause of the model at every school: in words for up to eight schools, else in symbols. */
final class MatrixSheet {
    private static final int WORDS_UP_TO = 8;
    private static final double LOCAL = 12;
    /** Widths of the printed columns that are not for schools or topic, and of the whole page. */
    private static final double OTHERS = 8 + 12.5 + 10 + LOCAL + 20;

    private static final double PAGE = 194.5;
    private static final double TOPIC = 40;

    private final Sheets sheets;
    private final boolean inWords;
    private final double schoolWidth;
    private final double topicWidth;

    private MatrixSheet(Sheets sheets) {
        this.sheets = sheets;
        int schools = Math.max(1, sheets.analysis().schools().size());
        inWords = schools <= WORDS_UP_TO;
        double room = PAGE - OTHERS - (inWords ? 24 : TOPIC);
        schoolWidth = inWords ? Math.min(16.5, room / schools) : Math.max(3, Math.min(4.4, room / schools));
        topicWidth = Math.max(24, Math.min(TOPIC, PAGE - OTHERS - schoolWidth * schools));
    }

    static ListSheet<ClauseRow> of(Sheets sheets) {
        return new MatrixSheet(sheets).list();
    }

    private ListSheet<ClauseRow> list() {
        List<Column<ClauseRow>> columns = columns();
        return new ListSheet<>(
                Sheets.MATRIX,
                Colour.NAVY,
                "Gap matrix: what the model asks, at every school",
                sheets.analysis().rowsSaid() + " Select a gap to go to the wording.",
                "Key:  ● In place   ◐ Partly: some of it   ○ Missing: nothing found   ▲ Conflict"
                        + (sheets.analysis().conflicts().isEmpty() ? "" : ": decided on Conflicts")
                        + "   – Not applicable",
                TableNames.MATRIX,
                columns,
                sheets.analysis().rows(),
                row -> row.clause().section(),
                Optional.empty(),
                2,
                columns.size() - 2,
                !inWords,
                "The model asks nothing.");
    }

    private List<Column<ClauseRow>> columns() {
        Answers<ClauseRow> answers =
                new Answers<>(ClauseRow::key, ClauseRow::kept, row -> row.gaps() > 0 && !row.isConflict());
        List<Column<ClauseRow>> columns = new ArrayList<>(List.of(
                Column.of(Headings.CLAUSE, 8, row -> ClauseCells.number(row.clause())),
                Column.of(Headings.TOPIC, topicWidth, row -> ClauseCells.topic(row.clause())),
                Column.of("Must or should", 12.5, row -> ClauseCells.importance(row.clause()))));
        List<SchoolView> schools = sheets.analysis().schools();
        for (int i = 0; i < schools.size(); i++) {
            int school = i;
            columns.add(Column.of(
                    Unique.heading(columns, schools.get(i).shortName()),
                    schoolWidth,
                    row -> status(row.checks().get(school))));
        }
        columns.add(Column.of("Schools with a gap (of %s)".formatted(schools.size()), 11, MatrixSheet::gaps));
        if (sheets.analysis().leavesDetails()) {
            columns.add(Column.of("Trust or local", LOCAL, MatrixSheet::trustOrLocal));
        }
        Column<ClauseRow> decision = answers.decision(Headings.TRUST_DECISION, 20, ListsSheet.choices(Subject.TRUST));
        columns.add(new Column<>(
                decision.heading(),
                decision.width(),
                decision.kind(),
                decision.choices(),
                row -> row.isConflict()
                        ? CellContent.text("", Look.BODY)
                        : decision.content().apply(row)));
        Column<ClauseRow> comment = answers.comment(44);
        columns.add(new Column<>(
                comment.heading(),
                comment.width(),
                comment.kind(),
                comment.choices(),
                row -> row.isConflict()
                        ? CellContent.text("", Look.BODY)
                        : comment.content().apply(row)));
        columns.add(answers.rowKey());
        return columns;
    }

    private CellContent status(GapRow row) {
        Status status = row.status();
        CellContent content = inWords
                ? SchoolSheet.status(status)
                : CellContent.text(Labels.status(status).symbol(), Look.symbol(status));
        return row.isGap() ? content.linkedTo(place(row)) : content;
    }

    private Place place(GapRow row) {
        return new Place(sheets.tab(row.school().id()), sheets.row(row.clause()), 0);
    }

    /** A clause that schools fill in is theirs in part; the rest is the same across the trust. */
    private static CellContent trustOrLocal(ClauseRow row) {
        return CellContent.text(row.clause().hasLocalDetail() ? "Local details" : "Trust-wide", Look.QUIET);
    }

    private static CellContent gaps(ClauseRow row) {
        CellLook look = row.gaps() > 1 ? Look.CENTRE.bold() : Look.CENTRE;
        return row.gaps() == 0 ? CellContent.text("–", look) : CellContent.number(row.gaps(), look);
    }
}
