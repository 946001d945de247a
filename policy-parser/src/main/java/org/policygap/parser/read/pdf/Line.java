package org.policygap.parser.read.pdf;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Segments that stand side by side on one baseline, from left to right. */
record Line(PageContent page, List<Segment> segments) {
    private static final double TAB_GAP = 1.2;
    /** In points: no words of one sentence stand so far apart. */
    private static final double FAR = 40;

    private static final double SMALLER = 0.85;
    private static final double RAISED = 0.15;

    private static final Pattern LEADER = Pattern.compile("(\\.\\s?){5,}\\s*\\d{0,4}\\s*$|…{2,}\\s*\\d{0,4}\\s*$");
    private static final Pattern ADDRESS = Pattern.compile("@|\\w\\.\\w");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;][\"'”’)]?\\s*$");

    Line {
        segments = List.copyOf(segments);
    }

    Segment first() {
        return segments.get(0);
    }

    Segment last() {
        return segments.get(segments.size() - 1);
    }

    double left() {
        return first().left();
    }

    double right() {
        return last().right();
    }

    /** The segment with the most text, whose size and baseline the line has. */
    private Segment main() {
        Segment main = first();
        for (Segment segment : segments) {
            if (segment.text().length() > main.text().length()) {
                main = segment;
            }
        }
        return main;
    }

    double size() {
        return main().size();
    }

    double baseline() {
        return main().baseline();
    }

    double top() {
        return baseline() - 0.8 * size();
    }

    double bottom() {
        return baseline() + 0.2 * size();
    }

    boolean isBold() {
        return segments.stream().allMatch(s -> s.font().bold());
    }

    boolean isSuperscript(Segment segment) {
        return segment.size() < SMALLER * size() && baseline() - segment.baseline() > RAISED * size();
    }

    /** What stands between a segment and the one before it. */
    String gap(int index) {
        if (index == 0) {
            return "";
        }
        Segment before = segments.get(index - 1);
        Segment segment = segments.get(index);
        double gap = segment.left() - before.right();
        double size = Math.max(before.size(), segment.size());
        if (gap > TAB_GAP * size) {
            return "\t";
        }
        boolean spaced = before.spaceAfter() || segment.spaceBefore();
        return spaced || gap > 0.55 * segment.font().space() * Math.min(before.size(), segment.size()) ? " " : "";
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < segments.size(); i++) {
            text.append(gap(i)).append(segments.get(i).text());
        }
        return text.toString();
    }

    /** Width that the first word takes. */
    double firstWord() {
        String text = first().text();
        int end = text.indexOf(' ');
        double width = first().right() - first().left();
        return end < 0 ? width : width * end / text.length();
    }

    /** Whether its last words end a sentence or announce what follows. */
    boolean endsSentence() {
        return SENTENCE_END.matcher(last().text()).find();
    }

    /** Whether it begins in lower case as the middle of a sentence does, which addresses of the internet do not count as. */
    boolean goesOn() {
        String text = first().text().stripLeading();
        String word = text.substring(0, text.indexOf(' ') < 0 ? text.length() : text.indexOf(' '));
        return !word.isEmpty()
                && Character.isLowerCase(word.codePointAt(0))
                && !ADDRESS.matcher(word).find();
    }

    /** Whether it begins with a bullet that stands off from the text. A lone o is one only if it stands off far. */
    boolean hasBullet() {
        if (segments.size() < 2) {
            return false;
        }
        double gap = segments.get(1).left() - first().right();
        return Labels.isBullet(first()) || (first().text().equals("o") && gap > 0.4 * size());
    }

    /** Whether it begins with a number that stands off from the text or is typed before it. */
    boolean hasNumber() {
        boolean apart = segments.size() > 1
                && Labels.isNumber(first())
                && segments.get(1).left() - first().right() > 0.3 * size();
        return apart || Labels.beginsWithNumber(text());
    }

    /** Whether it is an entry of a contents list, with a leader to its page number, or the number far off at the right. */
    boolean isEntry() {
        String text = text();
        boolean dots = text.indexOf('.') < text.lastIndexOf('.') || text.indexOf('…') >= 0;
        return (dots && LEADER.matcher(text).find()) || hasPageReference();
    }

    private boolean hasPageReference() {
        int last = segments.size() - 1;
        return last > 0
                && PageReferences.isNumber(last().text())
                && last().left() - segments.get(last - 1).right() > FAR;
    }

    Line to(int index) {
        return new Line(page, segments.subList(0, index));
    }

    Line from(int index) {
        return new Line(page, segments.subList(index, segments.size()));
    }

    @Override
    public String toString() {
        return segments.stream().map(Segment::text).collect(Collectors.joining("|"));
    }
}
