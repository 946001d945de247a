package org.policygap.parser.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.policygap.parser.block.CellPosition;

/**
 * Opens tables that only keep numbers apart from the text that they number: every row has a number, or nothing, in its first
 * column and prose in its second, and there is no third.
 */
final class NumberColumns {
    private static final int FEWEST_NUMBERS = 2;
    /** Words of a cell that may be a sentence. */
    private static final int FEWEST_WORDS = 6;

    /** A letter is a number only with a full stop or bracket after it; alone it may be a grade. */
    private static final Pattern NUMBER = Pattern.compile(
            "\\s*\\(?(?:\\d{1,3}(?:\\.\\d{1,3}){0,4}[.)]{0,2}|(?:[A-Za-z]|[ivxIVX]{2,5})[.)]{1,2})\\s*");

    private NumberColumns() {}

    /** The paragraphs, those in such tables out of their cells, each number before its text. */
    static List<Paragraph> open(List<Paragraph> paragraphs) {
        Set<String> tables = tables(paragraphs);
        if (tables.isEmpty()) {
            return paragraphs;
        }
        List<Paragraph> opened = new ArrayList<>(paragraphs.size());
        Optional<Paragraph> number = Optional.empty();
        for (Paragraph paragraph : paragraphs) {
            Optional<CellPosition> cell = paragraph.cell().filter(at -> tables.contains(at.table()));
            if (cell.isEmpty()) {
                opened.add(paragraph);
            } else if (cell.get().column() == 0) {
                Paragraph part = paragraph.outOfCell();
                if (!part.text().isBlank()) {
                    number = Optional.of(
                            number.map(first -> first.then("", part)).orElse(part));
                }
            } else {
                Paragraph text = paragraph.outOfCell();
                opened.add(number.map(first -> first.with(text.look()).then(" ", text))
                        .orElse(text));
                number = Optional.empty();
            }
        }
        return opened;
    }

    private static Set<String> tables(List<Paragraph> paragraphs) {
        Map<String, Map<Integer, List<Paragraph>>> rows = new HashMap<>();
        Set<String> others = new HashSet<>();
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.cell().isPresent()) {
                CellPosition at = paragraph.cell().get();
                rows.computeIfAbsent(at.table(), key -> new LinkedHashMap<>())
                        .computeIfAbsent(at.row(), key -> new ArrayList<>())
                        .add(paragraph);
                if (paragraph.role() != Role.BODY || at.column() > 1 || at.header()) {
                    others.add(at.table());
                }
            }
        }
        rows.keySet().removeAll(others);
        rows.values().removeIf(table -> !isNumbered(table.values().stream().toList()));
        return rows.keySet();
    }

    /** Whether the rows have their numbers, no two alike, in the first column and mostly sentences in the second. */
    private static boolean isNumbered(List<List<Paragraph>> rows) {
        Set<String> numbers = new HashSet<>();
        int sentences = 0;
        for (List<Paragraph> row : rows) {
            String first = row.stream()
                    .filter(cell -> column(cell) == 0)
                    .map(Paragraph::clean)
                    .reduce("", String::concat);
            Optional<Paragraph> text = row.stream()
                    .filter(cell -> column(cell) == 1 && !cell.text().isBlank())
                    .findFirst();
            if (text.isEmpty() || (!first.isBlank() && !(NUMBER.matcher(first).matches() && numbers.add(first)))) {
                return false;
            }
            sentences += text.get().words() >= FEWEST_WORDS ? 1 : 0;
        }
        return numbers.size() >= FEWEST_NUMBERS && sentences * 2 > rows.size();
    }

    private static int column(Paragraph paragraph) {
        return paragraph.cell().map(CellPosition::column).orElse(0);
    }
}
