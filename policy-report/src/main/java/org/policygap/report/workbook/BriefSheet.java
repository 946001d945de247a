package org.policygap.report.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygap.model.review.Decision;
import org.policygap.report.figures.GapRow;
import org.policygap.report.figures.Labels;
import org.policygap.report.figures.SchoolView;
import org.policygap.report.form.Headings;
import org.policygap.report.form.TableNames;
import org.policygap.report.wording.English;
import org.policygap.report.workbook.ListSheet.Printed;
import org.policygap.report.xlsx.Colour;

/**
 * One school's gaps as they go to a meeting on paper, with as many lines for each as a few pages hold: what the model and
 * the school say, what is missing, room for the decision. It is no form: nothing is read back from it.
 */
final class BriefSheet {
    private static final double TOPIC = 18;
    private static final double WORDING = 42;
    private static final double MISSING = 33;
    private static final double DECISION = 25;

    private static final int MOST_LINES = 12;
    /** Height of the title and the headings of all pages, in points. */
    private static final double TOP = 180;

    /** Lines that a row may have. */
    private final int lines;

    private BriefSheet(int lines) {
        this.lines = lines;
    }

    /** The sheet; without rows if the school has no gaps. */
    static ListSheet<GapRow> of(Sheets sheets, SchoolView school) {
        List<GapRow> gaps = school.rows().stream().filter(GapRow::isGap).toList();
        List<Column<GapRow>> columns = new BriefSheet(lines(gaps)).columns();
        return new ListSheet<>(
                sheets.briefTab(school.school().id()),
                Colour.GREEN,
                school.school().name() + ": gaps in brief",
                English.count(gaps.size(), "gap", "gaps") + ", to print and to decide on paper.",
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

    /** The most lines for which all rows go on the pages. */
    private static int lines(List<GapRow> gaps) {
        List<Need> needs = gaps.stream().map(BriefSheet::need).toList();
        int lines = MOST_LINES;
        while (lines > 1 && height(needs, lines) > PageSetup.room(SchoolSheet.PAGES) - TOP) {
            lines--;
        }
        return lines;
    }

    private static double height(List<Need> needs, int lines) {
        return needs.stream().mapToDouble(need -> need.height(lines)).sum();
    }

    /**
     * The lines that a row takes if nothing is cut.
     *
     * @param wordings of what may be cut
     * @param decided of the decision, which is never cut
     */
    private record Need(int wordings, int decided) {
        double height(int lines) {
            int most = Math.max(decided, Math.min(wordings, lines));
            return Math.max(ListSheetWriter.MIN_ROW, TextMetrics.height(most, Look.BODY));
        }
    }

    private static Need need(GapRow row) {
        int wordings = Stream.of(
                        body(row.clause().wording()).linesOfParagraph(WORDING),
                        schoolSays(row).linesOfParagraph(WORDING),
                        body(row.missing()).linesOfParagraph(MISSING),
                        topic(row).linesOfParagraph(TOPIC))
                .max(Integer::compare)
                .orElse(1);
        return new Need(wordings, body(decided(row)).linesOfParagraph(DECISION));
    }

    private List<Column<GapRow>> columns() {
        return List.of(
                Column.of(Headings.CLAUSE, 11, row -> ClauseCells.number(row.clause())),
                Column.of(Headings.TOPIC, TOPIC, row -> topic(row).inLines(TOPIC, lines)),
                Column.of("Must or should", 12.5, SchoolSheet::importance),
                Column.of(Headings.STATUS, 11, row -> SchoolSheet.status(row.status())),
                Column.of("Model says, in brief", WORDING, this::modelSays),
                Column.of(
                        "School says, in brief", WORDING, row -> schoolSays(row).inLines(WORDING, lines)),
                Column.of(
                        "What is missing or different",
                        MISSING,
                        row -> body(row.missing()).inLines(MISSING, lines)),
                Column.of("Decision, owner and date", DECISION, row -> body(decided(row))));
    }

    /** The point of an item stands after its lead-in: where there is no room for both, the lead-in goes. */
    private CellContent modelSays(GapRow row) {
        CellContent whole = body(row.clause().wording());
        return whole.linesOfParagraph(WORDING) <= lines
                        || row.clause().wording().equals(row.clause().text())
                ? whole.inLines(WORDING, lines)
                : body("… " + row.clause().text()).inLines(WORDING, lines);
    }

    private static CellContent topic(GapRow row) {
        return CellContent.text(row.clause().topic(), Look.STRONG);
    }

    private static CellContent schoolSays(GapRow row) {
        return row.schoolWording().isBlank()
                ? CellContent.text("Nothing found.", Look.NOTHING)
                : body(row.schoolWording());
    }

    private static CellContent body(String text) {
        return CellContent.text(text, Look.BODY);
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
