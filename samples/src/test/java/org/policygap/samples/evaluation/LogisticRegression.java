package org.policygap.samples.evaluation;

import java.util.List;

/**
 * Logistic regression that stays near given weights: it minimises the logarithmic loss of the examples plus the squared
 * distance from the given weights, by Newton's method. The same examples in the same order give the same weights.
 */
final class LogisticRegression {
    private static final int MOST_STEPS = 50;
    private static final double SMALL = 1e-9;

    private final List<Example> examples;
    private final double[] given;
    private final double pull;

    /**
     * @param given the weights to stay near
     * @param pull how strongly, in units of the loss of one example; 0 is not allowed
     */
    LogisticRegression(List<Example> examples, double[] given, double pull) {
        this.examples = examples;
        this.given = given.clone();
        this.pull = pull;
    }

    /**
     * @param values what is measured
     * @param yes what it is to predict
     * @param weight how much the example counts
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Example(double[] values, boolean yes, double weight) {}

    double[] fit() {
        double[] weights = given.clone();
        double loss = loss(weights);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] direction = direction(weights);
            double size = 1;
            double[] next = moved(weights, direction, size);
            double nextLoss = loss(next);
            while (nextLoss > loss && size > SMALL) {
                size /= 2;
                next = moved(weights, direction, size);
                nextLoss = loss(next);
            }
            if (loss - nextLoss < SMALL * loss) {
                return nextLoss < loss ? next : weights;
            }
            weights = next;
            loss = nextLoss;
        }
        return weights;
    }

    private double loss(double[] weights) {
        double loss = 0;
        for (int i = 0; i < weights.length; i++) {
            loss += pull / 2 * (weights[i] - given[i]) * (weights[i] - given[i]);
        }
        for (Example example : examples) {
            double odds = odds(weights, example.values());
            double against = example.yes() ? -odds : odds;
            // log(1 + e^x) without overflow.
            loss += example.weight() * (Math.max(against, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(against))));
        }
        return loss;
    }

    /** Newton's step: the gradient, with the curvature taken out. */
    private double[] direction(double[] weights) {
        int size = weights.length;
        double[][] curvature = new double[size][size + 1];
        for (int i = 0; i < size; i++) {
            curvature[i][i] = pull;
            curvature[i][size] = pull * (weights[i] - given[i]);
        }
        for (Example example : examples) {
            double[] values = example.values();
            double likely = 1 / (1 + StrictMath.exp(-odds(weights, values)));
            double error = example.weight() * (likely - (example.yes() ? 1 : 0));
            double bend = example.weight() * likely * (1 - likely);
            for (int i = 0; i < size; i++) {
                curvature[i][size] += error * values[i];
                for (int j = 0; j < size; j++) {
                    curvature[i][j] += bend * values[i] * values[j];
                }
            }
        }
        return solve(curvature);
    }

    /** Gaussian elimination; the matrix is positive definite, so no rows need to be swapped. */
    private static double[] solve(double[][] rows) {
        int size = rows.length;
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = pivot + 1; row < size; row++) {
                double factor = rows[row][pivot] / rows[pivot][pivot];
                for (int column = pivot; column <= size; column++) {
                    rows[row][column] -= factor * rows[pivot][column];
                }
            }
        }
        double[] solution = new double[size];
        for (int row = size - 1; row >= 0; row--) {
            double rest = rows[row][size];
            for (int column = row + 1; column < size; column++) {
                rest -= rows[row][column] * solution[column];
            }
            solution[row] = rest / rows[row][row];
        }
        return solution;
    }

    private static double[] moved(double[] weights, double[] direction, double size) {
        double[] moved = weights.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] -= size * direction[i];
        }
        return moved;
    }

    private static double odds(double[] weights, double[] values) {
        double odds = 0;
        for (int i = 0; i < weights.length; i++) {
            odds += weights[i] * values[i];
        }
        return odds;
    }
}
