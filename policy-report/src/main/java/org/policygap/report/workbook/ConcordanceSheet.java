package org.policygap.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policygap.model.comparison.Status;
import org.policygap.report.figures.ClauseRow;
import org.policygap.report.figures.GapRow;
import org.policygap.report.figures.SchoolView;
import org.policygap.report.form.Headings;
import org.policygap.report.form.TableNames;
import org.policygap.report.wording.English;
import org.policygap.report.xlsx.Colour;

/** Where each clause of the model stands in each school's policy. */
final class ConcordanceSheet {
    private static final int NOTES_UP_TO = 8;

    private ConcordanceSheet() {}

    static ListSheet<ClauseRow> of(Sheets sheets) {
        List<Column<ClauseRow>> columns = columns(sheets.analysis().schools());
        return new ListSheet<>(
                Sheets.CONCORDANCE,
                Colour.GREY,
                "Where to find it: each model clause in each school's policy",
                "Paragraph and page numbers as printed in the document that was compared.",
                "Not found: no wording matches. ¶7: the seventh paragraph of a document that prints no numbers.",
                TableNames.CONCORDANCE,
                columns,
                sheets.analysis().rows(),
                row -> row.clause().section(),
                Optional.empty(),
                2,
                columns.size(),
                false,
                "The model asks nothing.");
    }

    private static List<Column<ClauseRow>> columns(List<SchoolView> schools) {
        boolean few = schools.size() <= NOTES_UP_TO;
        double width = few ? Math.max(15, Math.min(40, 120.0 / Math.max(1, schools.size()))) : 14;
        List<Column<ClauseRow>> columns = new ArrayList<>(List.of(
                Column.of(Headings.CLAUSE, 8, row -> ClauseCells.number(row.clause())),
                Column.of(Headings.TOPIC, 34, row -> ClauseCells.topic(row.clause()))));
        for (int i = 0; i < schools.size(); i++) {
            int school = i;
            columns.add(Column.of(
                    Unique.heading(columns, schools.get(i).shortName()),
                    width,
                    row -> place(row.checks().get(school), few)));
        }
        if (few) {
            columns.add(Column.of("Notes", 30, row -> CellContent.text(notes(row, schools), Look.ASIDE)));
        }
        return columns;
    }

    private static CellContent place(GapRow row, boolean large) {
        double size = large ? 10 : 9;
        if (row.status() == Status.NOT_APPLICABLE) {
            return CellContent.text("– Not applicable", Look.QUIET.size(size));
        }
        return row.foundAt().isEmpty()
                ? CellContent.text("○ Not found", Look.status(Status.MISSING).size(size))
                : CellContent.text(row.foundAt(), Look.BODY.size(size));
    }

    private static String notes(ClauseRow row, List<SchoolView> schools) {
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < schools.size(); i++) {
            int parts = row.checks().get(i).finding().evidence().size();
            if (parts > 1) {
                notes.add("In " + English.number(parts) + " places at "
                        + schools.get(i).shortName() + ".");
            }
        }
        return String.join(" ", notes);
    }
}
