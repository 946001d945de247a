package org.policygap.parser.read.rtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policygap.parser.read.office.EdgeTable;
import org.policygap.parser.read.office.EdgeTable.Cell;
import org.policygap.parser.read.office.EdgeTable.Merge;
import org.policygap.parser.read.office.Stories.Place;

/** Keeps track of the table cell in which a paragraph stands ("Table Definitions"), one object for each story. */
final class RtfTables {
    private static final int MOST_CELLS = 256;

    private final String prefix;
    private final int deepest;
    private final List<Open> open = new ArrayList<>();
    private final RowDefinition outer = new RowDefinition();
    private final RowDefinition nested = new RowDefinition();
    private int count;

    RtfTables(String prefix, int deepest) {
        this.prefix = prefix;
        this.deepest = deepest;
    }

    private static final class Open {
        private final EdgeTable table;
        private int cell;

        Open(EdgeTable table) {
            this.table = table;
        }
    }

    private static final class RowDefinition {
        private final List<Cell> cells = new ArrayList<>();
        private Merge merge = Merge.NONE;
        private boolean joined;
        private boolean header;

        private void begin() {
            cells.clear();
            merge = Merge.NONE;
            joined = false;
            header = false;
        }

        private void end(int edge) {
            if (joined && !cells.isEmpty()) {
                Cell before = cells.get(cells.size() - 1);
                cells.set(cells.size() - 1, new Cell(edge, before.merge()));
            }
            if (cells.size() < MOST_CELLS) {
                cells.add(new Cell(edge, merge));
            }
            merge = Merge.NONE;
            joined = false;
        }
    }

    /** Takes a control word that defines a row. */
    void define(String word, int number, boolean inNested) {
        RowDefinition row = inNested ? nested : outer;
        switch (word) {
            case "trowd" -> row.begin();
            case "trhdr" -> row.header = true;
            case "clvmgf" -> row.merge = Merge.FIRST;
            case "clvmrg" -> row.merge = Merge.CONTINUED;
            case "clmrg" -> row.joined = true;
            case "cellx" -> row.end(number);
            default -> {}
        }
    }

    /** The place of a paragraph that stands in this many tables, one within the other. */
    Place place(int depth) {
        int kept = Math.min(depth, deepest);
        while (open.size() > kept) {
            open.remove(open.size() - 1);
        }
        while (open.size() < kept) {
            open.add(new Open(new EdgeTable(prefix + ++count)));
        }
        if (kept == 0) {
            return Optional::empty;
        }
        Open inner = open.get(kept - 1);
        EdgeTable table = inner.table;
        int row = table.size();
        int cell = inner.cell;
        return () -> table.position(row, cell);
    }

    /** Ends a cell of the table this deep. */
    void endCell(int depth) {
        if (depth >= 1 && depth <= open.size()) {
            open.get(depth - 1).cell++;
        }
    }

    /** Ends a row of the table this deep. */
    void endRow(int depth) {
        if (depth >= 1 && depth <= open.size()) {
            Open ended = open.get(depth - 1);
            RowDefinition row = depth > 1 ? nested : outer;
            ended.table.add(new EdgeTable.Row(row.cells, row.header));
            ended.cell = 0;
        }
    }
}
