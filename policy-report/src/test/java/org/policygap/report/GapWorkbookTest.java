package org.policygap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policygap.model.comparison.Status;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.figures.SchoolView;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GapWorkbookTest {
    private final GapAnalysis analysis = GapAnalysis.of(Comparisons.small(), Workbooks.NONE);
    private byte[] smallBytes = {};
    private XSSFWorkbook small = new XSSFWorkbook();
    private XSSFWorkbook large = new XSSFWorkbook();

    @BeforeAll
    void write() {
        smallBytes = Workbooks.bytes(new GapWorkbook(), Comparisons.small(), Workbooks.NONE);
        small = Workbooks.open(smallBytes);
        large = Workbooks.open(Comparisons.large());
    }

    Stream<XSSFWorkbook> both() {
        return Stream.of(small, large);
    }

    @Test
    void hasItsSheetsInOrder() {
        assertThat(Workbooks.sheets(small))
                .extracting(XSSFSheet::getSheetName)
                .containsExactly(
                        "Summary",
                        "Gap matrix",
                        "Alderbrook",
                        "Birchfield",
                        "Copperhill",
                        "Dunmere",
                        "Conflicts",
                        "Local additions",
                        "Where to find it",
                        "Policy register",
                        "Reading notes",
                        "How to read this",
                        "Lists",
                        "~data");
        assertThat(small.getSheetVisibility(small.getSheetIndex("Lists"))).isEqualTo(SheetVisibility.HIDDEN);
        assertThat(small.getSheetVisibility(small.getSheetIndex("~data"))).isEqualTo(SheetVisibility.VERY_HIDDEN);
        assertThat(small.getActiveSheetIndex()).isZero();
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("both")
    void headingsOfTablesAreTheirCellsAndUnique(XSSFWorkbook workbook) {
        for (XSSFTable table : Workbooks.tables(workbook)) {
            XSSFRow heading = table.getXSSFSheet().getRow(table.getStartRowIndex());
            Set<String> seen = new HashSet<>();
            for (int i = table.getStartColIndex(); i <= table.getEndColIndex(); i++) {
                String text = heading.getCell(i).getStringCellValue();
                assertThat(table.getColumns().get(i).getName()).isEqualTo(text).doesNotContain("\n");
                assertThat(seen.add(text.toLowerCase(Locale.ROOT))).as(text).isTrue();
            }
        }
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("both")
    void tablesHaveNamesThatExcelAccepts(XSSFWorkbook workbook) {
        Set<String> names = new HashSet<>();
        for (XSSFTable table : Workbooks.tables(workbook)) {
            assertThat(table.getName()).matches("[A-Za-z_][A-Za-z0-9_]*").isEqualTo(table.getDisplayName());
            assertThat(names.add(table.getName().toLowerCase(Locale.ROOT))).isTrue();
            assertThat(table.getXSSFSheet().getMergedRegions()).isEmpty();
        }
        assertThat(names).contains("gapmatrix", "conflictlist", "additionlist", "gaps_s0x");
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("both")
    void tabsHaveNamesThatExcelAccepts(XSSFWorkbook workbook) {
        Set<String> names = new HashSet<>();
        for (XSSFSheet sheet : Workbooks.sheets(workbook)) {
            String name = sheet.getSheetName();
            assertThat(name).hasSizeLessThanOrEqualTo(31).doesNotContainPattern("[\\[\\]:*?/\\\\]|^'|'$");
            assertThat(name).isNotEqualToIgnoringCase("History");
            assertThat(names.add(name.toLowerCase(Locale.ROOT))).isTrue();
        }
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("both")
    void everyLinkLeadsSomewhere(XSSFWorkbook workbook) {
        int links = 0;
        for (XSSFSheet sheet : Workbooks.sheets(workbook)) {
            for (XSSFHyperlink link : sheet.getHyperlinkList()) {
                CellReference target = new CellReference(link.getAddress());
                XSSFSheet there = workbook.getSheet(target.getSheetName());
                assertThat(there).as(link.getAddress()).isNotNull();
                assertThat(there.getRow(target.getRow()) == null)
                        .as(link.getAddress())
                        .isFalse();
                links++;
            }
        }
        assertThat(links).isGreaterThan(50);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("both")
    void nothingIsTooLongOrTooHigh(XSSFWorkbook workbook) {
        for (XSSFSheet sheet : Workbooks.sheets(workbook)) {
            for (XSSFCell cell : Workbooks.cells(sheet)) {
                if (cell.getCellType() == CellType.STRING) {
                    assertThat(cell.getStringCellValue().length()).isLessThanOrEqualTo(32_767);
                }
            }
            sheet.forEach(row -> assertThat(row.getHeightInPoints()).isLessThanOrEqualTo(409));
        }
        assertThat(workbook.getNumCellStyles()).isLessThan(200);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("both")
    void dropDownsNameAListAndHoldNoWords(XSSFWorkbook workbook) {
        List<String> formulas = Workbooks.sheets(workbook).stream()
                .flatMap(sheet -> sheet.getDataValidations().stream())
                .filter(validation -> validation.getValidationConstraint().getValidationType() == 3)
                .map(validation -> validation.getValidationConstraint().getFormula1())
                .toList();
        assertThat(Set.copyOf(formulas)).containsExactlyInAnyOrder("GapChoices", "TrustChoices", "AdditionChoices");
        formulas.forEach(name -> assertThat(workbook.getName(name)).isNotNull());
    }

    @Test
    void schoolSheetsOpenWithTheirGapsOnly() {
        for (SchoolView school : analysis.schools()) {
            XSSFSheet sheet = small.getSheet(school.shortName());
            XSSFTable table = sheet.getTables().get(0);
            int status = Workbooks.column(table, "Status");
            int shown = 0;
            for (int i = table.getStartRowIndex() + 1; i <= table.getEndRowIndex(); i++) {
                XSSFRow row = sheet.getRow(i);
                boolean inPlace = row.getCell(status).getStringCellValue().equals("● In place");
                assertThat(row.getZeroHeight()).isEqualTo(inPlace);
                shown += inPlace ? 0 : 1;
            }
            assertThat(shown).isEqualTo(school.counts().gaps());
            var filter = table.getCTTable().getAutoFilter().getFilterColumnArray(0);
            assertThat(filter.getColId()).isEqualTo(status);
            assertThat(filter.getFilters().sizeOfFilterArray()).isEqualTo(3);
        }
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("both")
    void formulasGiveWhatStandsInTheFile(XSSFWorkbook workbook) {
        XSSFFormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        int formulas = 0;
        for (XSSFSheet sheet : Workbooks.sheets(workbook)) {
            for (XSSFCell cell : Workbooks.cells(sheet)) {
                if (cell.getCellType() == CellType.FORMULA) {
                    formulas++;
                    var value = evaluator.evaluate(cell);
                    if (cell.getCachedFormulaResultType() == CellType.STRING) {
                        assertThat(value.getStringValue()).isEqualTo(cell.getStringCellValue());
                    } else {
                        assertThat(value.getNumberValue()).isEqualTo(cell.getNumericCellValue());
                    }
                }
            }
        }
        assertThat(formulas).isGreaterThan(8);
    }

    @Test
    void fileHasPropertiesAndNamedStyles() {
        var core = small.getProperties().getCoreProperties();
        assertThat(core.getTitle()).isEqualTo("Policy gap report: Educational Visits Policy");
        assertThat(core.getCreated()).isEqualTo("2026-01-14T12:00:00Z");
        var names = small.getStylesSource().getCTStylesheet().getCellStyles().getCellStyleArray();
        assertThat(Stream.of(names).map(name -> name.getName())).contains("Normal", "Gap missing", "Gap fill-in");
    }

    @Test
    void anotherReaderSeesTheSame() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(smallBytes))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName()))
                    .containsExactlyElementsOf(Workbooks.sheets(small).stream()
                            .map(XSSFSheet::getSheetName)
                            .toList());
            for (SchoolView school : analysis.schools()) {
                List<Row> rows =
                        workbook.findSheet(school.shortName()).orElseThrow().read();
                List<String> statuses = rows.stream()
                        .filter(row -> row.getCellCount() > 4)
                        .map(row -> row.getCellText(3))
                        .toList();
                assertThat(statuses)
                        .filteredOn("◐ Partly"::equals)
                        .hasSize(school.counts().of(Status.PARTIAL));
                assertThat(statuses)
                        .filteredOn("○ Missing"::equals)
                        .hasSize(school.counts().of(Status.MISSING));
                assertThat(statuses)
                        .filteredOn("▲ Conflict"::equals)
                        .hasSize(school.counts().of(Status.CONFLICT));
            }
        }
    }
}
