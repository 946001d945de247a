package org.policygap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.policygap.model.comparison.Status;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.figures.SchoolView;

/** The first sheet of the gap workbook: figures and charts. */
class SummarySheetTest {
    private final GapAnalysis analysis = GapAnalysis.of(Comparisons.small(), Workbooks.NONE);
    private final XSSFWorkbook small = Workbooks.open(Comparisons.small());

    @Test
    void summaryHoldsTheFigures() {
        XSSFSheet summary = small.getSheet("Summary");
        assertThat(text(summary))
                .contains(analysis.headline().main(), analysis.headline().detail(), analysis.counted())
                .contains("✎ Decided of " + analysis.counts().gaps() + " gaps");
        XSSFRow first = row(summary, "Alderbrook Primary School");
        SchoolView school = analysis.schools().get(0);
        assertThat(first.getCell(1).getNumericCellValue())
                .isEqualTo(school.counts().of(Status.MET));
        assertThat(first.getCell(2).getNumericCellValue())
                .isEqualTo(school.counts().of(Status.PARTIAL));
        assertThat(first.getCell(3).getNumericCellValue())
                .isEqualTo(school.counts().of(Status.MISSING));
        assertThat(first.getCell(4).getNumericCellValue())
                .isEqualTo(school.counts().of(Status.CONFLICT));
        assertThat(first.getCell(6).getNumericCellValue())
                .isEqualTo(school.counts().shareInPlace());
    }

    @Test
    void decisionsThatPeopleFillInAreCounted() throws IOException {
        try (XSSFWorkbook filled = Workbooks.open(Comparisons.small())) {
            XSSFSheet sheet = filled.getSheet("Birchfield");
            XSSFTable table = sheet.getTables().get(0);
            int decision = Workbooks.column(table, "✎ Decision");
            for (int i = table.getStartRowIndex() + 1; i <= table.getEndRowIndex(); i++) {
                sheet.getRow(i).getCell(decision).setCellValue("Keep our wording");
            }
            XSSFFormulaEvaluator.evaluateAllFormulaCells(filled);
            int gaps = analysis.schools().get(1).counts().gaps();
            XSSFRow row = row(filled.getSheet("Summary"), "Birchfield Academy");
            assertThat(row.getCell(7).getNumericCellValue()).isEqualTo(gaps);
        }
    }

    @Test
    void chartsAreNativeStackedAndDescribed() {
        XSSFSheet summary = small.getSheet("Summary");
        var charts = summary.createDrawingPatriarch().getCharts();
        assertThat(charts).hasSize(2);
        charts.forEach(chart -> {
            var bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
            assertThat(bars.getGrouping().getVal().toString()).isEqualTo("stacked");
            assertThat(bars.getOverlap().xgetVal().getStringValue()).isEqualTo("100");
            assertThat(chart.getCTChart()
                            .getPlotArea()
                            .getCatAxArray(0)
                            .getTickLblSkip()
                            .getVal())
                    .as("every bar has its name")
                    .isEqualTo(1);
            assertThat(chart.getCTChart()
                            .getPlotArea()
                            .getCatAxArray(0)
                            .getTxPr()
                            .getBodyPr()
                            .xgetRot()
                            .getStringValue())
                    .as("names that are not turned, which LibreOffice never leaves out")
                    .isEqualTo("0");
            assertThat(chart.getCTChart()
                            .getPlotArea()
                            .getLayout()
                            .getManualLayout()
                            .getX()
                            .getVal())
                    .as("room for names on one line")
                    .isBetween(0.3, 0.5);
        });
        var anchors = summary.createDrawingPatriarch().getCTDrawing().getTwoCellAnchorArray();
        assertThat(Stream.of(anchors)
                        .map(anchor -> anchor.getGraphicFrame()
                                .getNvGraphicFramePr()
                                .getCNvPr()
                                .getDescr()))
                .hasSize(2)
                .allSatisfy(words -> assertThat(words).contains("missing"));
    }

    @Test
    void chartThatLeavesSectionsOutSaysSo() throws IOException {
        assertThat(titleOfSections(small)).isEqualTo("Gaps by section of the model policy");
        try (XSSFWorkbook many = Workbooks.open(Comparisons.everywhere(Status.MISSING))) {
            assertThat(titleOfSections(many))
                    .as("a title of one line: of two, LibreOffice draws the second over the first bar")
                    .isEqualTo("Gaps by section: the 14 of 28 with most")
                    .hasSizeLessThan(45);
        }
    }

    private static String titleOfSections(XSSFWorkbook workbook) {
        return workbook.getSheet("Summary")
                .createDrawingPatriarch()
                .getCharts()
                .get(1)
                .getTitleText()
                .getString();
    }

    private static String text(XSSFSheet sheet) {
        StringBuilder result = new StringBuilder();
        Workbooks.cells(sheet).forEach(cell -> result.append(cell).append('\n'));
        return result.toString();
    }

    private static XSSFRow row(XSSFSheet sheet, String first) {
        for (org.apache.poi.ss.usermodel.Row row : sheet) {
            XSSFCell cell = (XSSFCell) row.getCell(0);
            if (cell != null && cell.toString().equals(first)) {
                return (XSSFRow) row;
            }
        }
        throw new AssertionError("No row " + first);
    }
}
