package org.policygap.parser.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policygap.parser.block.CellPosition;

/**
 * Keeps of the rows that a file declares heading rows those that are: every cell is declared so, and another row is not. A
 * first cell alone heads its row, and of a table of heading rows only nothing would be left to say.
 */
final class HeadingRows {
    private HeadingRows() {}

    /** The paragraphs, those in rows that are no heading rows not declared to be in one. */
    static List<Paragraph> check(List<Paragraph> paragraphs) {
        Set<String> plain = new HashSet<>();
        Map<String, Set<String>> rows = new HashMap<>();
        for (Paragraph paragraph : paragraphs) {
            paragraph.cell().ifPresent(cell -> {
                rows.computeIfAbsent(cell.table(), table -> new HashSet<>()).add(row(cell));
                if (!cell.header() && !paragraph.text().isBlank()) {
                    plain.add(row(cell));
                }
            });
        }
        Set<String> headed = new HashSet<>();
        rows.forEach(
                (table, of) -> of.stream().filter(plain::contains).findAny().ifPresent(row -> headed.add(table)));
        List<Paragraph> checked = new ArrayList<>(paragraphs.size());
        for (Paragraph paragraph : paragraphs) {
            Optional<CellPosition> declared = paragraph
                    .cell()
                    .filter(CellPosition::header)
                    .filter(cell -> plain.contains(row(cell)) || !headed.contains(cell.table()));
            checked.add(declared.map(cell -> paragraph.with(paragraph.look().inCell(Optional.of(cell.inHeader(false)))))
                    .orElse(paragraph));
        }
        return checked;
    }

    private static String row(CellPosition cell) {
        return cell.table() + " " + cell.row();
    }
}
