package org.policygap.parser.read.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.policygap.parser.block.CellPosition;
import org.policygap.parser.read.xml.XmlCursor;

/** The table cell in which a walk through one flow of text stands (OpenDocument 1.3 part 3, 9.1). */
final class OdtTables {
    private static final int WIDEST_SPAN = 1_000;

    private final String prefix;
    private final int deepest;
    private final Deque<Grid> open = new ArrayDeque<>();
    private int count;
    private int flattened;

    OdtTables(String prefix, int deepest) {
        this.prefix = prefix;
        this.deepest = deepest;
    }

    /** One table. */
    private static final class Grid {
        private final String key;
        private int row = -1;
        private int column;
        private int headerRows;
        private int columnSpan = 1;
        private int rowSpan = 1;
        private boolean inCell;

        Grid(String key) {
            this.key = key;
        }
    }

    /** Takes the start of an element of a table. */
    void begin(String name, XmlCursor xml) {
        if (name.equals("table:table")) {
            beginTable();
        } else if (flattened == 0 && !open.isEmpty()) {
            beginIn(open.getFirst(), name, xml);
        }
    }

    private void beginTable() {
        if (open.size() < deepest) {
            open.push(new Grid(prefix + ++count));
        } else {
            flattened++;
        }
    }

    private static void beginIn(Grid grid, String name, XmlCursor xml) {
        switch (name) {
            case "table:table-header-rows" -> grid.headerRows++;
            case "table:table-row" -> {
                grid.row++;
                grid.column = 0;
            }
            case "table:table-cell" -> {
                grid.inCell = true;
                grid.columnSpan = span(xml, "number-columns-spanned");
                grid.rowSpan = span(xml, "number-rows-spanned");
            }
            default -> {
                // Columns and column groups hold no text.
            }
        }
        if (name.endsWith("table-cell")) {
            grid.column += name.startsWith("table:covered") ? span(xml, "number-columns-repeated") : 0;
        }
    }

    private static int span(XmlCursor xml, String attribute) {
        return Math.max(1, Math.min(WIDEST_SPAN, Lengths.integer(xml.attribute(attribute), 1)));
    }

    /** Takes the end of an element of a table. */
    void end(String name) {
        if (name.equals("table:table") && flattened > 0) {
            flattened--;
        } else if (name.equals("table:table")) {
            open.poll();
        } else if (flattened == 0 && !open.isEmpty()) {
            endIn(open.getFirst(), name);
        }
    }

    private static void endIn(Grid grid, String name) {
        if (name.equals("table:table-header-rows")) {
            grid.headerRows--;
        } else if (name.equals("table:table-cell")) {
            grid.inCell = false;
            grid.column++;
        }
    }

    /** The cell of the innermost table. */
    Optional<CellPosition> position() {
        return Optional.ofNullable(open.peek())
                .filter(grid -> grid.inCell)
                .map(grid -> new CellPosition(
                        grid.key, grid.row, grid.column, grid.columnSpan, grid.rowSpan, grid.headerRows > 0));
    }
}
