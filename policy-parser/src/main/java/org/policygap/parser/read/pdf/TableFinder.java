package org.policygap.parser.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds ruled tables: rules that touch each other and make at least two cells. */
final class TableFinder {
    private static final double TOUCH = 3;
    private static final int MOST_RULES = 3_000;

    private TableFinder() {}

    /** Grids of a page, from top to bottom. */
    static List<TableGrid> find(PageContent page) {
        if (page.rules().size() > MOST_RULES) {
            return List.of();
        }
        List<TableGrid> grids = new ArrayList<>();
        for (List<Box> group : groups(page.rules())) {
            TableGrid grid = new TableGrid(group);
            if (grid.isTable()) {
                grids.add(grid);
            }
        }
        grids.sort(Comparator.comparingDouble(g -> g.bounds().top()));
        return grids;
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
