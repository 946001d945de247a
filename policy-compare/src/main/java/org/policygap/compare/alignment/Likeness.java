package org.policygap.compare.alignment;

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

    /** Which pairs are worth scoring; positions are 0-based. */
    @FunctionalInterface
    public interface Pairs {
        boolean has(int one, int other);
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
     * nothing better in the other school, and if what stands beside them matches too.
     *
     * @param one the clauses of a school in reading order, at least one
     * @param other those of another
     * @param pairs the pairs that are worth scoring; what comes out for others means nothing
     * @return a row for each clause of {@code one}
     */
    public double[][] logOdds(List<Side> one, List<Side> other, Pairs pairs) {
        double[][] ofOthers = scorer.scores(units(one), passages(other));
        double[][] ofOnes = scorer.scores(units(other), passages(one));
        double[][] there = new double[one.size()][other.size()];
        double[][] back = new double[other.size()][one.size()];
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                there[i][j] = pairs.has(i, j) ? (ofOthers[i][j] + ofOnes[j][i]) / 2 : NOTHING_SHARED;
                back[j][i] = there[i][j];
            }
        }
        Ranking ofOther = new Ranking(there, units(one), passages(other), weights);
        Ranking ofOne = new Ranking(back, units(other), passages(one), weights);
        double[][] logOdds = new double[one.size()][other.size()];
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                logOdds[i][j] = pairs.has(i, j) ? (ofOther.logOdds(i, j) + ofOne.logOdds(j, i)) / 2 : NOTHING_SHARED;
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
