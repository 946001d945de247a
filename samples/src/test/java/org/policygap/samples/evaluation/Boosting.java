package org.policygap.samples.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.policygap.samples.evaluation.LogisticRegression.Example;

/**
 * Fits small decision trees, one after another, each to what the ones before got wrong: gradient boosting of the logarithmic
 * loss by Newton's steps (Friedman, Greedy Function Approximation, 2001; Chen and Guestrin, XGBoost, 2016, section 2). A
 * tree may be forbidden to fall where a value rises. The same examples in the same order give the same trees.
 */
final class Boosting {
    private static final int TREES = 150;
    private static final int MOST_LEAVES = 4;
    private static final int FEWEST_EXAMPLES = 60;
    private static final double RATE = 0.06;
    /** How strongly each leaf is held near 0, in units of the curvature of the loss. */
    private static final double PULL = 5;

    private static final int MOST_LIMITS = 63;
    private static final double LEAST_GAIN = 1e-6;

    private final List<Example> examples;
    private final List<String> names;
    private final int[] directions;
    /** For each measure the values at which a tree may part, ascending. */
    private final double[][] limits;
    /** For each measure and example how many of these are at most its value. */
    private final byte[][] bins;

    private final double[] odds;
    private final double[] slope;
    private final double[] curvature;
    private final List<String> rows = new ArrayList<>();

    /**
     * @param names what is measured, in the order of the examples' values
     * @param directions for each 1 if more of it may only add, -1 if it may only take away, 0 for either
     */
    Boosting(List<Example> examples, List<String> names, int[] directions) {
        this.examples = examples;
        this.names = names;
        this.directions = directions.clone();
        this.limits = new double[names.size()][];
        this.bins = new byte[names.size()][examples.size()];
        for (int measure = 0; measure < limits.length; measure++) {
            bin(measure);
        }
        this.odds = new double[examples.size()];
        this.slope = new double[examples.size()];
        this.curvature = new double[examples.size()];
    }

    private void bin(int measure) {
        double[] values = examples.stream()
                .mapToDouble(example -> example.values()[measure])
                .sorted()
                .toArray();
        limits[measure] = IntStream.rangeClosed(1, MOST_LIMITS)
                .mapToObj(i -> values[(int) ((long) i * values.length / (MOST_LIMITS + 1))])
                .map(Boosting::rounded)
                .mapToDouble(Double::parseDouble)
                .filter(limit -> limit > values[0])
                .distinct()
                .toArray();
        for (int i = 0; i < bins[measure].length; i++) {
            int at = Arrays.binarySearch(limits[measure], examples.get(i).values()[measure]);
            bins[measure][i] = (byte) (at < 0 ? -1 - at : at + 1);
        }
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    /** The rows of a file of trees. */
    List<String> fit() {
        double yes = examples.stream()
                .filter(Example::yes)
                .mapToDouble(Example::weight)
                .sum();
        double all = examples.stream().mapToDouble(Example::weight).sum();
        double base = Double.parseDouble(rounded(Math.log(yes / (all - yes))));
        rows.clear();
        rows.add("base\t" + base);
        Arrays.fill(odds, base);
        for (int tree = 1; tree <= TREES; tree++) {
            for (int i = 0; i < odds.length; i++) {
                Example example = examples.get(i);
                double likely = 1 / (1 + StrictMath.exp(-odds[i]));
                slope[i] = example.weight() * (likely - (example.yes() ? 1 : 0));
                curvature[i] = example.weight() * likely * (1 - likely);
            }
            grow(tree);
        }
        return List.copyOf(rows);
    }

    private void grow(int tree) {
        int[] all = IntStream.range(0, odds.length).toArray();
        Node root = new Node(all, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, sums(all));
        List<Node> leaves = new ArrayList<>(List.of(root));
        while (leaves.size() < MOST_LEAVES) {
            Optional<Node> best = leaves.stream()
                    .filter(leaf -> leaf.split != null)
                    .max(Comparator.comparingDouble(leaf -> leaf.split.gain()));
            if (best.isEmpty()) {
                break;
            }
            leaves.remove(best.get());
            leaves.addAll(best.get().part());
        }
        if (root.isParted()) {
            write(tree, root);
        }
        for (Node leaf : leaves) {
            for (int example : leaf.examples) {
                odds[example] += leaf.added();
            }
        }
    }

    /** Numbers the splits from above to below, each before those below it. */
    private void write(int tree, Node root) {
        List<Node> splits = new ArrayList<>(List.of(root));
        for (int i = 0; i < splits.size(); i++) {
            splits.get(i).children.stream().filter(Node::isParted).forEach(splits::add);
        }
        for (int i = 0; i < splits.size(); i++) {
            Node node = splits.get(i);
            rows.add(String.join(
                    "\t",
                    String.valueOf(tree),
                    "#" + (i + 1),
                    names.get(node.split.measure()),
                    rounded(limits[node.split.measure()][node.split.limit()]),
                    way(node.children.get(0), splits),
                    way(node.children.get(1), splits)));
        }
    }

    private static String way(Node child, List<Node> splits) {
        return child.isParted() ? "#" + (splits.indexOf(child) + 1) : rounded(child.added());
    }

    /**
     * Where a node may be parted.
     *
     * @param limit place of the limit from which examples go to the second child, 0-based
     * @param gain by how much the loss falls
     * @param first what the first child adds, before the rate
     */
    private record Split(int measure, int limit, double gain, double first, double second) {}

    /** Some examples, and between which bounds what they add must lie so that no tree falls where it may not. */
    private final class Node {
        private final int[] examples;
        private final double lowest;
        private final double highest;
        private final Sums[] sums;
        private final double value;
        private final Split split;
        private List<Node> children = List.of();

        /** @param sums for each measure those of its bins */
        Node(int[] examples, double lowest, double highest, Sums[] sums) {
            this.examples = examples;
            this.lowest = lowest;
            this.highest = highest;
            this.sums = sums;
            Total all = sums[0].total();
            this.value = all.value(lowest, highest);
            this.split = best(all);
        }

        boolean isParted() {
            return !children.isEmpty();
        }

        /** What a leaf adds, as it is written down. */
        double added() {
            return Double.parseDouble(rounded(RATE * value));
        }

        private Split best(Total all) {
            Split best = null;
            double before = all.loss(value);
            for (int measure = 0; measure < limits.length; measure++) {
                Total first = new Total(0, 0, 0);
                for (int limit = 0; limit < limits[measure].length; limit++) {
                    first = first.plus(sums[measure], limit);
                    Total second = all.minus(first);
                    if (Math.min(first.count(), second.count()) < FEWEST_EXAMPLES) {
                        continue;
                    }
                    double left = first.value(lowest, highest);
                    double right = second.value(lowest, highest);
                    double gain = before - first.loss(left) - second.loss(right);
                    if ((right - left) * directions[measure] >= 0 && gain > (best == null ? LEAST_GAIN : best.gain())) {
                        best = new Split(measure, limit, gain, left, right);
                    }
                }
            }
            return best;
        }

        List<Node> part() {
            byte[] bin = bins[split.measure()];
            int direction = directions[split.measure()];
            double middle = (split.first() + split.second()) / 2;
            int[] first =
                    Arrays.stream(examples).filter(i -> bin[i] <= split.limit()).toArray();
            int[] second =
                    Arrays.stream(examples).filter(i -> bin[i] > split.limit()).toArray();
            Sums[] ofFirst = sums(first);
            Sums[] ofSecond = new Sums[ofFirst.length];
            Arrays.setAll(ofSecond, measure -> sums[measure].without(ofFirst[measure]));
            children = List.of(
                    new Node(first, direction < 0 ? middle : lowest, direction > 0 ? middle : highest, ofFirst),
                    new Node(second, direction > 0 ? middle : lowest, direction < 0 ? middle : highest, ofSecond));
            return children;
        }
    }

    private Sums[] sums(int[] some) {
        Sums[] sums = new Sums[limits.length];
        for (int measure = 0; measure < sums.length; measure++) {
            sums[measure] = new Sums(limits[measure].length + 1);
            byte[] bin = bins[measure];
            for (int example : some) {
                sums[measure].counts[bin[example]]++;
                sums[measure].slopes[bin[example]] += slope[example];
                sums[measure].curvatures[bin[example]] += curvature[example];
            }
        }
        return sums;
    }

    /** Sums over the examples of a node, by the bins of a measure. */
    private static final class Sums {
        private final int[] counts;
        private final double[] slopes;
        private final double[] curvatures;

        Sums(int bins) {
            this.counts = new int[bins];
            this.slopes = new double[bins];
            this.curvatures = new double[bins];
        }

        Sums without(Sums others) {
            Sums rest = new Sums(counts.length);
            for (int bin = 0; bin < counts.length; bin++) {
                rest.counts[bin] = counts[bin] - others.counts[bin];
                rest.slopes[bin] = slopes[bin] - others.slopes[bin];
                rest.curvatures[bin] = curvatures[bin] - others.curvatures[bin];
            }
            return rest;
        }

        Total total() {
            Total total = new Total(0, 0, 0);
            for (int bin = 0; bin < counts.length; bin++) {
                total = total.plus(this, bin);
            }
            return total;
        }
    }

    /** Sums over examples: how many, and the first and second derivatives of their loss. */
    private record Total(int count, double slopes, double curvatures) {
        Total plus(Sums sums, int bin) {
            return new Total(count + sums.counts[bin], slopes + sums.slopes[bin], curvatures + sums.curvatures[bin]);
        }

        Total minus(Total other) {
            return new Total(count - other.count, slopes - other.slopes, curvatures - other.curvatures);
        }

        /** What lowers the loss most, within bounds. */
        double value(double lowest, double highest) {
            return Math.min(highest, Math.max(lowest, -slopes / (curvatures + PULL)));
        }

        /** By how much the loss differs if the value is added. */
        double loss(double value) {
            return slopes * value + (curvatures + PULL) * value * value / 2;
        }
    }
}
