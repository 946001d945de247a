package org.policygap.report.workbook;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.policygap.report.xlsx.Colour;

/**
 * A sheet that holds one list: a title, two lines about it, and a table.
 *
 * @param <R> what a row of the list is about
 * @param name of the tab
 * @param subtitle one line
 * @param note how to read it
 * @param table name of the Excel table
 * @param section rows with the same value stand together; a line is drawn where it changes
 * @param filter which rows are shown when the workbook opens; empty for all
 * @param frozenColumns columns that stay in sight
 * @param printed number of columns from the left that go on paper
 * @param turnedHeadings whether headings of shown columns narrower than {@link #TURNED_BELOW} run upwards
 * @param whenEmpty what to say if there are no rows
 */
record ListSheet<R>(
        String name,
        Colour tab,
        String title,
        String subtitle,
        String note,
        String table,
        List<Column<R>> columns,
        List<R> rows,
        Function<R, String> section,
        Optional<Filter> filter,
        int frozenColumns,
        int printed,
        boolean turnedHeadings,
        String whenEmpty) {

    /** 0-based row of the headings; the rows of the list follow. */
    static final int HEADING_ROW = 4;

    /** Width in characters below which a heading is turned. */
    static final double TURNED_BELOW = 6;

    ListSheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** 0-based row on which the n-th row of the list (0-based) stands. */
    static int row(int n) {
        return HEADING_ROW + 1 + n;
    }

    /** 0-based column with the heading. */
    int column(String heading) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).heading().equals(heading)) {
                return i;
            }
        }
        throw new IllegalArgumentException("No column " + heading);
    }

    /**
     * Which rows are shown when the workbook opens.
     *
     * @param heading the column that is filtered
     * @param values the texts of that column that are shown
     */
    record Filter(String heading, List<String> values) {
        Filter {
            values = List.copyOf(values);
        }
    }
}
