package org.policygap.parser.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The grid that rules draw, with cells joined where no rule parts them. */
final class TableGrid {
    private static final double SAME = 4;
    private static final double COVER = 0.6;
    private static final int MOST_LINES = 200;

    private final List<Double> columns;
    private final List<Double> rows;
    private final List<Box> horizontal = new ArrayList<>();
    private final List<Box> vertical = new ArrayList<>();
    private final int[][] owner;

    /**
     * A cell, in 0-based rows and columns.
     *
     * @param rowSpan at least 1
     * @param columnSpan at least 1
     */
    record Cell(int row, int column, int rowSpan, int columnSpan) {}

    TableGrid(List<Box> rules) {
        for (Box rule : rules) {
            (rule.width() > rule.height() ? horizontal : vertical).add(rule);
        }
        columns = positions(vertical, b -> (b.left() + b.right()) / 2);
        rows = positions(horizontal, b -> (b.top() + b.bottom()) / 2);
        owner = isGrid() ? joined() : new int[0][0];
    }

    private static List<Double> positions(List<Box> rules, ToDoubleFunction<Box> place) {
        List<Double> positions = new ArrayList<>();
        rules.stream().mapToDouble(place).sorted().forEach(p -> {
            if (positions.isEmpty() || p - positions.get(positions.size() - 1) > SAME) {
                positions.add(p);
            }
        });
        return positions;
    }

    private boolean isGrid() {
        return columns.size() >= 2 && rows.size() >= 2 && columns.size() < MOST_LINES && rows.size() < MOST_LINES;
    }

    /** Whether it has at least two cells; a frame around text is no table. */
    boolean isTable() {
        return owner.length > 0 && (rowCount() > 1 || columnCount() > 1) && distinct() > 1;
    }

    /** Whether it is a single cell. */
    boolean isFrame() {
        return owner.length > 0 && distinct() == 1;
    }

    private long distinct() {
        return Arrays.stream(owner).flatMapToInt(Arrays::stream).distinct().count();
    }

    private int rowCount() {
        return rows.size() - 1;
    }

    private int columnCount() {
        return columns.size() - 1;
    }

    Box bounds() {
        return new Box(columns.get(0), rows.get(0), columns.get(columnCount()), rows.get(rowCount()));
    }

    /** Number of the first cell, by rows, of the joined cell that each place belongs to. */
    private int[][] joined() {
        int[][] joined = new int[rowCount()][columnCount()];
        for (int row = 0; row < rowCount(); row++) {
            for (int column = 0; column < columnCount(); column++) {
                joined[row][column] = row * columnCount() + column;
                if (column > 0 && !hasVertical(column, row)) {
                    joined[row][column] = joined[row][column - 1];
                } else if (row > 0 && !hasHorizontal(row, column)) {
                    joined[row][column] = joined[row - 1][column];
                }
            }
        }
        return joined;
    }

    private boolean hasVertical(int column, int row) {
        return covers(vertical, columns.get(column), rows.get(row), rows.get(row + 1), true);
    }

    private boolean hasHorizontal(int row, int column) {
        return covers(horizontal, rows.get(row), columns.get(column), columns.get(column + 1), false);
    }

    /** Whether rules at this place cover most of the way. */
    private static boolean covers(List<Box> rules, double place, double from, double to, boolean upright) {
        double covered = 0;
        for (Box rule : rules) {
            double at = upright ? (rule.left() + rule.right()) / 2 : (rule.top() + rule.bottom()) / 2;
            if (Math.abs(at - place) <= SAME) {
                double start = Math.max(from, upright ? rule.top() : rule.left());
                double end = Math.min(to, upright ? rule.bottom() : rule.right());
                covered += Math.max(0, end - start);
            }
        }
        return covered >= COVER * (to - from);
    }

    /** The cell in which a piece of text stands; empty if it stands outside. */
    Optional<Cell> cell(Segment segment) {
        double x = Math.min(segment.right(), segment.left() + 2);
        int column = index(columns, x);
        int row = index(rows, segment.middle());
        if (row < 0 || column < 0) {
            return Optional.empty();
        }
        return Optional.of(cell(owner[row][column]));
    }

    private static int index(List<Double> lines, double at) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (at >= lines.get(i) - 0.5 && at < lines.get(i + 1) - 0.5) {
                return i;
            }
        }
        return -1;
    }

    private Cell cell(int number) {
        int row = number / columnCount();
        int column = number % columnCount();
        int rowSpan = 1;
        while (row + rowSpan < rowCount() && owner[row + rowSpan][column] == number) {
            rowSpan++;
        }
        int columnSpan = 1;
        while (column + columnSpan < columnCount() && owner[row][column + columnSpan] == number) {
            columnSpan++;
        }
        return new Cell(row, column, rowSpan, columnSpan);
    }
}
