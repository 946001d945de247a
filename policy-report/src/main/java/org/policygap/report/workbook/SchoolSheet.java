package org.policygap.report.workbook;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.policygap.model.comparison.Status;
import org.policygap.model.review.DecisionKey.Subject;
import org.policygap.report.figures.Counts;
import org.policygap.report.figures.GapRow;
import org.policygap.report.figures.Labels;
import org.policygap.report.figures.PolicyDates;
import org.policygap.report.figures.SchoolView;
import org.policygap.report.form.Headings;
import org.policygap.report.form.TableNames;
import org.policygap.report.wording.English;
import org.policygap.report.wording.Printable;
import org.policygap.report.wording.WordDiff;
import org.policygap.report.xlsx.Colour;

/** One school: every clause of the model beside the school's wording; it opens with the gaps only. */
final class SchoolSheet {
    static final List<Status> GAPS = List.of(Status.PARTIAL, Status.MISSING, Status.CONFLICT);

    /** Both wordings side by side, what is missing and the decision: what people need on paper. */
    private static final int PRINTED = 10;

    /** As wide as a page of readable print has room for. */
    private static final double WORDING = 42;

    private final Sheets sheets;
    /** Two columns show the two sides of a difference, which takes long to work out. */
    private final IdentityHashMap<GapRow, WordDiff> differences = new IdentityHashMap<>();

    private SchoolSheet(Sheets sheets) {
        this.sheets = sheets;
    }

    static ListSheet<GapRow> of(Sheets sheets, SchoolView school) {
        return new SchoolSheet(sheets).list(school);
    }

    private ListSheet<GapRow> list(SchoolView school) {
        List<Column<GapRow>> columns = columns();
        return new ListSheet<>(
                sheets.tab(school.school().id()),
                Colour.GREEN,
                school.school().name() + ": gaps against the model policy",
                compared(school),
                note(school),
                TableNames.school(school.school().id()),
                columns,
                school.rows(),
                row -> row.clause().section(),
                Optional.of(new ListSheet.Filter(
                        Headings.STATUS,
                        GAPS.stream()
                                .map(status -> Labels.status(status).text())
                                .toList())),
                4,
                PRINTED,
                false,
                "The model asks nothing.");
    }

    private List<Column<GapRow>> columns() {
        Answers<GapRow> answers = new Answers<>(GapRow::key, GapRow::kept, GapRow::isGap);
        List<Column<GapRow>> columns = new ArrayList<>(List.of(
                Column.of(Headings.CLAUSE, 8, this::clause),
                Column.of(
                        Headings.TOPIC, 16, row -> CellContent.text(row.clause().topic(), Look.STRONG)),
                Column.of("Must or should", 8.5, SchoolSheet::importance),
                Column.of(Headings.STATUS, 10.5, row -> status(row.status())),
                Column.of(
                        Headings.MODEL_SAYS,
                        WORDING,
                        row -> CellContent.text(row.clause().wording(), Look.BODY)),
                Column.of(Headings.SCHOOL_SAYS, WORDING, this::schoolSays),
                Column.of("What is missing or different", 31, SchoolSheet::missing),
                answers.decision(Headings.DECISION, 13, ListsSheet.choices(Subject.GAP)),
                answers.owner(11),
                answers.due(13),
                answers.comment(28),
                Column.of("Suggested wording", WORDING, this::suggested),
                answers.sinceLastReport(16),
                Column.of("How sure", 12, SchoolSheet::howSure),
                Column.of("Found at", 44, SchoolSheet::foundAt),
                answers.rightPassage(24),
                Column.of("Why this status", 200, SchoolSheet::why),
                answers.rowKey()));
        return columns;
    }

    static CellContent status(Status status) {
        return CellContent.text(Labels.status(status).text(), Look.status(status));
    }

    static CellContent importance(GapRow row) {
        return ClauseCells.importance(row.clause());
    }

    private CellContent clause(GapRow row) {
        return CellContent.text(row.clause().number(), ClauseCells.numberLook(row.clause(), Look.LINK))
                .linkedTo(new Place(Sheets.MATRIX, sheets.row(row.clause()), 0));
    }

    private CellContent schoolSays(GapRow row) {
        if (row.schoolWording().isBlank()) {
            return CellContent.text(ClauseCells.NOTHING_FOUND, Look.NOTHING);
        }
        if (row.hasModelWording()) {
            return CellContent.text(ClauseCells.SAME_WORDING, Look.NOTHING);
        }
        return CellContent.marked(difference(row).before(), Look.BODY);
    }

    private CellContent suggested(GapRow row) {
        return row.isGap() ? CellContent.marked(difference(row).after(), Look.BODY) : CellContent.text("", Look.BODY);
    }

    private WordDiff difference(GapRow row) {
        return differences.computeIfAbsent(row, GapRow::difference);
    }

    private static CellContent missing(GapRow row) {
        return CellContent.text(row.missing(), Look.BODY);
    }

    private static CellContent why(GapRow row) {
        String nearest = row.nearest().isEmpty() ? "" : "\nThe next nearest stands here: " + row.nearest() + ".";
        return CellContent.text((row.explanation() + nearest).strip(), Look.ASIDE);
    }

    private static CellContent howSure(GapRow row) {
        return CellContent.text(Labels.confidence(row.finding().confidence()), Look.ASIDE);
    }

    private static CellContent foundAt(GapRow row) {
        String nearest = row.nearest().isEmpty() ? "" : ". Nearest: " + row.nearest();
        return CellContent.text(row.foundAt().isEmpty() ? "Not found" + nearest : row.foundAt(), Look.ASIDE);
    }

    private static String compared(SchoolView school) {
        PolicyDates dates = school.dates();
        String approval =
                dates.approved().isEmpty() ? "approval not stated in the document" : "approved " + dates.approved();
        return "Compared: " + Printable.brief(ClauseCells.title(school.policy()), 90) + ", " + approval + ".";
    }

    private static String note(SchoolView school) {
        Counts counts = school.counts();
        if (counts.gaps() == 0) {
            return "No gaps. Clear the filter on Status to see every clause.";
        }
        int others = school.rows().size() - counts.gaps();
        return "Showing the " + English.count(counts.gaps(), "clause", "clauses") + " with a gap ("
                + counts.gapsInWords() + "). " + others(others)
                + " Struck-through words would go; words underlined in Suggested wording would come.";
    }

    private static String others(int others) {
        return others == 0
                ? ""
                : "The other " + others + (others == 1 ? " needs" : " need")
                        + " nothing: clear the filter on Status to see " + (others == 1 ? "it." : "them.");
    }
}
