package org.policygap.parser.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins the entries of a contents list with the page numbers at the right edge, which have no leaders and so look like a
 * column of their own.
 */
final class PageReferences {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}|[ivx]{1,5}");
    /** Fewer are no list; more than a page ever has are not worth the time. */
    private static final int FEWEST = 5;

    private static final int MOST = 200;
    private static final double SAME_RIGHT = 3;
    private static final double SAME_BASELINE = 0.25;

    private PageReferences() {}

    /** Whether a text is the number of a page, and nothing else. */
    static boolean isNumber(String text) {
        return NUMBER.matcher(text.strip()).matches();
    }

    /** The lines of a page, each number with its entry. */
    static List<Line> join(List<Line> lines) {
        List<Line> numbers = numbers(lines);
        if (numbers.size() < FEWEST || numbers.size() > MOST) {
            return lines;
        }
        List<Line> joined = new ArrayList<>(lines);
        int found = 0;
        for (Line number : numbers) {
            int entry = entry(joined, number);
            if (entry >= 0) {
                List<Segment> segments = new ArrayList<>(joined.get(entry).segments());
                segments.addAll(number.segments());
                joined.set(entry, new Line(number.page(), segments));
                joined.remove(number);
                found++;
            }
        }
        return found < FEWEST ? lines : joined;
    }

    /** The numbers under each other that end farthest right. */
    private static List<Line> numbers(List<Line> lines) {
        List<Line> numbers = lines.stream()
                .filter(line -> line.segments().size() == 1 && isNumber(line.text()))
                .toList();
        double right = numbers.stream().mapToDouble(Line::right).max().orElse(0);
        return numbers.stream()
                .filter(number -> right - number.right() < SAME_RIGHT)
                .toList();
    }

    /** Index of the line with words that ends on the same baseline, to the left of the number; -1 if there is none. */
    private static int entry(List<Line> lines, Line number) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.right() < number.left()
                    && Math.abs(line.baseline() - number.baseline()) < SAME_BASELINE * number.size()
                    && line.text().chars().anyMatch(Character::isLetter)) {
                return i;
            }
        }
        return -1;
    }
}
