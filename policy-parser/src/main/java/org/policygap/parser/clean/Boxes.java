package org.policygap.parser.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policygap.parser.block.CellPosition;

/**
 * Opens frames around text: a table of a single column holds paragraphs in a box, which are read like those around it. At
 * the head of a document such a table is its control block, and stays a table.
 */
final class Boxes {
    private Boxes() {}

    /** The paragraphs, those in boxes out of their cells. */
    static List<Paragraph> open(List<Paragraph> paragraphs) {
        Set<String> boxes = boxes(paragraphs);
        if (boxes.isEmpty()) {
            return paragraphs;
        }
        List<Paragraph> opened = new ArrayList<>(paragraphs.size());
        for (Paragraph paragraph : paragraphs) {
            boolean boxed = paragraph
                    .cell()
                    .filter(cell -> boxes.contains(cell.table()))
                    .isPresent();
            opened.add(boxed ? paragraph.outOfCell() : paragraph);
        }
        return opened;
    }

    /** The keys of the tables of one column that stand after text. */
    private static Set<String> boxes(List<Paragraph> paragraphs) {
        Map<String, Set<Integer>> columns = new HashMap<>();
        Set<String> atHead = new HashSet<>();
        boolean text = false;
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.role() == Role.BODY && paragraph.cell().isPresent()) {
                CellPosition cell = paragraph.cell().get();
                columns.computeIfAbsent(cell.table(), key -> new HashSet<>()).add(cell.column());
                if (!text || cell.header()) {
                    atHead.add(cell.table());
                }
            }
            text |= paragraph.isBody() && !paragraph.text().isBlank();
        }
        columns.values().removeIf(used -> used.size() > 1);
        columns.keySet().removeAll(atHead);
        return columns.keySet();
    }
}
