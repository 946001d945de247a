package org.policygap.parser.read.pdf;

import java.util.ArrayList;
import java.util.List;

/** Pieces of lines that were drawn one below the other, at least one: what a cell of a table holds, or a column of text. */
record DrawnCell(List<Line> lines) {
    DrawnCell {
        lines = List.copyOf(lines);
    }

    Line first() {
        return lines.get(0);
    }

    Line last() {
        return lines.get(lines.size() - 1);
    }

    double left() {
        return lines.stream().mapToDouble(Line::left).min().orElseThrow();
    }

    double right() {
        return lines.stream().mapToDouble(Line::right).max().orElseThrow();
    }

    /** Half way between its first and its last baseline. */
    double middle() {
        return (first().baseline() + last().baseline()) / 2;
    }

    double size() {
        return lines.stream().mapToDouble(Line::size).max().orElseThrow();
    }

    /** The widest distance of two of its baselines in ems of the lower line's type; 0 of a line alone. */
    double widestGap() {
        double widest = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            widest = Math.max(widest, (line.baseline() - lines.get(i - 1).baseline()) / line.size());
        }
        return widest;
    }

    DrawnCell from(int line) {
        return new DrawnCell(lines.subList(line, lines.size()));
    }

    List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        lines.forEach(line -> segments.addAll(line.segments()));
        return segments;
    }
}
