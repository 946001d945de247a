package org.policygap.parser.read.pdf;

import java.util.ArrayList;
import java.util.List;

/** Joins pieces of text that stand no farther apart than wide spaces, unless a rule between them parts cells of a table. */
final class RuledGaps {
    private static final double SAME_BASELINE = 0.1;
    private static final double SAME_SIZE = 0.05;

    private RuledGaps() {}

    /** The segments of a page in the order of drawing. */
    static List<Segment> join(PageContent page) {
        List<Box> upright =
                page.rules().stream().filter(rule -> rule.height() > rule.width()).toList();
        List<Segment> joined = new ArrayList<>(page.segments().size());
        for (Segment segment : page.segments()) {
            int last = joined.size() - 1;
            if (last >= 0 && belongs(joined.get(last), segment) && !isParted(joined.get(last), segment, upright)) {
                joined.set(last, joined.get(last).then(segment));
            } else {
                joined.add(segment);
            }
        }
        return joined;
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

    private static boolean isParted(Segment before, Segment segment, List<Box> rules) {
        return segment.upright()
                && rules.stream()
                        .anyMatch(rule -> rule.left() > before.right()
                                && rule.right() < segment.left()
                                && rule.top() < segment.middle()
                                && rule.bottom() > segment.middle());
    }
}
