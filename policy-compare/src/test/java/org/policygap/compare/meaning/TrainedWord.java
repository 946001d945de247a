package org.policygap.compare.meaning;

/** A word whose direction and length are being learned, with what Adam's steps remember of earlier ones. */
final class TrainedWord {
    private static final double KEPT_OF_MEAN = 0.9;
    private static final double KEPT_OF_SPREAD = 0.99;
    private static final double LEAST = 1e-6;

    private final float[] vector;
    private final float[] mean;
    private final float[] spread;
    private final float[] gradient;
    private boolean pulled;

    TrainedWord(double[] start) {
        vector = new float[start.length];
        for (int i = 0; i < start.length; i++) {
            vector[i] = (float) start[i];
        }
        mean = new float[start.length];
        spread = new float[start.length];
        gradient = new float[start.length];
    }

    float[] vector() {
        return vector;
    }

    /** Notes which way the loss grows. */
    void pull(float[] towards, float weight) {
        Contrast.add(gradient, towards, weight);
        pulled = true;
    }

    /** Steps against all that was noted since the last step, if anything was. */
    void move(double pace, int step) {
        if (!pulled) {
            return;
        }
        double ofMean = 1 - StrictMath.pow(KEPT_OF_MEAN, step);
        double ofSpread = 1 - StrictMath.pow(KEPT_OF_SPREAD, step);
        for (int i = 0; i < vector.length; i++) {
            float slope = gradient[i];
            mean[i] = (float) (KEPT_OF_MEAN * mean[i] + (1 - KEPT_OF_MEAN) * slope);
            spread[i] = (float) (KEPT_OF_SPREAD * spread[i] + (1 - KEPT_OF_SPREAD) * slope * slope);
            vector[i] -= (float) (pace * (mean[i] / ofMean) / (Math.sqrt(spread[i] / ofSpread) + LEAST));
            gradient[i] = 0;
        }
        pulled = false;
    }

    WordMeaning meaning() {
        double[] sum = new double[vector.length];
        double squares = 0;
        for (int i = 0; i < sum.length; i++) {
            sum[i] = vector[i];
            squares += sum[i] * sum[i];
        }
        return new WordMeaning(Direction.of(sum), (float) Math.sqrt(squares));
    }
}
