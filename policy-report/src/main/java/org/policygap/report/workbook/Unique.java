package org.policygap.report.workbook;

import java.util.List;
import java.util.Locale;

/** Headings of an Excel table are unique without regard to case. */
final class Unique {
    private Unique() {}

    /** The heading, with a number if a column has it already. */
    static <R> String heading(List<Column<R>> columns, String wanted) {
        String heading = wanted;
        for (int i = 2; isTaken(columns, heading); i++) {
            heading = wanted + " (" + i + ")";
        }
        return heading;
    }

    private static <R> boolean isTaken(List<Column<R>> columns, String heading) {
        return columns.stream()
                .anyMatch(column -> column.heading().toLowerCase(Locale.ROOT).equals(heading.toLowerCase(Locale.ROOT)));
    }
}
