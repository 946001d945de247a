package org.policygap.report.workbook;

import java.util.Optional;
import org.policygap.report.xlsx.CellRange;
import org.policygap.report.xlsx.Table;

/** Excel tables. */
final class Tables {
    private Tables() {}

    /** The table of a list's heading row and rows, of which there is at least one. */
    static <R> Table of(ListSheet<R> list) {
        int last = list.columns().size() - 1;
        CellRange cells =
                new CellRange(ListSheet.HEADING_ROW, ListSheet.row(list.rows().size() - 1), 0, last);
        Optional<Table.Filter> filter =
                list.filter().map(shown -> new Table.Filter(list.column(shown.heading()), shown.values()));
        return new Table(
                list.table(),
                cells,
                list.columns().stream().map(Column::heading).toList(),
                filter);
    }
}
