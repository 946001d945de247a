package org.policygap.samples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;
import org.policygap.samples.evaluation.LogisticRegression.Example;

class BoostingTest {
    private static final List<String> NAMES = List.of("first", "second");
    private static final int[] FREE = {0, 0};

    @Test
    void findsWhatNoSumOfWeightsCanSay() {
        // Likely only where both are high or both are low.
        List<String> rows = fit((first, second) -> first > 0.5 == second > 0.5 ? 0.9 : 0.1, FREE);

        assertThat(rows.get(0)).startsWith("base\t");
        assertThat(Math.abs(sum(rows, 0.2, 0.2))).isGreaterThan(1);
        assertThat(sum(rows, 0.2, 0.2)).isPositive();
        assertThat(sum(rows, 0.8, 0.8)).isPositive();
        assertThat(sum(rows, 0.8, 0.2)).isNegative();
        assertThat(sum(rows, 0.2, 0.8)).isNegative();
    }

    @Test
    void neverFallsWhereItMayNot() {
        // It falls between a third and two thirds.
        List<String> rows = fit((first, second) -> first < 0.33 ? 0.4 : first < 0.66 ? 0.2 : 0.8, new int[] {1, 0});

        for (double second = 0.05; second < 1; second += 0.1) {
            for (double first = 0.05; first < 0.95; first += 0.05) {
                assertThat(sum(rows, first + 0.05, second)).isGreaterThanOrEqualTo(sum(rows, first, second));
            }
        }
        assertThat(sum(rows, 0.9, 0.5)).isGreaterThan(sum(rows, 0.1, 0.5));
    }

    @Test
    void sameExamplesGiveTheSameTrees() {
        assertThat(fit((first, second) -> first * second, FREE))
                .isEqualTo(fit((first, second) -> first * second, FREE));
    }

    private static List<String> fit(DoubleBinaryOperator likely, int[] directions) {
        Random random = new Random(7);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            double[] values = {random.nextDouble(), random.nextDouble()};
            boolean yes = random.nextDouble() < likely.applyAsDouble(values[0], values[1]);
            examples.add(new Example(values, yes, 1));
        }
        return new Boosting(examples, NAMES, directions).fit();
    }

    /** What the rows of a file of trees say of an example. */
    private static double sum(List<String> rows, double first, double second) {
        Map<String, String[]> splits = new LinkedHashMap<>();
        rows.subList(1, rows.size()).stream()
                .map(row -> row.split("\t"))
                .forEach(split -> splits.put(split[0] + split[1], split));
        double sum = Double.parseDouble(rows.get(0).split("\t")[1]);
        for (String[] split : splits.values()) {
            sum += split[1].equals("#1") ? added(splits, split, first, second) : 0;
        }
        return sum;
    }

    private static double added(Map<String, String[]> splits, String[] split, double first, double second) {
        double value = split[2].equals("first") ? first : second;
        String way = value < Double.parseDouble(split[3]) ? split[4] : split[5];
        String[] next = splits.get(split[0] + way);
        return next == null ? Double.parseDouble(way) : added(splits, next, first, second);
    }
}
