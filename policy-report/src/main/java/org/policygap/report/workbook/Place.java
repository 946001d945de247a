package org.policygap.report.workbook;

import org.policygap.report.xlsx.CellRange;
import org.policygap.report.xlsx.Sheet;

/**
 * A cell of the workbook that a link leads to.
 *
 * @param row 0-based
 * @param column 0-based
 */
record Place(String sheet, int row, int column) {

    /** The top left cell of a sheet. */
    static Place top(String sheet) {
        return new Place(sheet, 0, 0);
    }

    /** As links and formulas write it: {@code 'St Mary''s'!A7}. */
    String reference() {
        return Sheet.quoted(sheet) + "!" + CellRange.cell(row, column);
    }
}
