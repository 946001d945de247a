package org.policygap.compare.meaning;

/** How texts are to turn so that those of one group come nearer to each other than to those of other groups. */
final class Contrast {
    private Contrast() {}

    /**
     * Slope of the loss at each text: of the mean, over the texts, of how unlikely those of its own group are if
     * likelihood grows with the cosine.
     *
     * @param texts their vectors, none of length 0
     * @param groups of each the number of its group
     * @param heat cosines count in units of it
     */
    static float[][] turns(float[][] texts, int[] groups, double heat) {
        float[] lengths = new float[texts.length];
        float[][] points = new float[texts.length][];
        for (int i = 0; i < texts.length; i++) {
            lengths[i] = (float) Math.max(Math.sqrt(product(texts[i], texts[i])), 1e-6);
            points[i] = new float[texts[i].length];
            add(points[i], texts[i], 1 / lengths[i]);
        }
        float[][] slopes = slopes(cosines(points), groups, heat);
        float[][] turns = new float[texts.length][];
        for (int i = 0; i < turns.length; i++) {
            float[] turn = new float[points[i].length];
            for (int j = 0; j < points.length; j++) {
                add(turn, points[j], slopes[i][j] + slopes[j][i]);
            }
            add(turn, points[i], (float) -product(turn, points[i]));
            turns[i] = new float[turn.length];
            add(turns[i], turn, 1 / lengths[i]);
        }
        return turns;
    }

    private static float[][] cosines(float[][] points) {
        float[][] byPart = new float[points[0].length][points.length];
        for (int i = 0; i < points.length; i++) {
            for (int part = 0; part < byPart.length; part++) {
                byPart[part][i] = points[i][part];
            }
        }
        float[][] cosines = new float[points.length][points.length];
        for (int i = 0; i < points.length; i++) {
            for (int part = 0; part < byPart.length; part++) {
                add(cosines[i], byPart[part], points[i][part]);
            }
        }
        return cosines;
    }

    /** Slope of the loss by each cosine; a text that is alone in its group wants nothing. */
    private static float[][] slopes(float[][] cosines, int[] groups, double heat) {
        int texts = groups.length;
        float[][] slopes = new float[texts][texts];
        for (int i = 0; i < texts; i++) {
            double[] likely = new double[texts];
            double all = 0;
            double own = 0;
            for (int j = 0; j < texts; j++) {
                likely[j] = i == j ? 0 : StrictMath.exp((cosines[i][j] - 1) / heat);
                all += likely[j];
                own += groups[i] == groups[j] ? likely[j] : 0;
            }
            for (int j = 0; j < texts && own > 0; j++) {
                double wanted = groups[i] == groups[j] ? likely[j] / own : 0;
                slopes[i][j] = (float) ((likely[j] / all - wanted) / texts / heat);
            }
        }
        return slopes;
    }

    /** Adds a multiple of one vector to another. */
    static void add(float[] to, float[] vector, float times) {
        for (int i = 0; i < to.length; i++) {
            to[i] += times * vector[i];
        }
    }

    private static double product(float[] one, float[] other) {
        double product = 0;
        for (int i = 0; i < one.length; i++) {
            product += (double) one[i] * other[i];
        }
        return product;
    }
}
