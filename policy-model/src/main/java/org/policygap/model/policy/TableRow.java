package org.policygap.model.policy;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of a table.
 *
 * @param header whether the row holds column headings
 */
public record TableRow(String id, boolean header, List<TableCell> cells, List<SourceSpan> source) {

    public TableRow {
        cells = List.copyOf(cells);
        source = List.copyOf(source);
    }

    /** The texts of the cells that have any, separated by " | ". */
    public String text() {
        return cells.stream()
                .map(TableCell::text)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" | "));
    }
}
