package org.policygap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.comparison.Status;
import org.policygap.model.review.Choice;
import org.policygap.model.review.Decision;
import org.policygap.model.review.Decisions;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.figures.GapRow;
import org.policygap.report.review.ReviewResult;
import org.policygap.report.review.WorkbookReview;

/** What the gap workbook puts on paper. */
class PrintTest {
    /** More gaps than three pages hold with whole wordings. */
    private static final Comparison MANY_GAPS = Comparisons.everywhere(Status.MISSING);

    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);

    private final XSSFWorkbook small = Workbooks.open(Comparisons.small());

    @Test
    void everySheetIsOnePageWideAndReadable() {
        for (XSSFSheet sheet : Workbooks.sheets(small).subList(0, 12)) {
            double width = width(sheet, printedColumns(sheet));
            assertThat(width).as(sheet.getSheetName()).isLessThanOrEqualTo(195.1);
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            if (!sheet.getTables().isEmpty()) {
                int note = sheet.getRow(2).getCell(0).getStringCellValue().length();
                assertThat((double) note).as(sheet.getSheetName()).isLessThan(width * 1.2);
            }
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.getHeader().getLeft()).isEqualTo("Northwold && Dene Learning Trust");
        }
        assertThat(small.getSheet("Summary").getPrintSetup().getFitHeight()).isEqualTo((short) 1);
    }

    @Test
    void whatDecidesAGapIsPrintedOnThreePages() {
        XSSFSheet sheet = small.getSheet("Alderbrook in brief");
        XSSFRow headings = sheet.getRow(4);
        assertThat(printedColumns(sheet).stream()
                        .map(column -> headings.getCell(column).toString()))
                .containsExactly(
                        "Clause",
                        "Topic",
                        "Must or should",
                        "Status",
                        "Model says, in brief",
                        "School says, in brief",
                        "What is missing or different",
                        "Decision, owner and date");
        assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 3);
        assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(4);
    }

    @Test
    void theSheetToFillInPrintsWhatIsMissingAndRoomForTheDecision() {
        XSSFSheet sheet = small.getSheet("Alderbrook");
        XSSFRow headings = sheet.getRow(4);
        assertThat(printedColumns(sheet).stream()
                        .map(column -> headings.getCell(column).toString()))
                .contains("What is missing or different", "Suggested wording", "✎ Due")
                .doesNotContain("Model policy says", "School policy says", "✎ Comment");
        assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 3);
        // The title would be cut at the repeated columns.
        assertThat(printArea(sheet).getFirstCell().getRow()).isEqualTo(5);
        assertThat(sheet.getHeader().getCenter()).contains("Alderbrook");
    }

    @Test
    void nothingIsPrintedAboutNothing() {
        XSSFWorkbook workbook = Workbooks.open(Comparisons.everywhere(Status.MET));
        assertThat(Workbooks.sheets(workbook).stream().map(XSSFSheet::getSheetName))
                .noneMatch(name -> name.contains(" in brief"))
                .doesNotContain("Conflicts");
        XSSFSheet sheet = workbook.getSheetAt(2);
        assertThat(printArea(sheet).getFirstCell().getRow()).isZero();
        assertThat(sheet.getRow(2).getCell(0).toString()).startsWith("No gaps.");
    }

    @Test
    void howeverManyGapsTheyAreCutToThreePages() {
        GapAnalysis analysis = GapAnalysis.of(MANY_GAPS, Workbooks.NONE);
        XSSFWorkbook workbook = Workbooks.open(MANY_GAPS);
        List<XSSFSheet> brief = Workbooks.sheets(workbook).stream()
                .filter(sheet -> sheet.getSheetName().contains(" in brief"))
                .toList();
        assertThat(brief).hasSize(analysis.schools().size());
        for (int i = 0; i < brief.size(); i++) {
            XSSFSheet sheet = brief.get(i);
            XSSFTable table = sheet.getTables().get(0);
            assertThat(table.getEndRowIndex() - table.getStartRowIndex())
                    .isEqualTo(analysis.schools().get(i).counts().gaps());
            assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 3);
            assertThat(width(sheet, printedColumns(sheet))).isLessThanOrEqualTo(195.1);
            assertThat(IntStream.rangeClosed(table.getStartRowIndex() + 1, table.getEndRowIndex())
                            .mapToDouble(row -> sheet.getRow(row).getHeightInPoints())
                            .sum())
                    .isBetween(1000.0, 3 * 496 / 0.6);
        }
    }

    @Test
    void whatWasDecidedStandsInTheBriefListAndIsReadFromTheFormOnly() throws IOException {
        GapRow row = GapAnalysis.of(MANY_GAPS, Workbooks.NONE)
                .schools()
                .get(0)
                .rows()
                .get(0);
        Decision decision = new Decision(
                row.key(),
                Optional.of(Choice.KEEP_OUR_WORDING),
                "A. Clerk",
                Optional.of(LocalDate.of(2026, 3, 3)),
                "",
                "",
                Optional.empty());
        Decisions decisions = new Decisions(List.of(decision));
        byte[] bytes = Workbooks.bytes(new GapWorkbook(), MANY_GAPS, decisions);
        XSSFWorkbook workbook = Workbooks.open(bytes);
        assertThat(workbook.getSheetAt(3).getRow(5).getCell(7).toString())
                .isEqualTo("Keep our wording, A. Clerk, 3 Mar 2026");
        ReviewResult result = new WorkbookReview(DAY).read(new ByteArrayInputStream(bytes), decisions);
        assertThat(result.decisions()).isEqualTo(decisions);
        assertThat(result.changed()).isEmpty();
        assertThat(result.notUnderstood()).isEmpty();
    }

    private static AreaReference printArea(XSSFSheet sheet) {
        XSSFWorkbook workbook = sheet.getWorkbook();
        return new AreaReference(
                workbook.getPrintArea(workbook.getSheetIndex(sheet)), workbook.getSpreadsheetVersion());
    }

    /** The columns of the print area and those repeated on each page. */
    private static Set<Integer> printedColumns(XSSFSheet sheet) {
        AreaReference area = printArea(sheet);
        Set<Integer> columns = IntStream.rangeClosed(
                        area.getFirstCell().getCol(), area.getLastCell().getCol())
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        CellRangeAddress repeated = sheet.getRepeatingColumns();
        if (repeated != null) {
            IntStream.rangeClosed(repeated.getFirstColumn(), repeated.getLastColumn())
                    .forEach(columns::add);
        }
        return columns;
    }

    private static double width(XSSFSheet sheet, Set<Integer> columns) {
        return columns.stream()
                .mapToDouble(column -> sheet.getColumnWidth(column) / 256.0)
                .sum();
    }
}
