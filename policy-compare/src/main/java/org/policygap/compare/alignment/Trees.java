package org.policygap.compare.alignment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sum of small decision trees: how likely a passage is evidence, as a logarithm of odds, from what
 * {@link EvidenceMeasures} says of it (gradient boosting; Friedman, Greedy Function Approximation, 2001). No tree ever
 * counts more of a thing that tells for evidence as less, so that a passage which says more of what is asked is never
 * less likely for it.
 *
 * <p>The shipped file {@code evidence-trees.tsv} has a row for each split: its tree, its number in the tree, what is
 * measured, the value from which the right way is taken, and what stands to the left and to the right: another split
 * ({@code #3}) or what is added. The first row is what every pair begins with.
 */
public final class Trees {
    private static final String FILE = "evidence-trees.tsv";
    private static final String BASE = "base";
    private static final String ROOT = "#1";
    private static final int COLUMNS = 6;

    private final double base;
    private final int[] roots;
    private final int[] measure;
    private final double[] least;
    /** Where it goes on below and from the limit: the place of a split, or the complement of the place of a leaf. */
    private final int[] below;

    private final int[] from;
    private final double[] leaves;

    private Trees(double base, List<String[]> splits) {
        this.base = base;
        Map<String, Integer> places = new LinkedHashMap<>();
        splits.forEach(split -> places.put(split[0] + split[1], places.size()));
        List<String> measures = EvidenceMeasures.names();
        List<Double> added = new ArrayList<>();
        this.measure = new int[splits.size()];
        this.least = new double[splits.size()];
        this.below = new int[splits.size()];
        this.from = new int[splits.size()];
        for (int i = 0; i < measure.length; i++) {
            String[] split = splits.get(i);
            measure[i] = measures.indexOf(split[2]);
            if (measure[i] < 0) {
                throw new IllegalArgumentException("Nothing is measured that is called " + split[2]);
            }
            least[i] = Double.parseDouble(split[3]);
            below[i] = way(split[0], split[4], places, added);
            from[i] = way(split[0], split[5], places, added);
        }
        this.leaves = added.stream().mapToDouble(Double::doubleValue).toArray();
        this.roots = places.entrySet().stream()
                .filter(place -> place.getKey().endsWith(ROOT))
                .mapToInt(Map.Entry::getValue)
                .toArray();
    }

    private static int way(String tree, String way, Map<String, Integer> places, List<Double> added) {
        if (way.startsWith("#")) {
            Integer place = places.get(tree + way);
            if (place == null) {
                throw new IllegalArgumentException("Tree " + tree + " has no split " + way);
            }
            return place;
        }
        added.add(Double.valueOf(way));
        return -added.size();
    }

    /** The shipped trees. */
    static Trees shipped() {
        try (InputStream in = Trees.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks " + FILE);
            }
            return of(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    /**
     * Trees as written in the file.
     *
     * @throws IllegalArgumentException if a row is none, or names a measure or a split that is not there
     */
    public static Trees of(List<String> rows) {
        List<String[]> splits = new ArrayList<>();
        double base = 0;
        for (String row : rows) {
            String[] columns = row.split("\t", -1);
            if (columns[0].equals(BASE)) {
                base = Double.parseDouble(columns[1]);
            } else if (columns.length == COLUMNS) {
                splits.add(columns);
            } else {
                throw new IllegalArgumentException("No split of a tree: " + row);
            }
        }
        return new Trees(base, splits);
    }

    /** The logarithm of the odds that the pair is evidence; the values are in the order of the measures' names. */
    double logOdds(double[] measured) {
        double sum = base;
        for (int root : roots) {
            int at = root;
            while (at >= 0) {
                at = measured[measure[at]] < least[at] ? below[at] : from[at];
            }
            sum += leaves[-1 - at];
        }
        return sum;
    }
}
