package org.policygap.compare.alignment;

import java.util.Arrays;
import java.util.List;
import org.policygap.compare.proposition.Reading;
import org.policygap.model.policy.Requirement;

/** Every pair of a requirement and a school's passage with what is measured of it: what weights are fitted on. */
public final class PairTable {
    private final List<AskedUnit> asked;
    private final List<Reading> school;
    private final List<PreparedUnit> units;
    private final List<Prepared> passages;
    private final PairRules rules;
    private final double[][][] pairs;

    PairTable(
            List<AskedUnit> asked,
            List<Reading> school,
            List<PreparedUnit> units,
            List<Prepared> passages,
            PairMeasures measures,
            PairRules rules) {
        this.asked = asked;
        this.school = school;
        this.units = units;
        this.passages = passages;
        this.rules = rules;
        this.pairs = new double[units.size()][passages.size()][];
        for (int unit = 0; unit < units.size(); unit++) {
            for (int passage = 0; passage < passages.size(); passage++) {
                pairs[unit][passage] = measures.features(unit, passage).values();
            }
        }
    }

    /** The names of the weights of what is measured of a pair, in the order of {@link #pair}. */
    public static List<String> pairWeights() {
        return Arrays.stream(PairFeature.values()).map(PairFeature::weightName).toList();
    }

    /** The names of the weights of what ranks a pair, in the order of {@link #ranks}. */
    public static List<String> rankWeights() {
        return Arrays.stream(RankFeature.values()).map(RankFeature::weightName).toList();
    }

    public List<Requirement> requirements() {
        return asked.stream().map(AskedUnit::requirement).toList();
    }

    public List<Reading> passages() {
        return List.copyOf(school);
    }

    /** Whether a rule decides the pair, whatever the weights. */
    public boolean isRuled(int requirement, int passage) {
        return !Double.isNaN(rules.logOdds(requirement, passage));
    }

    /** What is measured of a pair. */
    public double[] pair(int requirement, int passage) {
        return pairs[requirement][passage].clone();
    }

    /** What ranks each pair, given the weights of a pair: a row for each requirement, a column for each passage. */
    public double[][][] ranks(Weights weights) {
        double[] each = pairWeights().stream().mapToDouble(weights::of).toArray();
        double[][] scores = Arrays.stream(pairs)
                .map(row ->
                        Arrays.stream(row).mapToDouble(pair -> sum(each, pair)).toArray())
                .toArray(double[][]::new);
        Ranking ranking = new Ranking(scores, units, passages, weights);
        double[][][] ranks = new double[units.size()][passages.size()][];
        for (int unit = 0; unit < units.size(); unit++) {
            for (int passage = 0; passage < passages.size(); passage++) {
                ranks[unit][passage] = ranking.features(unit, passage).values();
            }
        }
        return ranks;
    }

    private static double sum(double[] weights, double[] values) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum;
    }
}
