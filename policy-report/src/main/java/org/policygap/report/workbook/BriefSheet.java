package org.policygap.report.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygap.model.comparison.Status;
import org.policygap.model.review.Decision;
import org.policygap.report.figures.GapRow;
import org.policygap.report.figures.Labels;
import org.policygap.report.figures.SchoolView;
import org.policygap.report.form.Headings;
import org.policygap.report.form.TableNames;
import org.policygap.report.wording.English;
import org.policygap.report.workbook.ListSheet.Printed;

/**
 * One school's gaps, a line each, to take to a meeting on paper: for a school with more gaps than its own sheet can
 * print on a few pages. It is no form: nothing is read back from it.
 */
final class BriefSheet {
    private static final double TOPIC = 38;
    private static final double MISSING = 89;

    private BriefSheet() {}

    static ListSheet<GapRow> of(Sheets sheets, SchoolView school) {
        List<GapRow> gaps = school.rows().stream().filter(GapRow::isGap).toList();
        List<Column<GapRow>> columns = columns();
        return new ListSheet<>(
                sheets.briefTab(school.school().id()),
                Colour.GREEN,
                school.school().name() + ": gaps in brief",
                English.count(gaps.size(), "gap", "gaps") + ", a line each, to print.",
                "“…” means cut: the whole text and the columns to fill in are on the sheet “"
                        + sheets.tab(school.school().id()) + "”.",
                TableNames.brief(school.school().id()),
                columns,
                gaps,
                row -> row.clause().section(),
                Optional.empty(),
                2,
                new Printed(0, columns.size(), SchoolSheet.PAGES),
                false,
                "No gaps.");
    }

    private static List<Column<GapRow>> columns() {
        return List.of(
                Column.of(Headings.CLAUSE, 11, row -> ClauseCells.number(row.clause())),
                Column.of(
                        Headings.TOPIC,
                        TOPIC,
                        row -> CellContent.text(row.clause().topic(), Look.STRONG)
                                .inOneLine(TOPIC)),
                Column.of("Must or should", 12, SchoolSheet::importance),
                Column.of(Headings.STATUS, 11, row -> SchoolSheet.status(row.status())),
                Column.of(
                        "What is missing or different, in brief",
                        MISSING,
                        row -> CellContent.text(missing(row), Look.BODY).inOneLine(MISSING)),
                Column.of("Decision, owner and date", 34, row -> CellContent.text(decided(row), Look.BODY)));
    }

    /** Of a clause that is missing altogether, its words tell more than that it is missing. */
    private static String missing(GapRow row) {
        return row.status() == Status.MISSING
                ? row.clause().wording()
                : row.finding().missing();
    }

    private static String decided(GapRow row) {
        return row.decision().map(decision -> decided(row, decision)).orElse("");
    }

    private static String decided(GapRow row, Decision decision) {
        return Stream.of(
                        decision.choice()
                                .map(choice -> Labels.choice(row.key().subject(), choice))
                                .orElse(""),
                        decision.owner(),
                        decision.due().map(English::shortDate).orElse(""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
