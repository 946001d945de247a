package org.policygap.compare.alignment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A sum of small decision trees: how likely a passage is evidence, as a logarithm of odds, from what
 * {@link EvidenceMeasures} says of it (gradient boosting; Friedman, Greedy Function Approximation, 2001). No tree ever
 * counts more of a thing that tells for evidence as less, so that a passage which says more of what is asked is never
 * less likely for it.
 *
 * <p>The shipped file {@code evidence-trees.tsv} has a row for each split: its tree, its number in the tree, what is
 * measured, the value from which the right way is taken, and what stands to the left and to the right: another split
 * ({@code #3}) or what is added. The first row is what every pair begins with.
 *
 * <p>No tree is walked: each limit that a value reaches rules out the leaves to the left of its split, and what is left of
 * a tree's leaves begins with the one that a walk would end at (Lucchese and others, QuickScorer, 2015). Most values reach
 * few limits.
 */
public final class Trees {
    private static final String FILE = "evidence-trees.tsv";
    private static final String BASE = "base";
    private static final String ROOT = "#1";
    private static final int COLUMNS = 6;
    private static final int MOST_LEAVES = 4;
    /** Number of sets of a tree's leaves, each written as the sum of 1, 2, 4 and 8 for the leaves from the left. */
    private static final int SETS = 1 << MOST_LEAVES;

    private final double base;
    private final Limits[] limits;

    /** For each tree, and in it for each set of leaves, what the leftmost of them adds. */
    private final double[] added;

    /** For each tree all its leaves. */
    private final byte[] all;

    private Trees(double base, List<Limit> limits, List<double[]> leaves) {
        this.base = base;
        this.limits =
                limits.stream()
                        .collect(Collectors.groupingBy(Limit::measure, TreeMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .map(Limits::of)
                        .toArray(Limits[]::new);
        this.added = new double[leaves.size() * SETS];
        for (int set = 1; set < added.length; set++) {
            double[] ofTree = leaves.get(set / SETS);
            int leftmost = Integer.numberOfTrailingZeros(set % SETS);
            added[set] = leftmost < ofTree.length ? ofTree[leftmost] : 0;
        }
        this.all = new byte[leaves.size()];
        Arrays.fill(all, (byte) (SETS - 1));
    }

    /**
     * A value from which the right way is taken at a split.
     *
     * @param kept the leaves of its tree that can still be reached then
     */
    private record Limit(int measure, double least, int tree, int kept) {}

    /**
     * Those of one measure, ascending.
     *
     * @param least the values
     * @param tree for each the tree that it is of
     * @param kept for each the leaves of the tree that can still be reached from there
     */
    @SuppressWarnings("ArrayRecordComponent") // looked through many times, compared never
    private record Limits(int measure, double[] least, int[] tree, int[] kept) {
        static Limits of(List<Limit> limits) {
            List<Limit> ascending = limits.stream()
                    .sorted(Comparator.comparingDouble(Limit::least))
                    .toList();
            return new Limits(
                    ascending.get(0).measure(),
                    ascending.stream().mapToDouble(Limit::least).toArray(),
                    ascending.stream().mapToInt(Limit::tree).toArray(),
                    ascending.stream().mapToInt(Limit::kept).toArray());
        }

        /** Rules out the leaves that a value does not lead to. */
        void ruleOut(double value, byte[] leaves) {
            for (int i = 0; i < least.length && value >= least[i]; i++) {
                leaves[tree[i]] &= (byte) kept[i];
            }
        }
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
        Map<String, Map<String, String[]>> trees = new LinkedHashMap<>();
        double base = 0;
        for (String row : rows) {
            String[] columns = row.split("\t", -1);
            if (columns[0].equals(BASE)) {
                base = Double.parseDouble(columns[1]);
            } else if (columns.length == COLUMNS) {
                trees.computeIfAbsent(columns[0], tree -> new HashMap<>()).put(columns[1], columns);
            } else {
                throw new IllegalArgumentException("No split of a tree: " + row);
            }
        }
        List<Limit> limits = new ArrayList<>();
        List<double[]> leaves = new ArrayList<>();
        trees.forEach((name, splits) -> {
            Tree tree = new Tree(name, splits, leaves.size(), limits);
            leaves.add(tree.leaves());
        });
        return new Trees(base, limits, leaves);
    }

    /** Reads a tree from left to right. */
    private static final class Tree {
        private final String name;
        private final Map<String, String[]> splits;
        private final int number;
        private final List<Limit> limits;
        private final List<Double> leaves = new ArrayList<>();

        /**
         * @param number position of the tree, 0-based
         * @param limits takes its limits
         */
        Tree(String name, Map<String, String[]> splits, int number, List<Limit> limits) {
            this.name = name;
            this.splits = splits;
            this.number = number;
            this.limits = limits;
            read(ROOT);
        }

        private void read(String way) {
            if (!way.startsWith("#")) {
                leaves.add(Double.valueOf(way));
                return;
            }
            String[] split = splits.remove(way);
            if (split == null) {
                throw new IllegalArgumentException("Tree " + name + " has no split " + way + ", or leads there twice");
            }
            int measure = EvidenceMeasures.names().indexOf(split[2]);
            if (measure < 0) {
                throw new IllegalArgumentException("Nothing is measured that is called " + split[2]);
            }
            int first = leaves.size();
            read(split[4]);
            int below = (1 << leaves.size()) - (1 << first);
            limits.add(new Limit(measure, Double.parseDouble(split[3]), number, ~below));
            read(split[5]);
        }

        double[] leaves() {
            if (leaves.size() > MOST_LEAVES) {
                throw new IllegalArgumentException("Tree " + name + " has more than " + MOST_LEAVES + " leaves");
            }
            return leaves.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    /** The logarithm of the odds that the pair is evidence; the values are in the order of the measures' names. */
    double logOdds(double[] measured) {
        byte[] leaves = all.clone();
        for (Limits each : limits) {
            each.ruleOut(measured[each.measure()], leaves);
        }
        double sum = base;
        for (int tree = 0; tree < leaves.length; tree++) {
            sum += added[tree * SETS + leaves[tree]];
        }
        return sum;
    }
}
