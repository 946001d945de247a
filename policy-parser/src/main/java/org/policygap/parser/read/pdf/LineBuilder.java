package org.policygap.parser.read.pdf;

import java.util.ArrayList;
import java.util.List;

/** Puts segments that follow each other on one baseline together to lines. */
final class LineBuilder {
    private static final double WIDEST_GAP = 28;
    private static final double WIDEST_GAP_IN_EMS = 3;
    static final double WIDEST_GAP_AFTER_LABEL = 80;
    /** In points: what a label such as "Approved by:" names stands at a tab, or in the next column of a form. */
    private static final double WIDEST_GAP_AFTER_COLON = 220;

    /** What gaps a line may have. */
    private enum Gaps {
        WITHIN_CELL,
        WITHIN_LINE,
        ANY
    }

    private LineBuilder() {}

    /** Lines of text drawn in this order, split where a gap is so wide that the next piece is another column. */
    static List<Line> lines(PageContent page, List<Segment> segments) {
        return lines(page, segments, Gaps.WITHIN_LINE);
    }

    /** Pieces of lines, split also where a gap may part cells that stand close. */
    static List<Line> pieces(PageContent page, List<Segment> segments) {
        return lines(page, segments, Gaps.WITHIN_CELL);
    }

    /** Lines of text that is known to be one paragraph, however wide its gaps. */
    static List<Line> linesOfParagraph(PageContent page, List<Segment> segments) {
        return lines(page, segments, Gaps.ANY);
    }

    private static List<Line> lines(PageContent page, List<Segment> segments, Gaps gaps) {
        List<Line> lines = new ArrayList<>();
        List<Segment> line = new ArrayList<>();
        for (Segment segment : segments) {
            if (!line.isEmpty() && !continues(line, segment, gaps)) {
                lines.add(new Line(page, line));
                line = new ArrayList<>();
            }
            line.add(segment);
        }
        if (!line.isEmpty()) {
            lines.add(new Line(page, line));
        }
        return lines;
    }

    private static boolean continues(List<Segment> line, Segment next, Gaps gaps) {
        Segment last = line.get(line.size() - 1);
        double gap = next.left() - last.right();
        double size = Math.max(last.size(), next.size());
        return isSameBaseline(line, next) && gap > -0.5 * size && gap < widest(gaps, line, next, size);
    }

    private static double widest(Gaps gaps, List<Segment> line, Segment next, double size) {
        return switch (gaps) {
            case WITHIN_CELL -> isBullet(line) ? WIDEST_GAP_AFTER_LABEL : size;
            case WITHIN_LINE -> Math.max(WIDEST_GAP, widest(line, next, size));
            case ANY -> Double.MAX_VALUE;
        };
    }

    private static double widest(List<Segment> line, Segment next, double size) {
        if (line.size() == 1 && line.get(0).text().endsWith(":") && !next.text().endsWith(":")) {
            return WIDEST_GAP_AFTER_COLON;
        }
        boolean label = isBullet(line) || (line.size() == 1 && Labels.isNumber(line.get(0)));
        return label ? WIDEST_GAP_AFTER_LABEL : Math.max(WIDEST_GAP, WIDEST_GAP_IN_EMS * size);
    }

    private static boolean isBullet(List<Segment> line) {
        return line.size() == 1 && Labels.isBullet(line.get(0));
    }

    /** Raised or lowered small type is on the line of the larger type beside it. */
    private static boolean isSameBaseline(List<Segment> line, Segment next) {
        Segment first = line.get(0);
        Segment last = line.get(line.size() - 1);
        return isSameBaseline(first, next) || isSameBaseline(last, next);
    }

    private static boolean isSameBaseline(Segment a, Segment b) {
        double larger = Math.max(a.size(), b.size());
        double smaller = Math.min(a.size(), b.size());
        double apart = Math.abs(a.baseline() - b.baseline());
        return apart < 0.25 * smaller || (smaller < 0.85 * larger && apart < 0.55 * larger);
    }
}
