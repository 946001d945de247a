package org.policygap.compare.alignment;

import java.util.ArrayList;
import java.util.Arrays;
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

    /** The terms of the clauses of one concordance; safe for use by several threads. */
    public static final class Numbers {
        private final TermNumbers numbers;

        private Numbers(TermNumbers numbers) {
            this.numbers = numbers;
        }
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

    /** Makes the clauses of one policy ready. For one thread. */
    public static final class Sides {
        private final Numbering numbering;
        private final Weighing weighing;
        private final Bare bare = new Bare();

        private Sides(Rarity rarity, Numbers numbers) {
            this.numbering = new Numbering(numbers.numbers);
            this.weighing = new Weighing(rarity);
        }

        /** Makes a clause ready. */
        public Side of(AskedUnit unit) {
            return new Side(bare.of(PreparedUnit.of(UnitTerms.of(unit, numbering), weighing)));
        }
    }

    /**
     * For the clauses of a policy.
     *
     * @param rarity of terms in the policy itself, so that two clauses are as near in any company
     * @param numbers the same for all clauses that are held against each other
     */
    public Sides sides(Rarity rarity, Numbers numbers) {
        return new Sides(rarity, numbers);
    }

    /** Numbers for the terms of clauses that are to be held against each other. */
    public Numbers numbers() {
        return new Numbers(relations.numbers());
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
    public List<double[][]> logOdds(List<Side> one, List<Other> others, Numbers numbers) {
        List<Side> all =
                others.stream().flatMap(other -> other.clauses().stream()).toList();
        boolean[][] near = joined(one.size(), others);
        double[][] scores =
                scores(one, all, near, new Board(relations, relations::reachedFrom, numbers.numbers.size()));
        List<double[][]> logOdds = new ArrayList<>();
        int first = 0;
        for (Other other : others) {
            int from = first;
            int to = first + other.clauses().size();
            double[][] both = Arrays.stream(scores)
                    .map(row -> Arrays.copyOfRange(row, from, to))
                    .toArray(double[][]::new);
            logOdds.add(ranked(one, other, both));
            first = to;
        }
        return logOdds;
    }

    /** The mean of the scores of both ways of asking. */
    private double[][] scores(List<Side> one, List<Side> all, boolean[][] near, Board board) {
        Pairs pairs = Pairs.of(near, all.size());
        Pairs reversed = Pairs.reversed(near);
        Coverage there = new Coverage(passages(one), passages(all), pairs, board, true);
        Coverage back = new Coverage(passages(all), passages(one), reversed, board, true);
        PairMeasures ofAll = new PairMeasures(
                units(one), passages(all), there, new UnitCoverage(units(one), passages(all), pairs, board), back);
        PairMeasures ofOne = new PairMeasures(
                units(all), passages(one), back, new UnitCoverage(units(all), passages(one), reversed, board), there);
        double[][] both = new double[one.size()][all.size()];
        for (int i = 0; i < both.length; i++) {
            for (int j = 0; j < both[i].length; j++) {
                both[i][j] = near[i][j] ? (scorer.score(ofAll, i, j) + scorer.score(ofOne, j, i)) / 2 : NOTHING_SHARED;
            }
        }
        return both;
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
        Ranking ofOther = new Ranking(there, Sections.of(passages(one), passages(clauses)), weights);
        Ranking ofOne = new Ranking(back, Sections.of(passages(clauses), passages(one)), weights);
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
