package org.policygap.parser.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Joins pieces of text that stand no farther apart than wide spaces, unless a rule between them parts cells of a table. */
final class RuledGaps {
    private static final double SAME_BASELINE = 0.1;
    private static final double SAME_SIZE = 0.05;

    /** More are not worth the time. */
    private static final int MOST_RULES = 1_000;

    private RuledGaps() {}

    /** The segments of a page in the order of drawing. */
    static List<Segment> join(PageContent page) {
        NavigableMap<Double, List<Box>> rules = rules(page);
        List<Segment> joined = new ArrayList<>(page.segments().size());
        List<Segment> run = new ArrayList<>();
        for (Segment segment : page.segments()) {
            Segment before = run.isEmpty() ? segment : run.get(run.size() - 1);
            if (!run.isEmpty() && (!belongs(before, segment) || isParted(before, segment, rules))) {
                joined.add(joined(run));
                run.clear();
            }
            run.add(segment);
        }
        if (!run.isEmpty()) {
            joined.add(joined(run));
        }
        return joined;
    }

    private static Segment joined(List<Segment> run) {
        Segment last = run.get(run.size() - 1);
        return run.size() == 1
                ? last
                : run.get(0).to(last, run.stream().map(Segment::text).collect(Collectors.joining(" ")));
    }

    private static boolean belongs(Segment before, Segment segment) {
        double gap = segment.left() - before.right();
        return gap >= SegmentBuilder.WIDE_GAP * segment.size()
                && gap < SegmentBuilder.WIDEST_GAP * segment.size()
                && Math.abs(before.baseline() - segment.baseline()) < SAME_BASELINE * segment.size()
                && Math.abs(before.size() - segment.size()) < SAME_SIZE * segment.size()
                && before.angle() == segment.angle()
                && before.visibility() == segment.visibility()
                && before.mark().equals(segment.mark())
                && before.font().equals(segment.font())
                && !(before.spaceAfter() && Labels.isBulletGlyph(before.text()));
    }

    /** Upright rules by their left edges. */
    private static NavigableMap<Double, List<Box>> rules(PageContent page) {
        NavigableMap<Double, List<Box>> rules = new TreeMap<>();
        page.rules().stream()
                .filter(rule -> rule.height() > rule.width())
                .limit(MOST_RULES)
                .forEach(rule -> rules.computeIfAbsent(rule.left(), left -> new ArrayList<>())
                        .add(rule));
        return rules;
    }

    private static boolean isParted(Segment before, Segment segment, NavigableMap<Double, List<Box>> rules) {
        return segment.upright()
                && rules.subMap(before.right(), false, segment.left(), false).values().stream()
                        .flatMap(List::stream)
                        .anyMatch(rule -> rule.right() < segment.left()
                                && rule.top() < segment.middle()
                                && rule.bottom() > segment.middle());
    }
}
