package org.policygap.parser.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the lines of a page in the order in which a person reads them. The order of drawing is kept unless it zigzags, that
 * is, jumps up or between columns again and again; then the page is cut along its white gutters, first into blocks side by
 * side, then from top to bottom (recursive X-Y cut).
 */
final class Columns {
    /** Jumps per line from which on the order of drawing is not believed. */
    private static final double ZIGZAG = 0.2;

    private static final int FEWEST_LINES = 8;
    private static final double NARROWEST_GUTTER = 12;
    private static final int DEEPEST = 12;

    private Columns() {}

    static List<Line> ordered(List<Line> lines) {
        if (lines.size() < FEWEST_LINES || jumps(lines) < ZIGZAG * lines.size()) {
            return lines;
        }
        List<Line> ordered = new ArrayList<>();
        cut(lines, ordered, 0);
        return ordered;
    }

    /** How often the next line stands higher than the one before, or beside it. */
    private static int jumps(List<Line> lines) {
        int jumps = 0;
        for (int i = 1; i < lines.size(); i++) {
            double down = lines.get(i).baseline() - lines.get(i - 1).baseline();
            if (down < 0.3 * lines.get(i).size()) {
                jumps++;
            }
        }
        return jumps;
    }

    private static void cut(List<Line> lines, List<Line> into, int depth) {
        double gutter = depth > DEEPEST || lines.size() < 2 ? -1 : gutter(lines);
        if (gutter >= 0) {
            cut(side(lines, gutter, true), into, depth + 1);
            cut(side(lines, gutter, false), into, depth + 1);
            return;
        }
        double gap = depth > DEEPEST || lines.size() < 2 ? -1 : widestGap(lines);
        if (gap >= 0) {
            cut(lines.stream().filter(l -> l.baseline() < gap).toList(), into, depth + 1);
            cut(lines.stream().filter(l -> l.baseline() >= gap).toList(), into, depth + 1);
            return;
        }
        lines.stream()
                .sorted(Comparator.comparingDouble(Line::baseline).thenComparingDouble(Line::left))
                .forEach(into::add);
    }

    private static List<Line> side(List<Line> lines, double gutter, boolean left) {
        return lines.stream().filter(l -> (l.left() < gutter) == left).toList();
    }

    /** Middle of the widest white strip from top to bottom with several lines on both sides; -1 if there is none. */
    private static double gutter(List<Line> lines) {
        List<Line> byLeft =
                lines.stream().sorted(Comparator.comparingDouble(Line::left)).toList();
        double right = byLeft.get(0).right();
        double widest = NARROWEST_GUTTER;
        double gutter = -1;
        for (int i = 1; i < byLeft.size(); i++) {
            double gap = byLeft.get(i).left() - right;
            if (gap > widest && i >= 2 && byLeft.size() - i >= 2) {
                widest = gap;
                gutter = right + gap / 2;
            }
            right = Math.max(right, byLeft.get(i).right());
        }
        return gutter;
    }

    /**
     * Height of the gap that is most worth cutting at: the one above or below a line that bridges a gutter of the rest. -1
     * if no line does.
     */
    private static double widestGap(List<Line> lines) {
        List<Line> byHeight = lines.stream()
                .sorted(Comparator.comparingDouble(Line::baseline))
                .toList();
        for (int i = 0; i < byHeight.size(); i++) {
            Line line = byHeight.get(i);
            List<Line> above = byHeight.subList(0, i);
            List<Line> below = byHeight.subList(i + 1, byHeight.size());
            if (above.isEmpty() && below.size() >= 4 && gutter(below) >= 0) {
                return line.bottom();
            }
            if (above.size() >= 4 && gutter(above) >= 0 && crosses(line, gutter(above))) {
                return line.top();
            }
        }
        return -1;
    }

    private static boolean crosses(Line line, double gutter) {
        return line.left() < gutter && line.right() > gutter;
    }
}
