package org.policygap.parser.read.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.policygap.parser.block.CellPosition;

/**
 * A table of which the file tells the cells by their edges, row by row, each row for itself. Columns and spans follow from
 * all the edges together, so they are known when the table has ended.
 */
public final class EdgeTable {
    /** Edges closer than this, in twips (1/20 point), are one: drawn by hand, or rounded. */
    private static final int TOLERANCE = 60;

    private final String key;
    private final List<Row> rows = new ArrayList<>();
    private int[] edges = {};
    private boolean measured;

    /** A table without rows. */
    public EdgeTable(String key) {
        this.key = key;
    }

    /** Adds a row and gives its 0-based index. */
    public int add(Row row) {
        rows.add(row);
        measured = false;
        return rows.size() - 1;
    }

    /** Number of rows so far; also the index of the row that comes next. */
    public int size() {
        return rows.size();
    }

    /** The position of a cell, both indices 0-based; empty if there is no such row. Ask when the table has ended. */
    public Optional<CellPosition> position(int row, int cell) {
        if (row >= rows.size()) {
            return Optional.empty();
        }
        measure();
        Row own = rows.get(row);
        int column = column(own, cell);
        int span = Math.max(1, end(own, cell) - column);
        return Optional.of(new CellPosition(key, row, column, span, rowSpan(row, cell, column), own.header()));
    }

    private int rowSpan(int row, int cell, int column) {
        if (merge(rows.get(row), cell) != Merge.FIRST) {
            return 1;
        }
        int span = 1;
        while (row + span < rows.size() && continues(rows.get(row + span), column)) {
            span++;
        }
        return span;
    }

    private boolean continues(Row row, int column) {
        for (int cell = 0; cell < row.cells().size(); cell++) {
            if (column(row, cell) == column) {
                return merge(row, cell) == Merge.CONTINUED;
            }
        }
        return false;
    }

    private static Merge merge(Row row, int cell) {
        return cell < row.cells().size() ? row.cells().get(cell).merge() : Merge.NONE;
    }

    private int column(Row row, int cell) {
        return cell == 0 ? 0 : end(row, cell - 1);
    }

    /** The column after the cell. A cell without an edge is one column wide. */
    private int end(Row row, int cell) {
        int known = row.cells().size();
        if (cell >= known) {
            return (known == 0 ? 0 : end(row, known - 1)) + cell - known + 1;
        }
        int edge = row.cells().get(cell).rightEdge() - TOLERANCE;
        int found = Arrays.binarySearch(edges, edge);
        return (found < 0 ? -found - 1 : found) + 1;
    }

    /** Collects the right edges of all cells, those close together as one. */
    private void measure() {
        if (measured) {
            return;
        }
        TreeSet<Integer> all = new TreeSet<>();
        rows.forEach(row -> row.cells().forEach(cell -> all.add(cell.rightEdge())));
        List<Integer> distinct = new ArrayList<>();
        for (int edge : all) {
            if (distinct.isEmpty() || edge - distinct.get(distinct.size() - 1) > TOLERANCE) {
                distinct.add(edge);
            }
        }
        edges = distinct.stream().mapToInt(Integer::intValue).toArray();
        measured = true;
    }

    /** How a cell takes part in a vertical merge. */
    public enum Merge {
        NONE,
        FIRST,
        CONTINUED
    }

    /**
     * A cell.
     *
     * @param rightEdge in twips from the margin
     * @param merge vertical merge
     */
    public record Cell(int rightEdge, Merge merge) {}

    /**
     * A row.
     *
     * @param cells from left to right
     * @param header whether it is declared a heading row
     */
    public record Row(List<Cell> cells, boolean header) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
