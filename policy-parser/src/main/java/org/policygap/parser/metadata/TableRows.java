package org.policygap.parser.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.policygap.parser.block.CellPosition;
import org.policygap.parser.clean.Paragraph;

/** Puts the paragraphs of a table in rows. */
public final class TableRows {
    private TableRows() {}

    /**
     * The cells of each row by column (0-based), from top to bottom and from left to right; rows and columns without text are
     * not there.
     *
     * @param table paragraphs that stand in cells of one table
     */
    public static List<Map<Integer, List<Paragraph>>> of(List<Paragraph> table) {
        Map<Integer, Map<Integer, List<Paragraph>>> rows = new TreeMap<>();
        for (Paragraph paragraph : table) {
            CellPosition cell = paragraph.cell().orElseThrow();
            rows.computeIfAbsent(cell.row(), row -> new TreeMap<>())
                    .computeIfAbsent(cell.column(), column -> new ArrayList<>())
                    .add(paragraph);
        }
        return List.copyOf(rows.values());
    }
}
