package org.policygap.parser.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds ruled tables, rules that touch each other and make at least two cells, and frames, which are of one. What is drawn
 * around a link is neither.
 */
final class TableFinder {
    private static final double TOUCH = 3;
    private static final int MOST_RULES = 3_000;

    private TableFinder() {}

    /** Grids of a page, from top to bottom. */
    static List<TableGrid> find(PageContent page) {
        return grids(page).stream()
                .filter(TableGrid::isTable)
                .sorted(Comparator.comparingDouble(grid -> grid.bounds().top()))
                .toList();
    }

    /** What rules draw around a single cell. */
    static List<Box> frames(PageContent page) {
        return grids(page).stream()
                .filter(TableGrid::isFrame)
                .map(TableGrid::bounds)
                .toList();
    }

    private static List<TableGrid> grids(PageContent page) {
        return page.rules().size() > MOST_RULES
                ? List.of()
                : groups(page.links().without(page.rules())).stream()
                        .map(TableGrid::new)
                        .toList();
    }

    /** Rules joined by touching. */
    private static List<List<Box>> groups(List<Box> rules) {
        List<List<Box>> groups = new ArrayList<>();
        List<Box> left = new ArrayList<>(rules);
        while (!left.isEmpty()) {
            List<Box> group = new ArrayList<>();
            group.add(left.remove(left.size() - 1));
            for (int i = 0; i < group.size(); i++) {
                Box reach = group.get(i).grown(TOUCH);
                for (int j = left.size() - 1; j >= 0; j--) {
                    if (reach.overlaps(left.get(j))) {
                        group.add(left.remove(j));
                    }
                }
            }
            groups.add(group);
        }
        return groups;
    }
}
