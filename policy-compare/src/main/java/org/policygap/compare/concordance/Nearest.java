package org.policygap.compare.concordance;

import java.util.Arrays;
import java.util.List;
import org.policygap.compare.meaning.Bearing;

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
        List<Bearing> offered = other.clauses().stream()
                .map(clause -> clause.meaning().offered())
                .toList();
        double[][] nearness = one.clauses().stream()
                .map(clause -> nearness(clause, other.index(), offered))
                .toArray(double[][]::new);
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

    private static double[] nearness(SortedClause clause, TermIndex others, List<Bearing> offered) {
        double[] nearness = others.cosines(clause.vector());
        Bearing asked = clause.meaning().asked();
        for (int i = 0; i < nearness.length; i++) {
            nearness[i] += asked.likeness(offered.get(i));
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
