package org.policygap.report.workbook;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/**
 * A native chart of horizontal stacked bars, one for each name in a block of cells, with the numbers in the bars.
 *
 * @param data sheet that holds the block: names in the first column, headings in the row above
 * @param firstRow 0-based, of the names
 * @param firstColumn 0-based, of the names
 * @param firstValue 0-based, of the first series; the others follow
 */
record StackedBars(
        String title,
        String description,
        XSSFSheet data,
        int firstRow,
        int lastRow,
        int firstColumn,
        int firstValue,
        List<Series> series) {

    private static final String FONT = "Calibri";

    StackedBars {
        series = List.copyOf(series);
    }

    /** A colour of the stack, with its words in the legend. */
    record Series(String name, Tone tone) {}

    /** Draws the chart over the cells of the anchor. */
    void draw(XSSFDrawing drawing, XSSFClientAnchor anchor) {
        XSSFChart chart = drawing.createChart(anchor);
        describe(chart.getGraphicFrame());
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.getCTChart().getPlotVisOnly().setVal(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        names.setMajorTickMark(AxisTickMark.NONE);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.TOP);
        values.setCrosses(AxisCrosses.MIN);
        values.setMinimum(0);
        values.setVisible(false);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        bars.setBarDirection(BarDirection.BAR);
        bars.setBarGrouping(BarGrouping.STACKED);
        bars.setOverlap((byte) 100);
        bars.setGapWidth(45);
        bars.setVaryColors(false);
        addSeries(bars);
        chart.plot(bars);
        nameEveryBar(chart);
        label(chart);
        finish(chart);
    }

    /** Without this, a program that finds the names close together leaves out every other one. */
    private static void nameEveryBar(XSSFChart chart) {
        CTCatAx axis = chart.getCTChart().getPlotArea().getCatAxArray(0);
        (axis.isSetTickLblSkip() ? axis.getTickLblSkip() : axis.addNewTickLblSkip()).setVal(1);
    }

    private void addSeries(XDDFBarChartData bars) {
        XDDFDataSource<String> names = XDDFDataSourcesFactory.fromStringCellRange(
                data, new CellRangeAddress(firstRow, lastRow, firstColumn, firstColumn));
        for (int i = 0; i < series.size(); i++) {
            int column = firstValue + i;
            XDDFNumericalDataSource<Double> numbers = XDDFDataSourcesFactory.fromNumericCellRange(
                    data, new CellRangeAddress(firstRow, lastRow, column, column));
            XDDFChartData.Series added = bars.addSeries(names, numbers);
            added.setTitle(series.get(i).name(), null);
            added.setFillProperties(new XDDFSolidFillProperties(
                    XDDFColor.from(series.get(i).tone().bar().rgb())));
        }
    }

    /** The numbers stand in the bars; a nought is not shown. */
    private void label(XSSFChart chart) {
        CTBarSer[] all = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray();
        for (int i = 0; i < all.length; i++) {
            if (!all[i].isSetInvertIfNegative()) {
                all[i].addNewInvertIfNegative();
            }
            all[i].getInvertIfNegative().setVal(false);
            CTDLbls labels = all[i].addNewDLbls();
            labels.addNewNumFmt().setFormatCode("#,##0;;");
            labels.getNumFmt().setSourceLinked(false);
            labels.addNewSpPr().addNewNoFill();
            CTTextCharacterProperties text =
                    labels.addNewTxPr().addNewP().addNewPPr().addNewDefRPr();
            labels.getTxPr().addNewBodyPr();
            text.addNewLatin().setTypeface(FONT);
            text.setSz(800);
            text.setB(true);
            Colour ink = series.get(i).tone() == Tone.PARTLY ? Colour.TEXT : Colour.WHITE;
            text.addNewSolidFill().addNewSrgbClr().setVal(ink.rgb());
            labels.addNewShowLegendKey().setVal(false);
            labels.addNewShowVal().setVal(true);
            labels.addNewShowCatName().setVal(false);
            labels.addNewShowSerName().setVal(false);
            labels.addNewShowPercent().setVal(false);
            labels.addNewShowBubbleSize().setVal(false);
        }
    }

    /** POI leaves the machine's language in the title; fonts and border are ours. */
    private static void finish(XSSFChart chart) {
        var title = chart.getCTChart().getTitle().getTx().getRich().getPArray(0);
        CTTextCharacterProperties run = title.getRArray(0).isSetRPr()
                ? title.getRArray(0).getRPr()
                : title.getRArray(0).addNewRPr();
        run.setLang("en-GB");
        run.addNewLatin().setTypeface(FONT);
        run.setSz(1100);
        run.setB(true);
        run.addNewSolidFill().addNewSrgbClr().setVal(Colour.NAVY.rgb());
        var space = chart.getCTChartSpace();
        CTTextCharacterProperties font = (space.isSetTxPr() ? space.getTxPr() : space.addNewTxPr())
                .addNewP()
                .addNewPPr()
                .addNewDefRPr();
        space.getTxPr().addNewBodyPr();
        font.addNewLatin().setTypeface(FONT);
        font.setSz(900);
        font.addNewSolidFill().addNewSrgbClr().setVal(Colour.TEXT.rgb());
        (space.isSetSpPr() ? space.getSpPr() : space.addNewSpPr())
                .addNewLn()
                .addNewSolidFill()
                .addNewSrgbClr()
                .setVal(Colour.LINE.rgb());
    }

    private void describe(XSSFGraphicFrame frame) {
        var properties = frame.getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
        properties.setName(title);
        properties.setDescr(description);
    }
}
