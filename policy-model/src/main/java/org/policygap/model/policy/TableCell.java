package org.policygap.model.policy;

/**
 * A cell of a table.
 *
 * @param text paragraphs of the cell joined by line feeds
 * @param columnSpan columns covered, at least 1
 * @param rowSpan rows covered, at least 1
 */
public record TableCell(String text, int columnSpan, int rowSpan) {

    public TableCell {
        if (columnSpan < 1 || rowSpan < 1) {
            throw new IllegalArgumentException("A cell covers at least one column and one row.");
        }
    }
}
