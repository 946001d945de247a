package org.policygap.parser.read.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.policygap.parser.read.pdf.TableGrid.Cell;

/** Rows of a table that no rules draw, as far as they were found, with the columns that their cells show. */
final class FramelessTable {
    static final int MOST_COLUMNS = 12;

    private static final double SAME_PLACE = 6;
    private static final double SAME_SIZE = 0.06;
    /** In ems: how far a row stands below the one before at most. */
    private static final double FARTHEST = 8;
    /** In ems: how far a row may reach into the one before. */
    private static final double OVERLAP = 0.3;

    private static final int MOST_LINES_ALONE = 3;
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_TIGHT_ROWS = 4;
    /** In ems, from baseline to baseline: rows that stand farther apart than the lines of running text. */
    private static final double APART = 1.45;
    /** Times the distance of lines within cells. */
    private static final double WIDER = 1.15;

    private static final int LONGEST_LABEL = 15;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final List<DrawnRow> rows = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    /** Cells that begin, end or are centred where the others of their column are not. */
    private int astray;

    /** How far the cells of a column reach to both sides. */
    private record Column(double left, double right) {
        boolean overlaps(DrawnCell cell) {
            return cell.left() < right && cell.right() > left;
        }

        Column with(DrawnCell cell) {
            return new Column(Math.min(left, cell.left()), Math.max(right, cell.right()));
        }

        boolean linesUp(DrawnCell cell) {
            return Math.abs(cell.left() - left) < SAME_PLACE
                    || Math.abs(cell.right() - right) < SAME_PLACE
                    || Math.abs(cell.left() + cell.right() - left - right) < 2 * SAME_PLACE;
        }
    }

    FramelessTable(DrawnRow first) {
        first.cells().forEach(cell -> columns.add(new Column(cell.left(), cell.right())));
        rows.add(first);
    }

    List<DrawnRow> rows() {
        return rows;
    }

    /** Adds a row if it stands below the others and its cells below theirs; whether it does. */
    boolean add(DrawnRow row) {
        if (!isNext(row)) {
            return false;
        }
        List<Column> wider = new ArrayList<>(columns);
        int strays = 0;
        for (DrawnCell cell : row.cells()) {
            List<Column> around =
                    wider.stream().filter(column -> column.overlaps(cell)).toList();
            if (around.size() > 1) {
                return false;
            }
            if (around.isEmpty()) {
                wider.add(new Column(cell.left(), cell.right()));
            } else {
                strays += around.get(0).linesUp(cell) ? 0 : 1;
                wider.set(wider.indexOf(around.get(0)), around.get(0).with(cell));
            }
        }
        if (wider.size() > MOST_COLUMNS || !areApart(wider) || !areInColumns(row, wider)) {
            return false;
        }
        columns.clear();
        columns.addAll(wider);
        astray += strays;
        rows.add(row);
        return true;
    }

    /** Whether a row stands below the others, in type that is no larger: that of a heading may be. */
    private boolean isNext(DrawnRow row) {
        DrawnRow last = rows.get(rows.size() - 1);
        double size = row.cells().get(0).size();
        double gap = row.top() - last.bottom();
        boolean larger = size > (1 + SAME_SIZE) * last.cells().get(0).size();
        return !larger && gap > -OVERLAP * size && gap < FARTHEST * size;
    }

    private static boolean areApart(List<Column> columns) {
        columns.sort((a, b) -> Double.compare(a.left(), b.left()));
        for (int i = 1; i < columns.size(); i++) {
            if (columns.get(i).left() <= columns.get(i - 1).right()) {
                return false;
            }
        }
        return true;
    }

    /** Whether each cell of a row has a column for itself. */
    private static boolean areInColumns(DrawnRow row, List<Column> columns) {
        return row.cells().stream()
                        .mapToInt(cell -> column(cell, columns))
                        .distinct()
                        .count()
                == row.cells().size();
    }

    private static int column(DrawnCell cell, List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).overlaps(cell)) {
                return i;
            }
        }
        return -1;
    }

    /** What each cell holds, row by row. */
    Map<Cell, List<Segment>> cells() {
        Map<Cell, List<Segment>> cells = new LinkedHashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            for (DrawnCell cell : rows.get(row).cells()) {
                cells.put(new Cell(row, column(cell, columns), 1, 1), cell.segments());
            }
        }
        return cells;
    }

    /** Whether a few lines above the next row can be a row of which only the first cell holds something. */
    boolean mayHold(DrawnCell alone) {
        DrawnCell first = rows.get(rows.size() - 1).cells().get(0);
        return alone.lines().size() <= MOST_LINES_ALONE
                && alone.right() < columns.get(1).left()
                && Math.abs(alone.left() - columns.get(0).left()) < SAME_PLACE
                && Math.abs(alone.size() - first.size()) < SAME_SIZE * first.size();
    }

    /** Whether it goes on with a table of the page before: its columns begin where columns of that do. */
    boolean goesOn(FramelessTable other) {
        return page() == other.page() + 1
                && columns.stream()
                        .allMatch(column -> other.columns.stream()
                                .anyMatch(above -> Math.abs(above.left() - column.left()) < SAME_PLACE));
    }

    private int page() {
        return rows.get(0).cells().get(0).first().page().number();
    }

    /** Whether the rows are surely those of a table. */
    boolean isSure() {
        List<DrawnRow> full =
                rows.stream().filter(row -> row.cells().size() > 1).toList();
        int cells = full.stream().mapToInt(row -> row.cells().size()).sum();
        if (full.size() < 2 || 4 * astray > cells || areValues(full) || hasLongLabels(full)) {
            return false;
        }
        if (full.stream().anyMatch(DrawnRow::isCentred)) {
            return true;
        }
        if (areItems(full)
                || full.stream().anyMatch(row -> row.cells().get(0).first().goesOn())) {
            return false;
        }
        boolean enough = full.size() >= FEWEST_ROWS;
        boolean tight = full.size() >= FEWEST_TIGHT_ROWS && full.stream().noneMatch(DrawnRow::goesOn);
        return areRowsApart()
                ? enough || columns.size() > 2 || hasHead(full)
                : enough && (full.stream().anyMatch(DrawnRow::isDrawnByCells) || tight);
    }

    /** Whether the rows are labels with their values, or entries of a contents list with their pages. */
    private boolean areValues(List<DrawnRow> full) {
        return columns.size() == 2
                && areMost(
                        full,
                        row -> row.cells().get(0).last().text().endsWith(":")
                                || PageReferences.isNumber(
                                        row.cells().get(1).first().text()));
    }

    /** Whether the rows are items of a list, which stand off from their numbers. */
    private static boolean areItems(List<DrawnRow> full) {
        return areMost(full, FramelessTable::isItem);
    }

    private static boolean isItem(DrawnRow row) {
        int text = row.cells().size() - 1;
        double gap = row.cells().get(text).left() - row.cells().get(text - 1).right();
        return gap < LineBuilder.WIDEST_GAP_AFTER_LABEL
                && row.cells().stream()
                        .limit(text)
                        .allMatch(cell -> Labels.isNumber(cell.first().first()));
    }

    private static boolean areMost(List<DrawnRow> rows, Predicate<DrawnRow> such) {
        return 2 * rows.stream().filter(such).count() >= rows.size();
    }

    /** Whether the first row and the beginning of the next differ in weight. */
    private static boolean hasHead(List<DrawnRow> full) {
        boolean bold = full.get(1).cells().get(0).first().first().font().bold();
        return full.get(0).cells().stream()
                .flatMap(cell -> cell.lines().stream())
                .allMatch(line -> line.isBold() != bold);
    }

    private static boolean hasLongLabels(List<DrawnRow> full) {
        int words = full.stream()
                .map(row -> row.cells().get(0))
                .flatMap(cell -> cell.lines().stream())
                .mapToInt(line -> SPACE.split(line.text().strip()).length)
                .sum();
        return words > LONGEST_LABEL * full.size();
    }

    /** Whether all rows stand farther apart than the lines within their cells. */
    private boolean areRowsApart() {
        double within = rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToDouble(DrawnCell::widestGap)
                .max()
                .orElse(0);
        double least = Math.max(APART, WIDER * within);
        for (int i = 1; i < rows.size(); i++) {
            double size = rows.get(i).cells().get(0).size();
            double gap = rows.get(i).firstBaseline() - rows.get(i - 1).lastBaseline();
            if (gap < least * size) {
                return false;
            }
        }
        return true;
    }
}
