package org.policygap.report.workbook;

import java.util.List;
import org.policygap.report.xlsx.CellLook.Edges;
import org.policygap.report.xlsx.CellRange;
import org.policygap.report.xlsx.Row;
import org.policygap.report.xlsx.Sheet;

/** A page that is filled row by row from the top: bands, sentences, tiles, tables. */
final class SummaryPage {
    /** Height of a row of a table in points. */
    static final double ROW = 17;

    private final Sheet sheet;
    private final List<Double> widths;
    private int next;

    /**
     * A page on an empty sheet.
     *
     * @param widths of the columns in characters
     */
    SummaryPage(Sheet sheet, List<Double> widths) {
        this.sheet = sheet;
        this.widths = List.copyOf(widths);
        for (int i = 0; i < widths.size(); i++) {
            sheet.width(i, widths.get(i));
        }
    }

    Sheet sheet() {
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

    /** An empty row. */
    Row row(double height) {
        return sheet.row(next++).height(height);
    }

    /** A row of cells. */
    void row(double height, List<CellContent> cells) {
        Cells.write(row(height), 0, cells);
    }

    /** One line across the page. */
    void band(double height, CellContent content) {
        Cells.band(row(height), widths.size(), content);
    }

    /** A sentence that wraps across the page. */
    void sentence(CellContent content, double height) {
        double width = widths.stream().mapToDouble(Double::doubleValue).sum();
        band(Math.max(height, content.height(width - 1)), content);
        merge(0, widths.size() - 1);
    }

    /** Makes one cell of some columns of the last row. */
    void merge(int first, int last) {
        sheet.merge(CellRange.row(next - 1, first, last));
    }

    /** Two rows for tiles: numbers above, words below. */
    Tiles tiles() {
        return new Tiles(row(36), row(20));
    }

    /** Rows of tiles, filled in any order. */
    static final class Tiles {
        private final Row numbers;
        private final Row labels;

        private Tiles(Row numbers, Row labels) {
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
                numbers.put(i, upper.cell());
                labels.put(i, lower.cell());
            }
        }
    }

    /** Columns A, B to D, E to the last but one, and the last; as high as the texts need. */
    void wideRow(CellContent first, CellContent second, CellContent third, CellContent last) {
        int end = widths.size() - 1;
        CellContent blank = CellContent.text("", second.look());
        Row row = row(Math.max(ROW, Math.max(second.height(width(1, 3) - 1), third.height(width(4, end - 1) - 2))));
        Cells.band(row, end, blank);
        row.put(0, first.cell()).put(1, second.cell()).put(4, third.cell()).put(end, last.cell());
        merge(1, 3);
        merge(4, end - 1);
    }

    private double width(int first, int last) {
        return widths.subList(first, last + 1).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
