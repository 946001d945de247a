package org.policygap.parser.read.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the text of a page begins on the left, in points.
 *
 * @param right left edge of the right one of two columns; beyond the page if there is one column
 */
record Margins(double page, double right) {
    static final Margins NONE = new Margins(0, Double.MAX_VALUE);

    private static final double RIGHT_HALF = 0.42;
    private static final double WIDE = 0.2;
    private static final double ENOUGH = 0.2;
    private static final int FEWEST = 6;

    /**
     * The margins of each page by its number. A page of nothing but indented text has the margin that most pages of its
     * width have.
     */
    static Map<Integer, Margins> of(List<PageContent> pages) {
        Map<Integer, Margins> margins = new HashMap<>();
        Map<Long, Map<Long, Integer>> lefts = new HashMap<>();
        for (PageContent page : pages) {
            Margins own = of(page);
            margins.put(page.number(), own);
            lefts.computeIfAbsent(Math.round(page.width()), key -> new TreeMap<>())
                    .merge(Math.round(own.page()), 1, Integer::sum);
        }
        for (PageContent page : pages) {
            long usual = usual(lefts.getOrDefault(Math.round(page.width()), Map.of()));
            margins.computeIfPresent(
                    page.number(), (number, own) -> new Margins(Math.min(own.page(), (double) usual), own.right()));
        }
        return margins;
    }

    /** The margin of most pages; the smallest of several. */
    private static long usual(Map<Long, Integer> pagesByLeft) {
        return pagesByLeft.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Long.MAX_VALUE);
    }

    private static Margins of(PageContent page) {
        double left = page.segments().stream()
                .filter(Segment::upright)
                .mapToDouble(Segment::left)
                .min()
                .orElse(0);
        List<Segment> inRight = page.segments().stream()
                .filter(Segment::upright)
                .filter(s -> s.left() > RIGHT_HALF * page.width() && s.right() - s.left() > WIDE * page.width())
                .toList();
        boolean columns = inRight.size() >= FEWEST
                && inRight.size() > ENOUGH * page.segments().size();
        double right = inRight.stream().mapToDouble(Segment::left).min().orElse(0);
        return new Margins(left, columns ? right : Double.MAX_VALUE);
    }

    /** The margin that text beginning here stands off from. */
    double left(double at) {
        return at > right - 2 ? right : page;
    }
}
