package org.policygap.report.word;

import java.util.Arrays;
import java.util.List;
import org.policygap.report.wording.MarkedText.Mark;

/**
 * A table.
 *
 * @param widths of the columns in twentieths of a point; together at most {@link #FULL_WIDTH}
 */
public record Table(List<Integer> widths, List<Row> rows) implements Block {
    /** Between the margins of the page, in twentieths of a point: A4 less 2.2 cm on either side. */
    public static final int FULL_WIDTH = 9412;

    public Table {
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param heading whether it is repeated on each page
     * @param mark whether the row is a tracked insertion or deletion
     */
    public record Row(boolean heading, Mark mark, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param columns it covers, at least 1
     */
    public record Cell(List<Paragraph> paragraphs, int columns) {
        public Cell {
            paragraphs = List.copyOf(paragraphs);
        }

        /** A cell of one column and one row. */
        public static Cell of(Paragraph... paragraphs) {
            return new Cell(List.of(paragraphs), 1);
        }
    }

    /** Whether the first row holds headings. */
    public boolean hasHeading() {
        return !rows.isEmpty() && rows.get(0).heading();
    }

    /** A row of plain cells. */
    public static Row row(boolean heading, List<Paragraph> cells) {
        return new Row(heading, Mark.NONE, cells.stream().map(Cell::of).toList());
    }

    /** Widths of the columns that fill the page in the given proportions. */
    public static List<Integer> widths(int... parts) {
        int all = Arrays.stream(parts).sum();
        return Arrays.stream(parts).map(part -> FULL_WIDTH * part / all).boxed().toList();
    }
}
