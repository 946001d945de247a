package org.policygap.parser.read.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygap.parser.block.CellPosition;
import org.policygap.parser.block.Story;

/**
 * Puts the parts of a table that goes on over pages together: one ends low on a page, the next begins high on the next one
 * with nothing between, and their columns begin at the same places. A row that was cut becomes one, and headings of columns
 * that return become running headers.
 */
final class TableJoiner {
    private static final double SAME_PLACE = 6;
    private static final double LOWER_PART = 0.5;
    private static final double UPPER_PART = 0.5;
    /** One row in so many is many. */
    private static final int MANY_ROWS = 3;

    private final List<Paragraph> joined = new ArrayList<>();
    /** The table that the last paragraphs belong to; empty if they belong to none. */
    private List<Paragraph> open = List.of();

    private TableJoiner() {}

    static List<Paragraph> join(List<Paragraph> paragraphs) {
        TableJoiner joiner = new TableJoiner();
        for (List<Paragraph> group : groups(paragraphs)) {
            joiner.add(group);
        }
        return joiner.joined;
    }

    /** The paragraphs of each table together, all others alone. */
    private static List<List<Paragraph>> groups(List<Paragraph> paragraphs) {
        List<List<Paragraph>> groups = new ArrayList<>();
        String key = "";
        for (Paragraph paragraph : paragraphs) {
            String table = paragraph.cell().map(CellPosition::table).orElse("");
            if (table.isEmpty() || !table.equals(key)) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(paragraph);
            key = table;
        }
        return groups;
    }

    private void add(List<Paragraph> group) {
        Paragraph first = group.get(0);
        if (first.cell().isEmpty()) {
            open = first.story() == Story.BODY ? List.of() : open;
            joined.add(first);
        } else if (!open.isEmpty() && isNextPage(open, group) && hasSameColumns(open, group)) {
            goOn(group);
        } else {
            open = new ArrayList<>(group);
            joined.addAll(group);
        }
    }

    private static boolean isNextPage(List<Paragraph> before, List<Paragraph> after) {
        Line last = before.get(before.size() - 1).lastLine();
        Line first = after.get(0).lines().get(0);
        return first.page().number() == last.page().number() + 1
                && last.baseline() > LOWER_PART * last.page().height()
                && first.baseline() < UPPER_PART * first.page().height();
    }

    /**
     * Whether most cells of the second part begin where columns of the first do, in more than one column unless both have
     * one: what spans the whole width under a table is no part of its rows. A paragraph alone belongs to the table if empty
     * cells before it show that its row has as many columns.
     */
    private static boolean hasSameColumns(List<Paragraph> before, List<Paragraph> after) {
        Map<Integer, Double> columns = lefts(before);
        List<Integer> matches = after.stream()
                .map(paragraph -> column(paragraph, columns))
                .filter(column -> column >= 0)
                .toList();
        boolean several = matches.stream().distinct().count() > 1;
        boolean single = columns.size() == 1 && lefts(after).size() == 1;
        boolean rest = after.size() == 1 && columns.size() > 1 && width(after) == width(before);
        return matches.size() * 2 >= after.size() && (several || single || rest);
    }

    /** How many columns the cells that hold something show, at least. */
    private static int width(List<Paragraph> table) {
        return table.stream()
                .map(TableJoiner::cell)
                .mapToInt(cell -> cell.column() + cell.columnSpan())
                .max()
                .orElse(0);
    }

    /** The column that begins where the paragraph does, its own if more do; -1 if none does. */
    private static int column(Paragraph paragraph, Map<Integer, Double> columns) {
        double left = paragraph.lines().get(0).left();
        int own = cell(paragraph).column();
        if (Math.abs(columns.getOrDefault(own, Double.MAX_VALUE) - left) < SAME_PLACE) {
            return own;
        }
        return columns.entrySet().stream()
                .filter(column -> Math.abs(column.getValue() - left) < SAME_PLACE)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }

    /** The last column that begins at the left of the paragraph; -1 if none does. */
    private static int columnAround(Paragraph paragraph, NavigableMap<Integer, Double> columns) {
        double left = paragraph.lines().get(0).left();
        return columns.descendingMap().entrySet().stream()
                .filter(column -> column.getValue() < left)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }

    private static NavigableMap<Integer, Double> lefts(List<Paragraph> table) {
        NavigableMap<Integer, Double> lefts = new TreeMap<>();
        table.forEach(paragraph ->
                lefts.merge(cell(paragraph).column(), paragraph.lines().get(0).left(), Math::min));
        return lefts;
    }

    private static CellPosition cell(Paragraph paragraph) {
        return paragraph.cell().orElseThrow();
    }

    private void goOn(List<Paragraph> group) {
        int last = open.stream().mapToInt(p -> cell(p).row()).max().orElse(0);
        int first = group.stream().mapToInt(p -> cell(p).row()).min().orElse(0);
        boolean heads = text(group, first).equals(text(open, cell(open.get(0)).row()));
        NavigableMap<Integer, Double> columns = lefts(open);
        int begin = heads ? first + 1 : first;
        boolean cut = isCutRow(group, begin);
        int offset = last - first + (cut ? 0 : 1);
        for (Paragraph paragraph : group) {
            CellPosition cell = cell(paragraph);
            if (heads && cell.row() == first) {
                joined.add(new Paragraph(Story.HEADER, 0, "", -1, Optional.empty(), "", 0, paragraph.lines()));
                continue;
            }
            // Rows that were cut often lack their empty cells, so that the others count too few columns.
            int begins = column(paragraph, columns);
            int column = begins < 0 && cut && cell.row() == begin ? columnAround(paragraph, columns) : begins;
            Paragraph moved = paragraph.in(new CellPosition(
                    cell(open.get(0)).table(),
                    cell.row() + offset - (heads ? 1 : 0),
                    column < 0 ? cell.column() : column,
                    cell.columnSpan(),
                    cell.rowSpan(),
                    cell.header()));
            open.add(moved);
            joined.add(moved);
        }
    }

    /**
     * Whether a row goes on from the page before: its first cell is empty, begins in the middle of a sentence or goes on
     * with a list that began within the row.
     */
    private boolean isCutRow(List<Paragraph> group, int row) {
        double left =
                group.stream().mapToDouble(p -> p.lines().get(0).left()).min().orElse(0);
        List<Paragraph> cells = group.stream().filter(p -> cell(p).row() == row).toList();
        List<Paragraph> first = cells.stream()
                .filter(p -> p.lines().get(0).left() < left + SAME_PLACE)
                .toList();
        boolean several = lefts(group).size() > 1;
        if (cells.isEmpty() || !several) {
            return false;
        }
        return first.isEmpty()
                ? !sharesFirst(cells)
                : Character.isLowerCase(first.get(0).lines().get(0).text().codePointAt(0))
                        || (hasBullet(first.get(0)) && isWithinList());
    }

    /** Whether a row of several cells stands for itself although it has no first one, as many rows so far do that share it. */
    private boolean sharesFirst(List<Paragraph> row) {
        long rows = rows(open.stream());
        long first = rows(open.stream().filter(p -> cell(p).column() == 0));
        return (rows - first) * MANY_ROWS >= rows
                && lefts(row).size() > 1
                && !hasBullet(row.get(0))
                && row.stream().noneMatch(p -> p.lines().get(0).goesOn());
    }

    private static long rows(Stream<Paragraph> cells) {
        return cells.mapToInt(p -> cell(p).row()).distinct().count();
    }

    /** Whether the last row so far begins with words and has bullets under them at last. */
    private boolean isWithinList() {
        CellPosition last = cell(open.get(open.size() - 1));
        List<Paragraph> first = open.stream()
                .filter(p -> cell(p).row() == last.row() && cell(p).column() == 0)
                .toList();
        return first.size() > 1 && !hasBullet(first.get(0)) && hasBullet(first.get(first.size() - 1));
    }

    private static boolean hasBullet(Paragraph paragraph) {
        return paragraph.lines().get(0).hasBullet();
    }

    private static String text(List<Paragraph> table, int row) {
        return String.join("|", cells(table, row).values());
    }

    private static Map<Integer, String> cells(List<Paragraph> table, int row) {
        Map<Integer, List<Paragraph>> cells = new TreeMap<>();
        table.stream()
                .filter(p -> cell(p).row() == row)
                .forEach(p -> cells.computeIfAbsent(cell(p).column(), key -> new ArrayList<>())
                        .add(p));
        Map<Integer, String> texts = new LinkedHashMap<>();
        cells.forEach((column, paragraphs) -> texts.put(
                column,
                paragraphs.stream()
                        .flatMap(p -> p.lines().stream())
                        .map(Line::text)
                        .collect(Collectors.joining(" "))));
        return texts;
    }
}
