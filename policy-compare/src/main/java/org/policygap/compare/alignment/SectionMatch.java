package org.policygap.compare.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How near the other requirements of a requirement's section come to the other passages of a passage's section. Where a
 * school's section answers a section of the model, what is left in it is likely to answer what is left there.
 */
final class SectionMatch {
    private final double[][] near;

    /**
     * @param scores a row for each requirement, a column for each passage
     * @param requirements for each requirement the section in which it stands
     * @param passages for each passage the section in which it stands
     */
    SectionMatch(double[][] scores, List<String> requirements, List<String> passages) {
        this.near = new double[scores.length][passages.size()];
        double[] lowest = Arrays.stream(scores)
                .mapToDouble(row -> Arrays.stream(row).min().orElse(0))
                .toArray();
        Collection<int[]> ofPassages = places(passages);
        for (int[] rows : places(requirements)) {
            for (int[] columns : ofPassages) {
                fill(scores, lowest, rows, columns);
            }
        }
    }

    /**
     * Mean, over the other requirements of the section, of the best score with another passage of the section: a row for
     * each requirement, a column for each passage.
     */
    double[][] table() {
        return near;
    }

    /** A sum over all but one is the sum over all without the one: a section may have a hundred clauses. */
    private void fill(double[][] scores, double[] lowest, int[] rows, int[] columns) {
        TopTwo[] tops = new TopTwo[rows.length];
        double firsts = 0;
        double[] lost = new double[near[rows[0]].length];
        for (int i = 0; i < rows.length; i++) {
            tops[i] = TopTwo.of(scores[rows[i]], lowest[rows[i]], columns);
            firsts += tops[i].first();
            lost[tops[i].at()] += tops[i].first() - tops[i].second();
        }
        for (int i = 0; i < rows.length; i++) {
            double alone = rows.length == 1 ? median(scores[rows[i]]) : 0;
            for (int column : columns) {
                double ofOthers = firsts - lost[column] - tops[i].without(column);
                near[rows[i]][column] = rows.length == 1 ? alone : ofOthers / (rows.length - 1);
            }
        }
    }

    /** A requirement that stands alone in its section has no others: what any passage comes to stands for them. */
    private static double median(double[] row) {
        double[] sorted = row.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** For each section what stands in it. */
    private static Collection<int[]> places(List<String> sections) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < sections.size(); i++) {
            places.computeIfAbsent(sections.get(i), section -> new ArrayList<>())
                    .add(i);
        }
        return places.values().stream()
                .map(each -> each.stream().mapToInt(i -> i).toArray())
                .toList();
    }

    /**
     * The best of some scores, and the best without it; the lowest of the row where a section has only one passage.
     *
     * @param at column of the best
     */
    private record TopTwo(int at, double first, double second) {
        static TopTwo of(double[] row, double lowest, int[] columns) {
            int at = columns[0];
            for (int column : columns) {
                at = row[column] > row[at] ? column : at;
            }
            double second = lowest;
            for (int column : columns) {
                second = column == at ? second : Math.max(second, row[column]);
            }
            return new TopTwo(at, row[at], second);
        }

        double without(int column) {
            return column == at ? second : first;
        }
    }
}
