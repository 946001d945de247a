package org.policygap.parser.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds tables that no rules draw, by the order of drawing: the cells of a row one after the other, each from top to bottom,
 * then the next row below. Newspaper columns are drawn down the page first, labels with their values and contents lists are
 * told by their words.
 */
final class FramelessTables {
    private static final int MOST_LINES = 12;

    private final Optional<FramelessTable> before;
    private final List<Part> parts = new ArrayList<>();
    private final List<Segment> text = new ArrayList<>();
    private Optional<FramelessTable> open = Optional.empty();

    /** Running text, or a table after it. */
    record Part(List<Segment> text, Optional<FramelessTable> table) {}

    private FramelessTables(Optional<FramelessTable> before) {
        this.before = before;
    }

    /**
     * Text that was drawn in this order, in its parts, of which the last is no table.
     *
     * @param before the table right before it, which may go on
     */
    static List<Part> parts(PageContent page, List<Segment> segments, Optional<FramelessTable> before) {
        FramelessTables tables = new FramelessTables(before);
        DrawnRow.of(LineBuilder.pieces(page, segments)).forEach(tables::add);
        tables.close();
        tables.parts.add(new Part(tables.text, Optional.empty()));
        return tables.parts;
    }

    private void add(DrawnRow row) {
        int begin = begin(row);
        if (begin < 0) {
            close();
            row.cells().forEach(cell -> text.addAll(cell.segments()));
            return;
        }
        if (begin > 0) {
            addAbove(new DrawnCell(row.cells().get(0).lines().subList(0, begin)));
        }
        DrawnRow cells = row.from(begin);
        if (open.filter(t -> t.add(cells)).isEmpty()) {
            close();
            open = Optional.of(new FramelessTable(cells));
        }
    }

    /** Lines in the first column above a row: of an open table, or text. */
    private void addAbove(DrawnCell lines) {
        boolean held = open.filter(t -> t.mayHold(lines) && t.add(new DrawnRow(List.of(lines))))
                .isPresent();
        if (!held) {
            close();
            text.addAll(lines.segments());
        }
    }

    private void close() {
        if (open.isPresent()) {
            FramelessTable table = open.get();
            open = Optional.empty();
            if (table.isSure() || goesOn(table)) {
                parts.add(new Part(List.copyOf(text), Optional.of(table)));
                text.clear();
            } else {
                table.rows().forEach(row -> row.cells().forEach(cell -> text.addAll(cell.segments())));
            }
        }
    }

    private boolean goesOn(FramelessTable table) {
        return parts.isEmpty() && text.isEmpty() && before.filter(table::goesOn).isPresent();
    }

    /** Index of the line with which the first cell begins, the lines above being no part of the row; -1 if it is no row. */
    private static int begin(DrawnRow row) {
        int lines = row.cells().get(0).lines().size();
        if (row.cells().size() < 2 || row.cells().size() > FramelessTable.MOST_COLUMNS) {
            return -1;
        }
        for (int begin = lines - 1; begin >= Math.max(0, lines - MOST_LINES); begin--) {
            if (row.from(begin).isAligned()) {
                return row.from(begin).hasLeader() ? -1 : begin;
            }
        }
        return -1;
    }
}
