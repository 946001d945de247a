package org.policygap.parser.read.pdf;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells whether a sentence goes on in the next line of a column that is narrower than the page, as beside a picture: how far
 * its lines reach is seen from the lines right above and below.
 */
final class NarrowColumn {
    /** Times the size of type that the lines of a column are apart at most. */
    private static final double CLOSE = 1.6;
    /** Points that lines of a column begin apart, of which some have a bullet. */
    private static final double SAME_COLUMN = 25;
    /** Words of a line that is no entry of a list. */
    private static final int PROSE = 4;
    /** Lines looked at in each direction. */
    private static final int AROUND = 15;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern LISTING = Pattern.compile(".*[,;]\\W*");
    private static final Pattern OPEN =
            Pattern.compile("(?i).*\\s(?:and|or|of|the|an?|to|for|with|in|by|from|that|their|our|its|your)\\s*");

    private NarrowColumn() {}

    /** @param index of the line that may go on with the one before it; at least 1 */
    static boolean goesOn(List<Line> lines, int index) {
        Line last = lines.get(index - 1);
        Line line = lines.get(index);
        String text = last.text();
        boolean open = OPEN.matcher(text).matches();
        return (open || (line.goesOn() && !LISTING.matcher(text).matches()))
                && !last.endsSentence()
                && SPACE.split(text.strip()).length >= PROSE
                && !Paragraph.isForcedBreak(last, line, right(lines, index), true);
    }

    /** Right edge of the lines that stand close above and below each other around the line. */
    private static double right(List<Line> lines, int index) {
        double right = Math.max(lines.get(index - 1).right(), lines.get(index).right());
        for (int i = index - 1; i > Math.max(0, index - AROUND) && areClose(lines.get(i - 1), lines.get(i)); i--) {
            right = Math.max(right, lines.get(i - 1).right());
        }
        for (int i = index;
                i + 1 < Math.min(lines.size(), index + AROUND) && areClose(lines.get(i), lines.get(i + 1));
                i++) {
            right = Math.max(right, lines.get(i + 1).right());
        }
        return right;
    }

    private static boolean areClose(Line upper, Line lower) {
        double gap = lower.baseline() - upper.baseline();
        return gap > 0
                && gap < CLOSE * Math.max(upper.size(), lower.size())
                && Math.abs(upper.left() - lower.left()) < SAME_COLUMN;
    }
}
