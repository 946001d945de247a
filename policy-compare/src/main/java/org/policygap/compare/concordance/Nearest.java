package org.policygap.compare.concordance;

import java.util.Arrays;

/**
 * Which clauses of two schools are worth comparing: each with those of the other school that share most terms with it and
 * come nearest to what it means within its passage.
 */
final class Nearest {
    /** Clauses of the other school that each is compared with. */
    private static final int MOST = 4;

    private Nearest() {}

    /** For each clause of the one school which clauses of the other it is to be compared with. */
    static boolean[][] of(SchoolClauses one, SchoolClauses other) {
        double[][] nearness =
                one.clauses().stream().map(clause -> nearness(clause, other)).toArray(double[][]::new);
        boolean[][] near = new boolean[one.size()][other.size()];
        for (int i = 0; i < near.length; i++) {
            for (int j : places(nearness[i])) {
                near[i][j] = true;
            }
        }
        double[] column = new double[near.length];
        for (int j = 0; j < other.size(); j++) {
            for (int i = 0; i < column.length; i++) {
                column[i] = nearness[i][j];
            }
            for (int i : places(column)) {
                near[i][j] = true;
            }
        }
        return near;
    }

    private static double[] nearness(SortedClause clause, SchoolClauses others) {
        double[] nearness = others.index().cosines(clause.vector());
        for (int i = 0; i < nearness.length; i++) {
            nearness[i] += clause.meaning().likeness(others.clauses().get(i).meaning());
        }
        return nearness;
    }

    /** The places of the largest values above 0, the largest first. */
    private static int[] places(double[] values) {
        int[] places = new int[MOST];
        int found = 0;
        for (int place = 0; place < values.length; place++) {
            if (values[place] > 0 && (found < MOST || values[place] > values[places[found - 1]])) {
                int at = found < MOST ? found++ : found - 1;
                while (at > 0 && values[place] > values[places[at - 1]]) {
                    places[at] = places[at - 1];
                    at--;
                }
                places[at] = place;
            }
        }
        return Arrays.copyOf(places, found);
    }
}
