package org.policygap.parser.read.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;
import org.policygap.parser.read.office.EdgeTable;
import org.policygap.parser.read.office.EdgeTable.Cell;
import org.policygap.parser.read.office.EdgeTable.Merge;
import org.policygap.parser.read.office.Stories.Place;

/** Keeps track of the table cell in which a paragraph of one story stands. */
final class DocTables {
    private final String prefix;
    private final int deepest;
    private final List<Open> open = new ArrayList<>();
    private int count;

    DocTables(String prefix, int deepest) {
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

    /** The place of a paragraph that stands in this many tables, one within the other. */
    Place place(int depth) {
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

    /** Ends a cell of the innermost table. */
    void endCell() {
        if (!open.isEmpty()) {
            open.get(open.size() - 1).cell++;
        }
    }

    /** Ends a row of the innermost table, which has these properties. */
    void endRow(Optional<TableProperties> properties) {
        if (!open.isEmpty()) {
            Open inner = open.get(open.size() - 1);
            inner.table.add(properties.map(DocTables::row).orElse(new EdgeTable.Row(List.of(), false)));
            inner.cell = 0;
        }
    }

    private static EdgeTable.Row row(TableProperties properties) {
        short[] edges = properties.getRgdxaCenter();
        TableCellDescriptor[] cells = properties.getRgtc();
        int count = edges == null ? 0 : Math.min(properties.getItcMac(), edges.length - 1);
        List<Cell> row = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            TableCellDescriptor cell = cells == null || i >= cells.length ? null : cells[i];
            if (cell != null && cell.isFMerged() && !cell.isFFirstMerged() && !row.isEmpty()) {
                row.set(
                        row.size() - 1,
                        new Cell(edges[i + 1], row.get(row.size() - 1).merge()));
            }
            row.add(new Cell(edges[i + 1], cell == null ? Merge.NONE : merge(cell)));
        }
        return new EdgeTable.Row(row, properties.getFTableHeader());
    }

    private static Merge merge(TableCellDescriptor cell) {
        if (cell.isFVertRestart()) {
            return Merge.FIRST;
        }
        return cell.isFVertMerge() ? Merge.CONTINUED : Merge.NONE;
    }
}
