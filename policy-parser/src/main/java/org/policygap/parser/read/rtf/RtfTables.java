package org.policygap.parser.read.rtf;

import java.util.ArrayList;
import java.util.List;
import org.policygap.parser.read.office.EdgeTable;
import org.policygap.parser.read.office.EdgeTable.Cell;
import org.policygap.parser.read.office.EdgeTable.Merge;
import org.policygap.parser.read.office.OpenTables;
import org.policygap.parser.read.office.Stories.Place;

/** Keeps track of the table cell in which a paragraph stands ("Table Definitions"), one object for each story. */
final class RtfTables {
    private static final int MOST_CELLS = 256;

    private final OpenTables open;
    private final RowDefinition outer = new RowDefinition();
    private final RowDefinition nested = new RowDefinition();

    RtfTables(String prefix, int deepest) {
        this.open = new OpenTables(prefix, deepest);
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
        return open.place(depth);
    }

    /** Ends a cell of the table this deep. */
    void endCell(int depth) {
        open.endCell(depth);
    }

    /** Ends a row of the table this deep. */
    void endRow(int depth) {
        RowDefinition row = depth > 1 ? nested : outer;
        open.endRow(depth, new EdgeTable.Row(row.cells, row.header));
    }
}
