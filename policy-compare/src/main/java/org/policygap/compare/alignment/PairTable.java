package org.policygap.compare.alignment;

import java.util.Arrays;
import java.util.List;
import org.policygap.compare.proposition.Reading;
import org.policygap.model.policy.Requirement;

/**
 * Every pair of a requirement and a school's passage with what is measured of it: what weights and trees are fitted on.
 * Positions are 0-based, of requirements in the order of the model and of passages in reading order; what is measured has no
 * unit but that shares lie in [0, 1] and that scores and odds are on the scale of logarithms of odds.
 */
public final class PairTable {
    private final List<AskedUnit> asked;
    private final List<Reading> school;
    private final PairRules rules;
    private final double[][][] pairs;
    private final Sections sections;

    PairTable(List<AskedUnit> asked, List<Reading> school, double[][][] pairs, Sections sections, PairRules rules) {
        this.asked = asked;
        this.school = school;
        this.pairs = pairs;
        this.sections = sections;
        this.rules = rules;
    }

    /** The names of the weights of what is measured of a pair, in the order of {@link #pair}. */
    public static List<String> pairWeights() {
        return Arrays.stream(PairFeature.values()).map(PairFeature::weightName).toList();
    }

    /** The names of what says how likely a pair is evidence, in the order of {@link #evidence}. */
    public static List<String> evidenceMeasures() {
        return EvidenceMeasures.names();
    }

    /** The requirements of the model. */
    public List<Requirement> requirements() {
        return asked.stream().map(AskedUnit::requirement).toList();
    }

    /** The school's passages. */
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

    /**
     * What says how likely each pair is evidence, given the weights of a pair: a row for each requirement, a column for
     * each passage.
     */
    public double[][][] evidence(Weights weights) {
        EvidenceMeasures measures = new EvidenceMeasures(pairs, scores(weights), sections, weights);
        double[][][] evidence = new double[asked.size()][school.size()][];
        for (int unit = 0; unit < evidence.length; unit++) {
            for (int passage = 0; passage < evidence[unit].length; passage++) {
                evidence[unit][passage] = measures.of(unit, passage);
            }
        }
        return evidence;
    }

    /** The names of what is compared with that of other pairs, in the order of {@link #compared}. */
    public static List<String> comparedMeasures() {
        return EvidenceMeasures.compared();
    }

    /** What is compared of all pairs, given the weights of a pair; a table for each measure. */
    public List<double[][]> compared(Weights weights) {
        return EvidenceMeasures.compared(pairs, scores(weights), sections);
    }

    private double[][] scores(Weights weights) {
        return new PairScorer(weights).scores(pairs);
    }
}
