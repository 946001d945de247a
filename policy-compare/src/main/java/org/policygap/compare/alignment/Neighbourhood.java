package org.policygap.compare.alignment;

/**
 * How near the requirements before and after one come to the passages around a passage. Policies treat related matters
 * together: a passage whose surroundings answer the neighbours of a requirement is more likely to answer the requirement.
 */
final class Neighbourhood {
    private final double[][] near;

    /**
     * @param scores a row for each requirement, a column for each passage, both in reading order
     */
    Neighbourhood(double[][] scores) {
        double[][] around = new double[scores.length][];
        for (int unit = 0; unit < scores.length; unit++) {
            around[unit] = bestAround(scores[unit]);
        }
        this.near = new double[scores.length][];
        for (int unit = 0; unit < scores.length; unit++) {
            near[unit] = meanOfNeighbours(around, unit);
        }
    }

    /**
     * Mean score of the requirements before and after, each with the best of the passage and those beside it: a row for each
     * requirement, a column for each passage.
     */
    double[][] table() {
        return near;
    }

    private static double[] bestAround(double[] row) {
        double[] around = row.clone();
        for (int i = 0; i < row.length; i++) {
            for (int j = Math.max(0, i - 1); j <= Math.min(row.length - 1, i + 1); j++) {
                around[i] = Math.max(around[i], row[j]);
            }
        }
        return around;
    }

    /** A model of one requirement has no neighbours: the requirement stands for them. */
    private static double[] meanOfNeighbours(double[][] around, int unit) {
        double[] before = around[unit == 0 ? Math.min(1, around.length - 1) : unit - 1];
        double[] after = around[unit == around.length - 1 ? Math.max(0, unit - 1) : unit + 1];
        double[] mean = new double[before.length];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = (before[i] + after[i]) / 2;
        }
        return mean;
    }
}
