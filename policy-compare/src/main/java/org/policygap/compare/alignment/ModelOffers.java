package org.policygap.compare.alignment;

import java.util.Arrays;
import java.util.List;

/**
 * What all requirements of a model offer, by term, laid out once for all schools: a term leads to the few requirements that
 * come near it. Immutable.
 */
final class ModelOffers {
    private final int units;

    /** Where the entries of each term begin, and after the last term the number of all. */
    private final int[] first;

    /** For each entry a requirement that comes near the term, and how near it comes. */
    private final int[] unit;

    private final double[] near;

    /**
     * @param board on which there is room for all terms of the model
     * @param terms number of these terms
     */
    ModelOffers(List<UnitTerms> units, Board board, int terms) {
        this.units = units.size();
        this.first = new int[terms + 1];
        for (UnitTerms each : units) {
            board.lay(each.passage().whole());
            board.each((term, value) -> first[term + 1]++);
        }
        Arrays.parallelPrefix(first, Integer::sum);
        this.unit = new int[first[terms]];
        this.near = new double[unit.length];
        int[] next = first.clone();
        for (int i = 0; i < units.size(); i++) {
            int one = i;
            board.lay(units.get(i).passage().whole());
            board.each((term, value) -> {
                unit[next[term]] = one;
                near[next[term]++] = value;
            });
        }
    }

    /** Number of requirements. */
    int units() {
        return units;
    }

    /** For each requirement the share of what is asked that it has, in [0, 1]. */
    double[] shares(Weighed asked) {
        double[] shares = new double[units];
        int[] numbers = asked.asked().numbers();
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] + 1 < first.length) {
                double weight = asked.weights()[i];
                for (int entry = first[numbers[i]]; entry < first[numbers[i] + 1]; entry++) {
                    shares[unit[entry]] += weight * near[entry];
                }
            }
        }
        for (int i = 0; i < units; i++) {
            shares[i] = asked.share(shares[i]);
        }
        return shares;
    }
}
