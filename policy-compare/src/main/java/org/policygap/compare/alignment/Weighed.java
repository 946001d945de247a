package org.policygap.compare.alignment;

import java.util.Arrays;
import org.policygap.compare.proposition.Rarity;
import org.policygap.compare.proposition.Term;

/**
 * Terms that are asked for, with what each counts in one comparison.
 *
 * @param weights what each term counts, at least 0
 * @param total weight of all terms
 */
@SuppressWarnings("ArrayRecordComponent") // looked through many times, compared never
record Weighed(Numbered asked, double[] weights, double total) {

    static Weighed of(Numbered asked, Rarity rarity) {
        double[] weights = new double[asked.list().length];
        for (int i = 0; i < weights.length; i++) {
            Term term = asked.list()[i];
            weights[i] = term.weight() * rarity.of(term.key());
        }
        return new Weighed(asked, weights, Arrays.stream(weights).sum());
    }

    /** A weight as a share of all, in [0, 1]. */
    double share(double weight) {
        return total == 0 ? 0 : weight / total;
    }
}
