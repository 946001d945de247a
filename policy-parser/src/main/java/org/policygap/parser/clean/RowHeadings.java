package org.policygap.parser.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.policygap.parser.block.CellPosition;
import org.policygap.parser.block.Run;

/**
 * Takes headings of rows out of their tables: a row of which one cell only holds something, which begins with a line in bold
 * and in larger type than the rows around it. What stands under the line in its cell comes along as text.
 */
final class RowHeadings {
    private static final int LONGEST = 14;
    /** Points by which the type of a heading is larger. */
    private static final double LARGER = 1;

    private static final int FEWEST_ROWS = 2;

    private RowHeadings() {}

    /** The paragraphs, those of such rows out of their cells. A first row in bold that is left alone names columns. */
    static List<Paragraph> open(List<Paragraph> paragraphs) {
        Map<String, NavigableMap<Integer, List<Paragraph>>> tables = tables(paragraphs);
        Map<String, Set<Integer>> headings = new HashMap<>();
        tables.forEach((table, rows) -> headings.put(table, headings(rows)));
        if (headings.values().stream().allMatch(Set::isEmpty)) {
            return paragraphs;
        }
        List<Paragraph> opened = new ArrayList<>(paragraphs.size());
        for (Paragraph paragraph : paragraphs) {
            Optional<CellPosition> cell = paragraph.cell().filter(at -> tables.containsKey(at.table()));
            opened.add(cell.map(at -> opened(
                            paragraph,
                            at,
                            headings.getOrDefault(at.table(), Set.of()),
                            tables.getOrDefault(at.table(), new TreeMap<>()).firstKey()))
                    .orElse(paragraph));
        }
        return opened;
    }

    private static Set<Integer> headings(NavigableMap<Integer, List<Paragraph>> rows) {
        if (rows.values().stream().noneMatch(RowHeadings::mayHead)) {
            return Set.of();
        }
        double least = ordinary(rows) + LARGER;
        Set<Integer> headings = new HashSet<>();
        rows.forEach((row, cells) -> {
            if (mayHead(cells) && size(cells.get(0)) >= least && rows.higherKey(row) != null) {
                headings.add(row);
            }
        });
        return headings;
    }

    private static Paragraph opened(Paragraph paragraph, CellPosition cell, Set<Integer> headings, int first) {
        if (headings.contains(cell.row())) {
            return paragraph.outOfCell();
        }
        boolean columnNames = cell.row() == first
                && headings.contains(first + 1)
                && paragraph.look().isBold();
        return columnNames ? paragraph.with(paragraph.look().inCell(Optional.of(cell.inHeader(true)))) : paragraph;
    }

    /** The rows of each table; empty cells aside. */
    private static Map<String, NavigableMap<Integer, List<Paragraph>>> tables(List<Paragraph> paragraphs) {
        Map<String, NavigableMap<Integer, List<Paragraph>>> tables = new HashMap<>();
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.role() == Role.BODY && !paragraph.text().isBlank()) {
                paragraph
                        .cell()
                        .ifPresent(cell -> tables.computeIfAbsent(cell.table(), table -> new TreeMap<>())
                                .computeIfAbsent(cell.row(), row -> new ArrayList<>())
                                .add(paragraph));
            }
        }
        return tables;
    }

    /** Size of the largest type of the rows of several cells, the first of them aside; endless if there are not enough. */
    private static double ordinary(NavigableMap<Integer, List<Paragraph>> rows) {
        List<List<Paragraph>> several =
                rows.values().stream().filter(row -> columns(row) > 1).toList();
        return several.size() < FEWEST_ROWS + 1
                ? Double.POSITIVE_INFINITY
                : several.stream()
                        .skip(1)
                        .flatMap(List::stream)
                        .mapToDouble(RowHeadings::size)
                        .max()
                        .orElse(Double.POSITIVE_INFINITY);
    }

    /** Whether a row may be a heading, as long as its type is larger than that of other rows. */
    private static boolean mayHead(List<Paragraph> row) {
        Paragraph first = row.get(0);
        return first.look().isBold()
                && first.words() <= LONGEST
                && columns(row) == 1
                && !Wording.endsSentence(first.clean());
    }

    private static long columns(List<Paragraph> row) {
        return row.stream()
                .flatMap(paragraph -> paragraph.cell().stream())
                .map(CellPosition::column)
                .distinct()
                .count();
    }

    /** Size of its largest type in points; 0 if not known. */
    private static double size(Paragraph paragraph) {
        return paragraph.look().runs().stream()
                .filter(Run::isVisible)
                .mapToDouble(Run::size)
                .max()
                .orElse(0);
    }
}
