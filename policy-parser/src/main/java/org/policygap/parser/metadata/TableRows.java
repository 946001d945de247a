package org.policygap.parser.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policygap.parser.block.CellPosition;
import org.policygap.parser.clean.Paragraph;

/** Puts the paragraphs of a table in rows. */
public final class TableRows {
    private TableRows() {}

    /**
     * The cells of each row by column, in the order of the document.
     *
     * @param table paragraphs that stand in cells of one table
     */
    public static List<Map<Integer, List<Paragraph>>> of(List<Paragraph> table) {
        Map<Integer, Map<Integer, List<Paragraph>>> rows = new LinkedHashMap<>();
        for (Paragraph paragraph : table) {
            CellPosition cell = paragraph.cell().orElseThrow();
            rows.computeIfAbsent(cell.row(), row -> new LinkedHashMap<>())
                    .computeIfAbsent(cell.column(), column -> new ArrayList<>())
                    .add(paragraph);
        }
        return List.copyOf(rows.values());
    }
}
