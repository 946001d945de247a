package org.policygap.report.xlsx;

import java.util.List;
import java.util.function.Function;
import org.policygap.report.xlsx.Chart.Series;

/** Writes a chart (ECMA-376 part 1, 21.2) and where charts lie on a sheet (20.5). */
final class ChartXml {
    private static final String FONT = "Calibri";
    /** Air between a chart and the edges of its cells: 2 points of 12,700 units. */
    private static final int AIR = 2 * 12_700;

    /** Shares of a chart's width, for the names and right of the bars. */
    private static final double NAMES = 0.38;

    private static final double RIGHT = 0.04;

    /** Rows of cells for the title, and for the legend. */
    private static final double AROUND = 2;

    private static final int NAMES_AXIS = 1;
    private static final int VALUES_AXIS = 2;

    private final Chart chart;
    private final Xml xml = new Xml();

    private ChartXml(Chart chart) {
        this.chart = chart;
    }

    /** The part of a chart. */
    static byte[] chart(Chart chart) {
        return new ChartXml(chart).write();
    }

    private byte[] write() {
        xml.open("c:chartSpace").with("xmlns:c", Xml.CHART).with("xmlns:a", Xml.SHAPES);
        xml.open("c:chart");
        title();
        xml.value("c:autoTitleDeleted", 0);
        xml.open("c:plotArea");
        layout();
        bars();
        namesAxis();
        valuesAxis();
        xml.close();
        xml.open("c:legend").value("c:legendPos", "b").value("c:overlay", 0).close();
        xml.value("c:plotVisOnly", 0).close();
        xml.open("c:spPr").open("a:ln");
        fill(Colour.LINE);
        xml.close().close();
        xml.open("c:txPr").open("a:bodyPr").close();
        font(900, false, Colour.TEXT);
        return xml.close().close().bytes();
    }

    private void title() {
        xml.open("c:title").open("c:tx").open("c:rich");
        xml.open("a:bodyPr").close().open("a:p");
        xml.open("a:pPr").with("algn", "l").open("a:defRPr").close().close();
        xml.open("a:r");
        xml.open("a:rPr").with("lang", "en-GB").with("sz", 1100).with("b", 1);
        fill(Colour.NAVY);
        xml.open("a:latin").with("typeface", FONT).close().close();
        xml.open("a:t").text(chart.title()).close();
        xml.close().close().close().close();
        xml.value("c:overlay", 0).close();
    }

    /** Room for the names on one line: LibreOffice breaks longer ones into two, which lie over each other. */
    private void layout() {
        double rows = chart.place().lastRow() - chart.place().firstRow() + 1;
        xml.open("c:layout").open("c:manualLayout").value("c:layoutTarget", "inner");
        xml.value("c:xMode", "edge").value("c:yMode", "edge");
        xml.value("c:x", Xml.number(NAMES)).value("c:y", Xml.number(AROUND / rows));
        xml.value("c:w", Xml.number(1 - NAMES - RIGHT)).value("c:h", Xml.number(1 - 2 * AROUND / rows));
        xml.close().close();
    }

    private void bars() {
        xml.open("c:barChart").value("c:barDir", "bar").value("c:grouping", "stacked");
        xml.value("c:varyColors", 0);
        for (int i = 0; i < chart.series().size(); i++) {
            series(i, chart.series().get(i));
        }
        xml.value("c:gapWidth", 45).value("c:overlap", 100);
        xml.value("c:axId", NAMES_AXIS).value("c:axId", VALUES_AXIS).close();
    }

    private void series(int number, Series series) {
        xml.open("c:ser").value("c:idx", number).value("c:order", number);
        xml.open("c:tx").open("c:v").text(series.name()).close().close();
        xml.open("c:spPr");
        fill(series.bar());
        xml.close().value("c:invertIfNegative", 0);
        labels(series);
        xml.open("c:cat");
        cells("c:strRef", "c:strCache", chart.names().firstColumn(), chart.nameTexts(), name -> name);
        xml.close().open("c:val");
        cells("c:numRef", "c:numCache", series.column(), chart.numbers(series), Xml::number);
        xml.close().close();
    }

    /** The numbers stand in the bars; a nought is not shown. */
    private void labels(Series series) {
        xml.open("c:dLbls").open("c:numFmt").with("formatCode", "#,##0;;");
        xml.with("sourceLinked", 0).close();
        xml.open("c:spPr").open("a:noFill").close().close();
        xml.open("c:txPr").open("a:bodyPr").close();
        font(800, true, series.ink());
        xml.close();
        xml.value("c:showLegendKey", 0).value("c:showVal", 1);
        xml.value("c:showCatName", 0).value("c:showSerName", 0);
        xml.value("c:showPercent", 0).value("c:showBubbleSize", 0).close();
    }

    private <T> void cells(String kind, String cache, int column, List<T> values, Function<T, String> text) {
        xml.open(kind).open("c:f").text(chart.reference(column)).close();
        xml.open(cache).value("c:ptCount", values.size());
        for (int i = 0; i < values.size(); i++) {
            xml.open("c:pt").with("idx", i);
            xml.open("c:v").text(text.apply(values.get(i))).close().close();
        }
        xml.close().close();
    }

    /**
     * Every bar is named: without the skip, a program that finds the names close together leaves out every other one, and
     * LibreOffice does so unless it is told that they are not turned.
     */
    private void namesAxis() {
        xml.open("c:catAx").value("c:axId", NAMES_AXIS);
        xml.open("c:scaling").value("c:orientation", "maxMin").close();
        xml.value("c:delete", 0).value("c:axPos", "l");
        xml.value("c:majorTickMark", "none").value("c:minorTickMark", "none");
        xml.value("c:tickLblPos", "nextTo");
        xml.open("c:txPr").open("a:bodyPr").with("rot", 0).close();
        font(900, false, Colour.TEXT);
        xml.close();
        xml.value("c:crossAx", VALUES_AXIS);
        xml.value("c:crosses", "autoZero").value("c:auto", 0).value("c:tickLblSkip", 1);
        xml.close();
    }

    private void valuesAxis() {
        xml.open("c:valAx").value("c:axId", VALUES_AXIS);
        xml.open("c:scaling").value("c:orientation", "minMax").value("c:min", 0);
        xml.close();
        xml.value("c:delete", 1).value("c:axPos", "t");
        xml.value("c:majorTickMark", "cross").value("c:minorTickMark", "none");
        xml.value("c:tickLblPos", "nextTo").value("c:crossAx", NAMES_AXIS);
        xml.value("c:crosses", "min").value("c:crossBetween", "between").close();
    }

    /**
     * A paragraph that says which font others have.
     *
     * @param size in hundredths of a point
     */
    private void font(int size, boolean bold, Colour ink) {
        xml.open("a:p").open("a:pPr").open("a:defRPr").with("sz", size);
        xml.with("b", bold ? 1 : 0);
        fill(ink);
        xml.open("a:latin").with("typeface", FONT).close();
        xml.close().close().open("a:endParaRPr").with("lang", "en-GB").close().close();
    }

    private void fill(Colour colour) {
        xml.open("a:solidFill").value("a:srgbClr", colour.hex()).close();
    }

    /**
     * The part that says where the charts of a sheet lie.
     *
     * @param ids of the charts' parts, in their order
     */
    static byte[] drawing(List<Chart> charts, List<String> ids) {
        Xml xml = new Xml().open("xdr:wsDr").with("xmlns:xdr", Xml.SHEET_DRAWING);
        xml.with("xmlns:a", Xml.SHAPES).with("xmlns:c", Xml.CHART).with("xmlns:r", Xml.LINKS);
        for (int i = 0; i < charts.size(); i++) {
            CellRange place = charts.get(i).place();
            xml.open("xdr:twoCellAnchor");
            corner(xml, "xdr:from", place.firstColumn(), place.firstRow(), AIR);
            corner(xml, "xdr:to", place.lastColumn() + 1, place.lastRow() + 1, -AIR);
            frame(xml, charts.get(i), i + 2, ids.get(i));
            xml.open("xdr:clientData").close().close();
        }
        return xml.close().bytes();
    }

    private static void corner(Xml xml, String element, int column, int row, int air) {
        xml.open(element);
        xml.open("xdr:col").text(String.valueOf(column)).close();
        xml.open("xdr:colOff").text(String.valueOf(air)).close();
        xml.open("xdr:row").text(String.valueOf(row)).close();
        xml.open("xdr:rowOff").text(String.valueOf(air)).close().close();
    }

    private static void frame(Xml xml, Chart chart, int number, String id) {
        xml.open("xdr:graphicFrame").with("macro", "").open("xdr:nvGraphicFramePr");
        xml.open("xdr:cNvPr").with("id", number).with("name", chart.title());
        xml.with("descr", chart.description()).close();
        xml.open("xdr:cNvGraphicFramePr").close().close();
        xml.open("xdr:xfrm").open("a:off").with("x", 0).with("y", 0).close();
        xml.open("a:ext").with("cx", 0).with("cy", 0).close().close();
        xml.open("a:graphic").open("a:graphicData").with("uri", Xml.CHART);
        xml.open("c:chart").with("r:id", id).close().close().close().close();
    }
}
