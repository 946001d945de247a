package org.policygap.compare.alignment;

/**
 * Terms that are asked for, with what each counts in one comparison.
 *
 * @param weights what each term counts, at least 0
 * @param total weight of all terms
 */
@SuppressWarnings("ArrayRecordComponent") // looked through many times, compared never
record Weighed(Numbered asked, double[] weights, double total) {

    /** A weight as a share of all, in [0, 1]. */
    double share(double weight) {
        return total == 0 ? 0 : weight / total;
    }
}
