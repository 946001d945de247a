package org.policygap.parser.read;

import java.util.List;
import java.util.regex.Pattern;
import org.policygap.model.text.Beginning;
import org.policygap.parser.block.Block;

/**
 * Headings of plain text that are underlined with a row of signs: of the first level with "=" and at the head of the text,
 * which is its title, else of the second.
 */
final class Underlines {
    private static final Beginning ROW = Beginning.of(Pattern.compile("\\s*(?:={3,}|-{3,}|~{3,}|_{3,}|\\*{3,})\\s*"));
    private static final int LONGEST = 100;

    private Underlines() {}

    /** Declares each line over such a row to be a heading, if it stands at the beginning of a paragraph and is as long. */
    static void declare(List<Block> lines) {
        for (int i = 1; i < lines.size(); i++) {
            String row = lines.get(i).text();
            boolean first = i == 1 || lines.get(i - 2).text().isBlank();
            if (first && ROW.matches(row) && isUnder(lines.get(i - 1).text(), row.strip())) {
                boolean head = lines.subList(0, i - 1).stream()
                        .allMatch(line -> line.text().isBlank());
                int level = head || row.strip().startsWith("=") ? 1 : 2;
                lines.set(i - 1, lines.get(i - 1).atLevel(level));
            }
        }
    }

    private static boolean isUnder(String line, String row) {
        int length = line.strip().length();
        return length > 0
                && length <= LONGEST
                && line.strip().indexOf("  ") < 0
                && line.indexOf('\t') < 0
                && line.chars().anyMatch(Character::isLetter)
                && row.length() * 2 >= length
                && row.length() <= length * 2;
    }
}
