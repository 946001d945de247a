package org.policygap.parser.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.policygap.model.text.Beginning;

/** Numbers and bullets that stand alone on their line, their text on the next. */
final class LoneMarkers {
    private static final String LETTER = "\\((?:[a-z]|[ivx]{2,5})\\)|(?:[a-z]|[ivx]{2,5})[.)]";
    /** Characters of "(xviii)". */
    private static final int LONGEST_LETTER = 7;

    private static final int LONGEST_NUMBER = 24;
    private static final int LONGEST_TITLE = 12;

    private static final Pattern LONE_LETTER = Pattern.compile("\\s*(?:" + LETTER + ")\\s*");
    private static final Beginning LONE =
            Beginning.of(Pattern.compile("\\s*(?:\\(?\\d{1,3}(?:\\.\\d{1,3})+[.)]?|\\(?\\d{1,3}[.)]|" + LETTER
                    + "|[A-Z]\\d{1,2}(?:\\.\\d{1,2}){1,9}[.)]?|[•●▪\\ue000-\\uf8ff])\\s*"));

    private LoneMarkers() {}

    /** Whether a line is a letter or small numeral of a list and nothing more. */
    static boolean isLetter(String line) {
        return line.strip().length() <= LONGEST_LETTER
                && LONE_LETTER.matcher(line).matches();
    }

    /** Joins each to the line after it. */
    static List<Paragraph> join(List<Paragraph> lines) {
        Set<String> divided = divided(lines);
        List<Paragraph> joined = new ArrayList<>();
        for (Paragraph line : lines) {
            int last = joined.size() - 1;
            if (last >= 0
                    && line.isBody()
                    && (isAlone(joined.get(last)) || isSectionNumber(joined.get(last), line, divided))) {
                joined.set(last, joined(joined.get(last), line));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    /** The first numbers of those that stand alone and have more than one: 2 of 2.1. */
    private static Set<String> divided(List<Paragraph> lines) {
        Set<String> divided = new HashSet<>();
        for (Paragraph line : lines) {
            if (line.text().hasDigit() && isAlone(line)) {
                String text = line.text().raw().strip();
                int point = text.indexOf('.');
                if (point > 0 && text.chars().limit(point).allMatch(Character::isDigit)) {
                    divided.add(text.substring(0, point));
                }
            }
        }
        return divided;
    }

    /** Whether a bare 2 stands over a title in a text in which 2.1 stands alone too; other bare numbers are those of pages. */
    private static boolean isSectionNumber(Paragraph number, Paragraph line, Set<String> divided) {
        return number.isBody()
                && divided.contains(number.text().raw().strip())
                && line.words() <= LONGEST_TITLE
                && !Wording.isClosed(line.text().raw())
                && Characters.hasLetter(line.text().raw())
                && !Wording.startsLower(line.text().raw());
    }

    private static boolean isAlone(Paragraph line) {
        String text = line.text().raw().strip();
        return line.isBody() && text.length() <= LONGEST_NUMBER && text.indexOf(' ') < 0 && LONE.matches(text);
    }

    private static Paragraph joined(Paragraph marker, Paragraph line) {
        Paragraph whole = marker.then(" ", line);
        return new Paragraph(
                whole.text(),
                line.look(),
                line.marker(),
                line.role(),
                marker.apart(),
                whole.lines(),
                whole.noteMarks());
    }
}
