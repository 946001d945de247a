package org.policygap.parser.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cells that were drawn side by side, from left to right, at least one: maybe the row of a table. */
record DrawnRow(List<DrawnCell> cells) {
    /** In ems: how far down a line within a cell is at most. */
    private static final double FARTHEST_DOWN = 3;

    private static final double SAME_BASELINE = 0.3;
    private static final Pattern LEADER = Pattern.compile("(?:[._\u2026]\\s?){4}|\u2026{2}");

    DrawnRow {
        cells = List.copyOf(cells);
    }

    /**
     * Rows as they were drawn. A piece of a line goes on with its cell below the piece before it, begins a cell beside it,
     * or begins a row. Text that is drawn down the page is one row of one cell; the first cell of a row may begin with it.
     */
    static List<DrawnRow> of(List<Line> pieces) {
        List<DrawnRow> rows = new ArrayList<>();
        List<DrawnCell> row = new ArrayList<>();
        List<Line> cell = new ArrayList<>();
        Extent extent = new Extent();
        for (Line piece : pieces) {
            Line last = cell.isEmpty() ? piece : cell.get(cell.size() - 1);
            boolean goesDown = isBelow(last, piece)
                    && extent.overlaps(piece)
                    && (row.isEmpty() || (isRightOf(row.get(row.size() - 1).last(), piece) && isNear(last, piece)));
            if (!cell.isEmpty() && !goesDown) {
                row.add(new DrawnCell(cell));
                cell = new ArrayList<>();
                extent = new Extent();
                if (!isRightOf(last, piece) || piece.top() > last.bottom()) {
                    rows.add(new DrawnRow(row));
                    row = new ArrayList<>();
                }
            }
            cell.add(piece);
            extent.add(piece);
        }
        if (!cell.isEmpty()) {
            row.add(new DrawnCell(cell));
            rows.add(new DrawnRow(row));
        }
        return rows;
    }

    /** How far a cell reaches to both sides. */
    private static final class Extent {
        private double left = Double.MAX_VALUE;
        private double right;

        void add(Line piece) {
            left = Math.min(left, piece.left());
            right = Math.max(right, piece.right());
        }

        boolean overlaps(Line piece) {
            return piece.left() < right && piece.right() > left;
        }
    }

    private static boolean isBelow(Line last, Line piece) {
        return piece.baseline() > last.baseline() + SAME_BASELINE * piece.size();
    }

    private static boolean isNear(Line last, Line piece) {
        return piece.baseline() < last.baseline() + FARTHEST_DOWN * piece.size();
    }

    private static boolean isRightOf(Line last, Line piece) {
        return piece.left() > last.right();
    }

    double top() {
        return cells.stream().mapToDouble(cell -> cell.first().top()).min().orElseThrow();
    }

    double bottom() {
        return cells.stream().mapToDouble(cell -> cell.last().bottom()).max().orElseThrow();
    }

    /** The row without the first lines of its first cell. */
    DrawnRow from(int line) {
        List<DrawnCell> rest = new ArrayList<>(cells);
        rest.set(0, cells.get(0).from(line));
        return new DrawnRow(rest);
    }

    /** Whether the cells stand beside each other, with their first lines or their middles at one height. */
    boolean isAligned() {
        DrawnCell first = cells.get(0);
        double near = SAME_BASELINE * first.size();
        boolean apart = true;
        boolean tops = true;
        boolean middles = true;
        for (int i = 1; i < cells.size(); i++) {
            DrawnCell cell = cells.get(i);
            apart &= cells.get(i - 1).right() < cell.left();
            tops &= Math.abs(cell.first().baseline() - first.first().baseline()) < near;
            middles &= Math.abs(cell.middle() - first.middle()) < near;
        }
        return apart && (tops || middles);
    }

    /** Whether a cell of several lines stands before another: the row was drawn cell by cell, not line by line. */
    boolean isDrawnByCells() {
        return cells.stream()
                .limit(cells.size() - 1L)
                .anyMatch(cell -> cell.lines().size() > 1);
    }

    /** Whether cells of different heights have their middles at one height, which text in columns never has. */
    boolean isCentred() {
        DrawnCell first = cells.get(0);
        double near = SAME_BASELINE * first.size();
        return cells.stream()
                .anyMatch(
                        cell -> Math.abs(cell.first().baseline() - first.first().baseline()) > near);
    }

    /** Whether a cell begins in the middle of a sentence. */
    boolean goesOn() {
        return cells.stream().anyMatch(cell -> cell.first().goesOn());
    }

    /** Whether it holds dots or lines to be filled in, or dots that lead to a page number. */
    boolean hasLeader() {
        return cells.stream()
                .flatMap(cell -> cell.segments().stream())
                .anyMatch(segment -> LEADER.matcher(segment.text()).find());
    }

    double firstBaseline() {
        return cells.stream().mapToDouble(cell -> cell.first().baseline()).min().orElseThrow();
    }

    double lastBaseline() {
        return cells.stream().mapToDouble(cell -> cell.last().baseline()).max().orElseThrow();
    }
}
