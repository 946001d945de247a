package org.policygap.parser.read.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;
import org.policygap.parser.read.office.EdgeTable;
import org.policygap.parser.read.office.EdgeTable.Cell;
import org.policygap.parser.read.office.EdgeTable.Merge;
import org.policygap.parser.read.office.OpenTables;
import org.policygap.parser.read.office.Stories.Place;

/** Keeps track of the table cell in which a paragraph of one story stands. */
final class DocTables {
    private final OpenTables open;

    DocTables(String prefix, int deepest) {
        this.open = new OpenTables(prefix, deepest);
    }

    /** The place of a paragraph that stands in this many tables, one within the other. */
    Place place(int depth) {
        return open.place(depth);
    }

    /** Ends a cell of the innermost table. */
    void endCell() {
        open.endCell(open.depth());
    }

    /** Ends a row of the innermost table, which has these properties. */
    void endRow(Optional<TableProperties> properties) {
        open.endRow(open.depth(), properties.map(DocTables::row).orElse(new EdgeTable.Row(List.of(), false)));
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
