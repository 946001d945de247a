package org.policygap.report.xlsx;

/**
 * A rectangle of cells.
 *
 * @param firstRow 0-based, as all of them
 * @param lastRow included
 * @param lastColumn included
 */
public record CellRange(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    private static final int LETTERS = 26;

    /** The cells of a column between two rows. */
    public static CellRange column(int column, int firstRow, int lastRow) {
        return new CellRange(firstRow, lastRow, column, column);
    }

    /** The cells of a row between two columns. */
    public static CellRange row(int row, int firstColumn, int lastColumn) {
        return new CellRange(row, row, firstColumn, lastColumn);
    }

    /** A cell as formulas write it: {@code B7}. */
    public static String cell(int row, int column) {
        return letters(column) + (row + 1);
    }

    /** A cell as formulas write it that are to mean this cell wherever they are copied: {@code $B$7}. */
    public static String fixed(int row, int column) {
        return "$" + letters(column) + "$" + (row + 1);
    }

    /** The column's letters. */
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    /** The first cell, its column fixed, as a rule for all cells names it: {@code $B7}. */
    public String first() {
        return "$" + cell(firstRow, firstColumn);
    }

    /** As formulas write it: {@code A1:B7}. */
    public String relative() {
        return between(cell(firstRow, firstColumn), cell(lastRow, lastColumn));
    }

    /** As formulas write it that are to mean these cells wherever they are copied: {@code $A$1:$B$7}. */
    public String fixed() {
        return between(fixed(firstRow, firstColumn), fixed(lastRow, lastColumn));
    }

    private static String between(String first, String last) {
        return first.equals(last) ? first : first + ":" + last;
    }
}
