package org.policygap.report.workbook;

import java.util.List;
import org.policygap.report.xlsx.Row;

/** Puts contents into rows. */
final class Cells {
    private Cells() {}

    /** Puts contents side by side from a column on. */
    static void write(Row row, int column, List<CellContent> contents) {
        for (int i = 0; i < contents.size(); i++) {
            row.put(column + i, contents.get(i).cell());
        }
    }

    /** Puts one line of text across columns, all in its look. */
    static void band(Row row, int columns, CellContent content) {
        CellContent rest = CellContent.text("", content.look());
        row.put(0, content.cell());
        for (int i = 1; i < columns; i++) {
            row.put(i, rest.cell());
        }
    }
}
