package org.policygap.parser.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Finds the text that a rule is drawn under: the rule is as long as its line of text, unlike the edge of a table cell. */
final class Underlining {
    /** More rules than this on a page are a drawing. */
    private static final int MOST_RULES = 1_000;
    /** How far a rule may lie below the baseline, in ems. */
    private static final double LOWEST = 0.25;
    /** Points by which a rule may be longer or shorter than the text. */
    private static final double OVERHANG = 3;

    /** The horizontal rules by their middle, from top to bottom. */
    private final NavigableMap<Double, List<Box>> rules = new TreeMap<>();
    /** From where to where the text of each line reaches, by its baseline. */
    private final Map<Long, Box> lines = new TreeMap<>();

    private Underlining(PageContent page) {
        for (Box rule : page.links().without(page.rules())) {
            if (rule.width() > rule.height()) {
                rules.computeIfAbsent((rule.top() + rule.bottom()) / 2, y -> new ArrayList<>())
                        .add(rule);
            }
        }
        for (Segment segment : page.segments()) {
            Box place = new Box(segment.left(), segment.baseline(), segment.right(), segment.baseline());
            lines.merge(Math.round(segment.baseline()), place, Box::with);
        }
    }

    /** The page, its underlined text slanted: both set text off a little. */
    static PageContent slant(PageContent page) {
        if (page.rules().isEmpty() || page.rules().size() > MOST_RULES) {
            return page;
        }
        Underlining underlining = new Underlining(page);
        return page.with(page.segments().stream()
                .map(segment -> underlining.isUnder(segment) ? segment.slanted() : segment)
                .toList());
    }

    private boolean isUnder(Segment segment) {
        return segment.upright()
                && rules
                        .subMap(segment.baseline(), true, segment.baseline() + LOWEST * segment.size(), true)
                        .values()
                        .stream()
                        .flatMap(List::stream)
                        .anyMatch(rule -> rule.left() < segment.left() + OVERHANG
                                && rule.right() > segment.right() - OVERHANG
                                && endsWithText(rule, segment));
    }

    /** Whether the rule reaches no farther than the text of the line. */
    private boolean endsWithText(Box rule, Segment segment) {
        Box line = lines.get(Math.round(segment.baseline()));
        return line == null || (rule.left() > line.left() - OVERHANG && rule.right() < line.right() + OVERHANG);
    }
}
