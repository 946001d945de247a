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

    private final PageContent page;
    private final List<Part> parts = new ArrayList<>();
    private final List<Segment> text = new ArrayList<>();
    private Optional<FramelessTable> open = Optional.empty();

    /** Running text, or a table after it. */
    record Part(List<Segment> text, Optional<FramelessTable> table) {}

    private FramelessTables(PageContent page) {
        this.page = page;
    }

    /** Text that was drawn in this order, in its parts. */
    static List<Part> parts(PageContent page, List<Segment> segments) {
        FramelessTables tables = new FramelessTables(page);
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
            before(new DrawnCell(row.cells().get(0).lines().subList(0, begin)));
        }
        DrawnRow cells = row.from(begin);
        if (open.filter(table -> table.add(cells)).isEmpty()) {
            close();
            open = Optional.of(new FramelessTable(cells));
        }
    }

    /** Lines in the first column above a row: of an open table, or text. */
    private void before(DrawnCell lines) {
        boolean held = open.filter(table -> table.mayHold(lines) && table.add(new DrawnRow(List.of(lines))))
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
            if (table.isSure()) {
                parts.add(new Part(List.copyOf(text), Optional.of(table)));
                text.clear();
            } else {
                table.rows().forEach(row -> row.cells().forEach(cell -> text.addAll(cell.segments())));
            }
        }
    }

    /** Index of the line with which the first cell begins, the lines above being no part of the row; -1 if it is no row. */
    private static int begin(DrawnRow row) {
        int lines = row.cells().get(0).lines().size();
        if (row.cells().size() < 2 || row.hasLeader()) {
            return -1;
        }
        for (int begin = lines - 1; begin >= Math.max(0, lines - MOST_LINES); begin--) {
            if (row.from(begin).isAligned()) {
                return begin;
            }
        }
        return -1;
    }
}
