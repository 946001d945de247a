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
    /** What is measured of a pair that is not near. */
    private static final double[] NOTHING_SHARED = new double[PairFeature.values().length];

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
     * How likely clauses of two schools are about one matter, as logarithms of odds: the mean of how likely each is evidence
     * of the other. A school is held against many at once, so that what comes near a term is looked for once.
     *
     * @param one the clauses of a school in reading order, at least one
     * @return for each other school a row for each clause of {@code one}; what comes out for pairs that are not near means
     *     nothing
     */
    public List<double[][]> logOdds(List<Side> one, List<Other> others, Numbers numbers) {
        List<Side> all =
                others.stream().flatMap(other -> other.clauses().stream()).toList();
        boolean[][] near = joined(one.size(), others);
        Board board = new Board(relations, relations::reachedFrom, numbers.numbers.size());
        Pairs pairs = Pairs.of(near, all.size());
        Pairs reversed = Pairs.reversed(near);
        Coverage there = new Coverage(passages(one), passages(all), pairs, board, true);
        Coverage back = new Coverage(passages(all), passages(one), reversed, board, true);
        PairMeasures ofAll = new PairMeasures(
                units(one), passages(all), there, new UnitCoverage(units(one), passages(all), pairs, board), back);
        PairMeasures ofOne = new PairMeasures(
                units(all), passages(one), back, new UnitCoverage(units(all), passages(one), reversed, board), there);
        List<double[][]> logOdds = new ArrayList<>();
        int first = 0;
        for (Other other : others) {
            logOdds.add(mean(
                    odds(one, other.clauses(), measured(ofAll, other.near(), 0, first)),
                    odds(other.clauses(), one, measured(ofOne, turned(other.near()), first, 0))));
            first += other.clauses().size();
        }
        return logOdds;
    }

    /**
     * What is measured of near pairs; nothing is shared by all others.
     *
     * @param row of the first of those who ask
     * @param column of the first of those who offer
     */
    private static double[][][] measured(PairMeasures measures, boolean[][] near, int row, int column) {
        double[][][] pairs = new double[near.length][near[0].length][];
        for (int i = 0; i < pairs.length; i++) {
            for (int j = 0; j < pairs[i].length; j++) {
                pairs[i][j] =
                        near[i][j] ? measures.features(row + i, column + j).values() : NOTHING_SHARED;
            }
        }
        return pairs;
    }

    /** How likely each pair that shares anything is evidence. */
    private double[][] odds(List<Side> asking, List<Side> offering, double[][][] pairs) {
        EvidenceMeasures evidence = new EvidenceMeasures(
                pairs, scorer.scores(pairs), Sections.of(passages(asking), passages(offering)), weights);
        double[][] odds = new double[asking.size()][offering.size()];
        for (int i = 0; i < odds.length; i++) {
            for (int j = 0; j < odds[i].length; j++) {
                odds[i][j] = pairs[i][j] == NOTHING_SHARED ? 0 : weights.trees().logOdds(evidence.of(i, j));
            }
        }
        return odds;
    }

    private static double[][] mean(double[][] there, double[][] back) {
        double[][] mean = new double[there.length][back.length];
        for (int i = 0; i < there.length; i++) {
            for (int j = 0; j < back.length; j++) {
                mean[i][j] = (there[i][j] + back[j][i]) / 2;
            }
        }
        return mean;
    }

    private static boolean[][] turned(boolean[][] table) {
        boolean[][] turned = new boolean[table[0].length][table.length];
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < turned.length; j++) {
                turned[j][i] = table[i][j];
            }
        }
        return turned;
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

    private static List<PreparedUnit> units(List<Side> sides) {
        return sides.stream().map(side -> side.unit).toList();
    }

    private static List<Prepared> passages(List<Side> sides) {
        return sides.stream().map(side -> side.unit.passage()).toList();
    }
}
