package org.policygap.compare.alignment;

import java.util.ArrayList;
import java.util.List;
import org.policygap.compare.lexicon.Lexicon;
import org.policygap.compare.proposition.Rarity;

/**
 * How near clauses of two schools are, each taken once as what is asked and once as what is offered. Two clauses are about
 * one matter if each would be found as evidence of the other.
 */
public final class Likeness {
    /** The score of a pair that is not worth scoring, about that of clauses which share next to nothing. */
    private static final double NOTHING_SHARED = 0;

    private final PairScorer scorer;
    private final Relations relations;
    private final Weights weights;

    public Likeness(Lexicon lexicon, Weights weights) {
        this.scorer = new PairScorer(weights);
        this.relations = new Relations(lexicon);
        this.weights = weights;
    }

    /** A clause, ready to be held against others. */
    public static final class Side {
        private final PreparedUnit unit;

        private Side(PreparedUnit unit) {
            this.unit = unit;
        }
    }

    /**
     * The clauses of another school.
     *
     * @param clauses in reading order, at least one
     * @param near for each clause of the one school which of these are worth scoring
     */
    @SuppressWarnings("ArrayRecordComponent") // read many times, compared never
    public record Other(List<Side> clauses, boolean[][] near) {
        public Other {
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * Makes a clause ready.
     *
     * @param rarity of terms in the clause's own policy, so that two clauses are as near in any company
     */
    public Side side(AskedUnit unit, Rarity rarity) {
        return new Side(PreparedUnit.of(unit, rarity, relations));
    }

    /**
     * How likely clauses of two schools are about one matter, as logarithms of odds: a pair counts more if both have
     * nothing better in the other school, and if what stands beside them matches too. A school is held against many at
     * once, so that what comes near a term is looked for once.
     *
     * @param one the clauses of a school in reading order, at least one
     * @return for each other school a row for each clause of {@code one}; what comes out for pairs that are not near means
     *     nothing
     */
    public List<double[][]> logOdds(List<Side> one, List<Other> others) {
        List<Side> all =
                others.stream().flatMap(other -> other.clauses().stream()).toList();
        boolean[][] near = joined(one.size(), others);
        double[][] ofAll = scorer.scores(units(one), passages(all), (i, j) -> near[i][j]);
        double[][] ofOne = scorer.scores(units(all), passages(one), (j, i) -> near[i][j]);
        List<double[][]> logOdds = new ArrayList<>();
        int first = 0;
        for (Other other : others) {
            double[][] both = new double[one.size()][other.clauses().size()];
            for (int i = 0; i < both.length; i++) {
                for (int j = 0; j < both[i].length; j++) {
                    both[i][j] = other.near()[i][j] ? (ofAll[i][first + j] + ofOne[first + j][i]) / 2 : NOTHING_SHARED;
                }
            }
            logOdds.add(ranked(one, other, both));
            first += other.clauses().size();
        }
        return logOdds;
    }

    private static boolean[][] joined(int rows, List<Other> others) {
        int columns = others.stream().mapToInt(other -> other.clauses().size()).sum();
        boolean[][] joined = new boolean[rows][columns];
        int first = 0;
        for (Other other : others) {
            for (int i = 0; i < rows; i++) {
                System.arraycopy(
                        other.near()[i], 0, joined[i], first, other.clauses().size());
            }
            first += other.clauses().size();
        }
        return joined;
    }

    private double[][] ranked(List<Side> one, Other other, double[][] there) {
        List<Side> clauses = other.clauses();
        double[][] back = new double[clauses.size()][one.size()];
        for (int i = 0; i < there.length; i++) {
            for (int j = 0; j < back.length; j++) {
                back[j][i] = there[i][j];
            }
        }
        Ranking ofOther = new Ranking(there, units(one), passages(clauses), weights);
        Ranking ofOne = new Ranking(back, units(clauses), passages(one), weights);
        double[][] logOdds = new double[one.size()][clauses.size()];
        for (int i = 0; i < there.length; i++) {
            for (int j = 0; j < back.length; j++) {
                logOdds[i][j] = other.near()[i][j] ? (ofOther.logOdds(i, j) + ofOne.logOdds(j, i)) / 2 : NOTHING_SHARED;
            }
        }
        return logOdds;
    }

    private static List<PreparedUnit> units(List<Side> sides) {
        return sides.stream().map(side -> side.unit).toList();
    }

    private static List<Prepared> passages(List<Side> sides) {
        return sides.stream().map(side -> side.unit.passage()).toList();
    }
}
