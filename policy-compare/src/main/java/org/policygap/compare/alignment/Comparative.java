package org.policygap.compare.alignment;

import java.util.Arrays;

/**
 * How a value of a requirement and a passage stands among those of the other passages, and of the other requirements. A
 * short policy has too few passages to say what is unusual: some of the usual kind are added to those of every policy. A
 * long model says one thing several times, in its aims, for a role and in a procedure: the longer it is, the more of its
 * requirements may have more of the passage.
 */
final class Comparative {
    /** Of so many requirements of a model one more says what another says too. */
    private static final int REQUIREMENTS_OF_ONE_MATTER = 60;

    private final double[][] values;
    private final double[] mean;
    private final double[] spread;
    private final double[] bestOfPassage;

    /**
     * Of passages as they usually are.
     *
     * @param spread standard deviation; greater than 0
     * @param count how many of them are added
     */
    record Usual(double mean, double spread, double count) {}

    /** @param values a row for each requirement, a column for each passage */
    Comparative(double[][] values, Usual usual) {
        this.values = values;
        this.mean = new double[values.length];
        this.spread = new double[values.length];
        int passages = values.length == 0 ? 0 : values[0].length;
        double count = passages + usual.count();
        this.bestOfPassage = bestOfPassage(values, passages);
        for (int unit = 0; unit < values.length; unit++) {
            double sum = usual.count() * usual.mean();
            double squares = usual.count() * (usual.spread() * usual.spread() + usual.mean() * usual.mean());
            for (int passage = 0; passage < passages; passage++) {
                double value = values[unit][passage];
                sum += value;
                squares += value * value;
            }
            mean[unit] = sum / count;
            spread[unit] = Math.sqrt(squares / count - mean[unit] * mean[unit]);
        }
    }

    /** For each passage the most that a requirement has of it; in a long model not the very most. */
    private static double[] bestOfPassage(double[][] values, int passages) {
        double[] best = new double[passages];
        double[] most = new double[1 + values.length / REQUIREMENTS_OF_ONE_MATTER];
        for (int passage = 0; passage < passages; passage++) {
            Arrays.fill(most, Double.NEGATIVE_INFINITY);
            for (double[] ofUnit : values) {
                keep(ofUnit[passage], most);
            }
            best[passage] = most[0];
        }
        return best;
    }

    /** Puts a value in the place of the least of those that were most so far, which are in ascending order. */
    private static void keep(double value, double[] most) {
        if (value > most[0]) {
            int place = 0;
            while (place + 1 < most.length && most[place + 1] < value) {
                most[place] = most[place + 1];
                place++;
            }
            most[place] = value;
        }
    }

    /** How many standard deviations it is above the mean of the requirement's passages. */
    double unusual(int unit, int passage) {
        return (values[unit][passage] - mean[unit]) / spread[unit];
    }

    /** How far it is behind the requirement with which the passage has most, or about most in a long model; at most 0. */
    double behindBestOfPassage(int unit, int passage) {
        return Math.min(0, values[unit][passage] - bestOfPassage[passage]);
    }
}
