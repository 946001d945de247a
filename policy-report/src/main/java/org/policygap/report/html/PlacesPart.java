package org.policygap.report.html;

import static org.policygap.report.html.Html.each;
import static org.policygap.report.html.Html.tag;

import java.util.ArrayList;
import java.util.List;
import org.policygap.model.comparison.Status;
import org.policygap.report.figures.ClauseRow;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.figures.GapRow;
import org.policygap.report.figures.SchoolView;
import org.policygap.report.html.DataTable.Column;
import org.policygap.report.html.Html.Tag;
import org.policygap.report.wording.Printable;

/** Where each clause of the model stands in each school's policy. */
final class PlacesPart implements Part {
    /** A table of so many schools fits a page and a screen; more schools get another table. */
    private static final int SCHOOLS = 6;

    private final GapAnalysis analysis;
    private final Anchors anchors;

    PlacesPart(GapAnalysis analysis, Anchors anchors) {
        this.analysis = analysis;
        this.anchors = anchors;
    }

    @Override
    public String id() {
        return "places";
    }

    @Override
    public String title() {
        return "Where to find it";
    }

    @Override
    public Html content() {
        List<Integer> firsts = new ArrayList<>();
        for (int i = 0; i < analysis.schools().size(); i += SCHOOLS) {
            firsts.add(i);
        }
        return Html.all(
                tag(
                        "p",
                        "Paragraph and page numbers as printed in the document that was compared. ¶7 is the seventh"
                                + " paragraph of a document without numbers. “Not found” means that the search found"
                                + " no matching wording."),
                each(firsts, this::table));
    }

    private Html table(int first) {
        List<SchoolView> schools = analysis.schools()
                .subList(first, Math.min(first + SCHOOLS, analysis.schools().size()));
        List<Column<ClauseRow>> columns = new ArrayList<>();
        columns.add(Column.rowHeading("Clause of the model", row -> anchors.clauseLink(row.clause())));
        for (int i = 0; i < schools.size(); i++) {
            int school = first + i;
            columns.add(Column.cells(
                    tag("th", Printable.oneLine(schools.get(i).shortName())),
                    row -> place(row.checks().get(school))));
        }
        String names = schools.get(0).shortName()
                + (schools.size() == 1
                        ? ""
                        : " to " + schools.get(schools.size() - 1).shortName());
        return new DataTable<>(
                        "places-" + (first / SCHOOLS + 1),
                        "Where each clause stands: " + Printable.oneLine(names),
                        "places",
                        columns,
                        row -> anchors.startsSection(row.clause()) ? "first" : "")
                .with(analysis.rows());
    }

    private static Tag place(GapRow row) {
        if (row.status() == Status.NOT_APPLICABLE) {
            return tag("td", "– Not applicable").ofClass("quiet");
        }
        return row.foundAt().isEmpty() ? tag("td", "○ Not found").ofClass("quiet") : tag("td", row.foundAt());
    }
}
