package org.policygap.parser.read.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policygap.parser.read.office.Stories.Place;

/** Keeps track of the table cell in which a paragraph of one story stands, in formats that end cells and rows by marks. */
public final class OpenTables {
    private final String prefix;
    private final int deepest;
    private final List<Open> open = new ArrayList<>();
    private int count;

    /**
     * For one story.
     *
     * @param prefix begins the key of every table
     * @param deepest how many tables may stand within each other; deeper ones are read as the deepest
     */
    public OpenTables(String prefix, int deepest) {
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

    /** The place of a paragraph that stands in this many tables, one within the other; tables that it is not in end. */
    public Place place(int depth) {
        int kept = Math.max(0, Math.min(depth, deepest));
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

    /** How many tables are open, one within the other. */
    public int depth() {
        return open.size();
    }

    /** Ends a cell of the table this deep, 1 for the outermost; nothing if none is. */
    public void endCell(int depth) {
        if (isOpen(depth)) {
            open.get(depth - 1).cell++;
        }
    }

    /** Ends a row of the table this deep, 1 for the outermost; nothing if none is. */
    public void endRow(int depth, EdgeTable.Row row) {
        if (isOpen(depth)) {
            Open ended = open.get(depth - 1);
            ended.table.add(row);
            ended.cell = 0;
        }
    }

    private boolean isOpen(int depth) {
        return depth >= 1 && depth <= open.size();
    }
}
