package org.policygap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.policygap.model.comparison.Status;

/** What the gap workbook puts on paper. */
class PrintTest {
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
    void aSchoolPrintsWhatDecidesAGapSideBySideAndWhole() {
        XSSFSheet sheet = small.getSheet("Alderbrook");
        XSSFRow headings = sheet.getRow(4);
        assertThat(printedColumns(sheet).stream()
                        .map(column -> headings.getCell(column).toString()))
                .containsExactly(
                        "Clause",
                        "Topic",
                        "Must or should",
                        "Status",
                        "Model policy says",
                        "School policy says",
                        "What is missing or different",
                        "✎ Decision",
                        "✎ Owner",
                        "✎ Due");
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(4);
        assertThat(printArea(sheet).getFirstCell().getRow()).isZero();
    }

    @Test
    void rowsOfListsGrowWithWhatIsTypedAndTheSummaryKeepsItsPage() {
        XSSFRow gap = small.getSheet("Alderbrook").getRow(5);
        assertThat(gap.getCTRow().isSetHt()).isTrue();
        assertThat(gap.getCTRow().getCustomHeight()).isFalse();
        assertThat(small.getSheet("Summary").getRow(0).getCTRow().getCustomHeight())
                .isTrue();
    }

    @Test
    void nothingIsPrintedAboutNothing() {
        XSSFWorkbook workbook = Workbooks.open(Comparisons.everywhere(Status.MET));
        assertThat(Workbooks.sheets(workbook).stream().map(XSSFSheet::getSheetName))
                .doesNotContain("Conflicts");
        assertThat(Workbooks.cells(workbook.getSheet("Summary")))
                .extracting(Object::toString)
                .noneMatch(text -> text.contains("Conflicts"));
        assertThat(Workbooks.cells(workbook.getSheet("How to read this")))
                .extracting(Object::toString)
                .noneMatch(text -> text.contains("Conflicts"));
        XSSFSheet sheet = workbook.getSheetAt(2);
        assertThat(printArea(sheet).getFirstCell().getRow()).isZero();
        assertThat(sheet.getRow(2).getCell(0).toString()).startsWith("No gaps.");
    }

    /** A line of cells would be cut at the columns that are repeated on each page. */
    @Test
    void aMatrixOfSeveralPagesSaysAtItsHeadWhatItsSymbolsMean() {
        List<String> schools = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> "Ward " + i + " & Dene School")
                .toList();
        XSSFSheet matrix =
                Workbooks.open(Comparisons.of(schools, Comparisons.clauses())).getSheet("Gap matrix");

        assertThat(matrix.getPrintSetup().getFitWidth()).isEqualTo((short) 2);
        assertThat(matrix.getHeader().getCenter())
                .isEqualTo(
                        "&14&BGap matrix: what the model asks, at every school\n&8&BKey: ● In place ◐ Partly: some of it"
                                + " ○ Missing: nothing found ▲ Conflict: decided on Conflicts – Not applicable");
        assertThat(matrix.getCTWorksheet().getHeaderFooter().getOddHeader())
                .as("what Excel holds")
                .hasSizeLessThanOrEqualTo(255);
        assertThat(matrix.getMargin(PageMargin.TOP)).isGreaterThan(0.7);
        XSSFCell heading = matrix.getRow(4).getCell(3);
        assertThat(heading.getCellStyle().getRotation()).isEqualTo((short) 90);
        assertThat(heading.getCellStyle().getWrapText())
                .as("a second line would stand in the next column")
                .isFalse();
        assertThat(heading.getCellStyle().getVerticalAlignment()).isEqualTo(VerticalAlignment.BOTTOM);
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
