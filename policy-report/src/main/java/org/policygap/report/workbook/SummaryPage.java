package org.policygap.report.workbook;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.policygap.report.workbook.CellLook.Edges;

/** A page that is filled row by row from the top: bands, sentences, tiles, tables. */
final class SummaryPage {
    /** Height of a row of a table in points. */
    static final double ROW = 17;

    private final Canvas canvas;
    private final XSSFSheet sheet;
    private final List<Double> widths;
    private int next;

    /**
     * A page on an empty sheet.
     *
     * @param widths of the columns in characters
     */
    SummaryPage(Canvas canvas, XSSFSheet sheet, List<Double> widths) {
        this.canvas = canvas;
        this.sheet = sheet;
        this.widths = List.copyOf(widths);
        for (int i = 0; i < widths.size(); i++) {
            sheet.setColumnWidth(i, (int) (widths.get(i) * 256));
        }
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** 0-based number of the row that comes next. */
    int next() {
        return next;
    }

    /** Goes on at a row further down. */
    void goTo(int row) {
        next = row;
    }

    XSSFRow row(double height) {
        XSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints((float) height);
        return row;
    }

    /** A row of cells. */
    void row(double height, List<CellContent> cells) {
        canvas.write(row(height), 0, cells);
    }

    /** One line across the page. */
    void band(double height, CellContent content) {
        canvas.band(row(height), widths.size(), content);
    }

    /** A sentence that wraps across the page. */
    void sentence(CellContent content, double height) {
        double width = widths.stream().mapToDouble(Double::doubleValue).sum();
        XSSFRow row = row(Math.max(height, content.height(width - 4)));
        canvas.band(row, widths.size(), content);
        merge(row, 0, widths.size() - 1);
    }

    void merge(XSSFRow row, int first, int last) {
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), first, last));
    }

    /** Two rows for tiles: numbers above, words below. */
    Tiles tiles() {
        return new Tiles(row(36), row(20));
    }

    /** Rows of tiles, filled in any order. */
    final class Tiles {
        private final XSSFRow numbers;
        private final XSSFRow labels;

        private Tiles(XSSFRow numbers, XSSFRow labels) {
            this.numbers = numbers;
            this.labels = labels;
        }

        /** A tile over some columns. */
        void put(int first, int last, CellContent number, String label, Tone tone) {
            for (int i = first; i <= last; i++) {
                CellContent upper = i == first
                        ? number
                        : CellContent.text("", Look.tileNumber(tone).edges(Edges.NONE));
                CellContent lower = i == first
                        ? CellContent.text(label, Look.tileLabel(tone))
                        : CellContent.text("", Look.tileLabel(tone).edges(Edges.NONE));
                upper.write(numbers.createCell(i), canvas.styles());
                lower.write(labels.createCell(i), canvas.styles());
            }
        }
    }

    /** Columns A, B to D, E to the last but one, and the last; as high as the texts need. */
    void wideRow(CellContent first, CellContent second, CellContent third, CellContent last) {
        int end = widths.size() - 1;
        CellContent blank = CellContent.text("", second.look());
        XSSFRow row = row(Math.max(ROW, Math.max(second.height(width(1, 3) - 1), third.height(width(4, end - 1) - 2))));
        canvas.band(row, end, blank);
        first.write(row.getCell(0), canvas.styles());
        second.write(row.getCell(1), canvas.styles());
        third.write(row.getCell(4), canvas.styles());
        last.write(row.createCell(end), canvas.styles());
        merge(row, 1, 3);
        merge(row, 4, end - 1);
    }

    private double width(int first, int last) {
        return widths.subList(first, last + 1).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
