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
 * the head of a document such a table of several rows is its control block, and stays a table.
 */
final class Boxes {
    private static final int LONGEST_FIELD = 6;

    private static final int FEWEST_FIELDS = 3;

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
            opened.add(boxed ? paragraph.boxed() : paragraph);
        }
        return opened;
    }

    /** The keys of the tables of one column that are no control blocks, have no heading row and hold more than the names of fields. */
    private static Set<String> boxes(List<Paragraph> paragraphs) {
        Map<String, Set<Integer>> columns = new HashMap<>();
        Set<String> controls = new HashSet<>();
        Set<String> worded = new HashSet<>();
        Map<String, Integer> sizes = new HashMap<>();
        boolean text = false;
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.role() == Role.BODY && paragraph.cell().isPresent()) {
                CellPosition cell = paragraph.cell().get();
                columns.computeIfAbsent(cell.table(), key -> new HashSet<>()).add(cell.column());
                sizes.merge(cell.table(), 1, Integer::sum);
                String said = paragraph.clean();
                if (paragraph.words() > LONGEST_FIELD || Wording.endsSentence(said)) {
                    worded.add(cell.table());
                }
                if (cell.header() || (!text && cell.row() > 0)) {
                    controls.add(cell.table());
                }
            }
            text = text || (paragraph.isBody() && !paragraph.text().isBlank());
        }
        columns.keySet().removeIf(table -> !worded.contains(table) && sizes.getOrDefault(table, 0) >= FEWEST_FIELDS);
        columns.values().removeIf(used -> used.size() > 1);
        columns.keySet().removeAll(controls);
        return columns.keySet();
    }
}
