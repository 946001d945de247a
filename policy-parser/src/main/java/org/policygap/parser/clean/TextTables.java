package org.policygap.parser.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.CellPosition;

/**
 * Finds tables that are set with spaces or tabs: at least three lines in a row of at least three columns each, or of two
 * that begin at the same place in every line.
 */
final class TextTables {
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_SURE_COLUMNS = 3;
    private static final int LONGEST_CELL = 60;
    private static final Pattern GAP = Pattern.compile("\\t+|\\s{3,}");
    /** An entry of a contents list, or a line to fill in. */
    private static final Pattern LEADER = Pattern.compile(".*(?:[.…_]{4,}.*|\\D\\s\\d{1,3}\\s*)$");

    /** The number or bullet of an item, which may stand far from its text. */
    private static final Pattern ITEM = Pattern.compile(
            "\\(?(?:\\d{1,3}(?:\\.\\d{1,3}){0,5}|[A-Za-z]|[ivxIVX]{1,5})[.)]|\\d{1,2}(?:\\.\\d{1,2}){1,5}|[•–*-]");

    private int tables;

    /** The blocks, each line of such a table as one block for each cell. */
    List<Paragraph> split(List<Paragraph> blocks) {
        List<Paragraph> split = new ArrayList<>(blocks.size());
        List<List<SourcedText>> cells = blocks.stream().map(TextTables::cells).toList();
        int i = 0;
        while (i < blocks.size()) {
            List<List<SourcedText>> rows = rows(cells, i);
            if (rows.size() >= FEWEST_ROWS && isTable(rows)) {
                addTable(split, blocks.subList(i, i + rows.size()), rows);
                i += rows.size();
            } else {
                split.add(blocks.get(i++));
            }
        }
        return split;
    }

    /** The lines from an index on that have as many cells as the first, at least two. */
    private static List<List<SourcedText>> rows(List<List<SourcedText>> lines, int from) {
        int columns = lines.get(from).size();
        int to = from;
        while (columns >= 2 && to < lines.size() && lines.get(to).size() == columns) {
            to++;
        }
        return lines.subList(from, to);
    }

    private static List<SourcedText> cells(Paragraph line) {
        String text = line.text().raw();
        String bare = text.strip();
        if (line.role() != Role.BODY || !line.look().style().equals(Block.LINE) || !mayHaveGap(bare)) {
            return List.of();
        }
        List<SourcedText> cells = new ArrayList<>();
        SourcedText whole = line.text().strip();
        Matcher gap = GAP.matcher(whole.raw());
        int start = 0;
        while (gap.find()) {
            cells.add(whole.substring(start, gap.start()));
            start = gap.end();
        }
        cells.add(whole.substring(start));
        boolean brief = cells.stream().noneMatch(cell -> cell.raw().length() > LONGEST_CELL || cell.isBlank());
        boolean leads = brief && cells.size() == 2 && LEADER.matcher(text).matches();
        return brief && !leads && !Wording.hasBlanks(text) ? cells : List.of();
    }

    /** Single spaces part no columns. */
    private static boolean mayHaveGap(String bare) {
        return bare.contains("  ") || Characters.hasAny(bare, "\t\n\u000b\f\r");
    }

    /** Whether the columns line up, and are more than items with their numbers; labels and values of metadata have two columns, which tabs do not line up. */
    private static boolean isTable(List<List<SourcedText>> rows) {
        if (rows.get(0).size() >= FEWEST_SURE_COLUMNS) {
            return true;
        }
        int second = start(rows.get(0));
        return rows.stream().allMatch(row -> start(row) == second)
                && rows.stream().noneMatch(row -> row.get(0).raw().endsWith(":"))
                && !rows.stream().allMatch(row -> ITEM.matcher(row.get(0).raw()).matches());
    }

    /** Column at which the second cell begins; negative after a tab, whose width is not known. */
    private static int start(List<SourcedText> row) {
        int first = row.get(0).spans().get(0).start();
        int second = row.get(1).spans().get(0).start();
        return second - first == row.get(0).raw().length() + 1 ? -row.hashCode() : second;
    }

    private void addTable(List<Paragraph> split, List<Paragraph> lines, List<List<SourcedText>> rows) {
        String key = "text" + ++tables;
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                CellPosition cell = new CellPosition(key, row, column, 1, 1, false);
                Paragraph line = lines.get(row);
                split.add(new Paragraph(
                        rows.get(row).get(column), in(line.look(), cell), Marker.NONE, Role.BODY, false, 1, List.of()));
            }
        }
    }

    private static Block in(Block line, CellPosition cell) {
        return new Block(
                line.story(),
                line.headingLevel(),
                "",
                line.label(),
                line.runs(),
                line.indent(),
                line.alignment(),
                Optional.of(cell),
                line.noteMark(),
                line.page(),
                line.layout());
    }
}
