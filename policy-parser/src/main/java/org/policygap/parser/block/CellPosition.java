package org.policygap.parser.block;

/**
 * The table cell a paragraph stands in.
 *
 * @param table key of the table, equal for all its cells; nested tables have keys of their own; empty of a box around
 *     text that is no table
 * @param row 0-based
 * @param column 0-based, counting spanned columns
 * @param columnSpan columns covered, at least 1
 * @param rowSpan rows covered, at least 1
 * @param header whether the file declares the row to be a heading row
 */
public record CellPosition(String table, int row, int column, int columnSpan, int rowSpan, boolean header) {

    /** The same place in a box around text, which is no table. */
    public CellPosition inBox() {
        return new CellPosition("", row, column, columnSpan, rowSpan, header);
    }

    /** The same place in a heading row, or in another. */
    public CellPosition inHeader(boolean heading) {
        return new CellPosition(table, row, column, columnSpan, rowSpan, heading);
    }

    /** Whether it is in a box around text. */
    public boolean isInBox() {
        return table.isEmpty();
    }
}
