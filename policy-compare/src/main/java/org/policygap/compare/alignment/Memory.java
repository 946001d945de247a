package org.policygap.compare.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policygap.compare.proposition.Reading;
import org.policygap.model.review.Exemplar;

/**
 * What is measured of pairs, with what people said of passages at this or other schools. A passage that is like a confirmed
 * wording, and nearer to it than to the model's, comes half of the way nearer; one that is nearest to a refused wording
 * counts less, by as much as it is nearer. All other pairs stay, so that what was said of one school is seen at another
 * only where their wording is alike.
 */
final class Memory {
    private final double[][][] pairs;
    private final PairScorer scorer;
    private final double least;
    private final List<Map<String, Exemplar>> deciding = new ArrayList<>();

    /**
     * @param pairs what is measured of the model's own wording; rows that change are copied
     * @param least score from which a passage is like a wording that was confirmed or refused
     */
    Memory(
            ModelTerms model,
            double[][][] pairs,
            List<Reading> school,
            List<Prepared> passages,
            PairScorer scorer,
            Weighing weighing,
            double least) {
        this.pairs = pairs.clone();
        this.scorer = scorer;
        this.least = least;
        for (int row = 0; row < pairs.length; row++) {
            UnitTerms unit = model.units().get(row);
            Map<String, Exemplar> ofUnit = new HashMap<>();
            if (!unit.remembered().isEmpty()) {
                List<PreparedUnit> wordings = unit.remembered().stream()
                        .map(each -> PreparedUnit.of(each, weighing))
                        .toList();
                double[][][] alike = PairMeasures.of(wordings, passages, model.offers(unit.remembered()), model.board())
                        .all();
                recall(unit.unit().remembered(), alike, row, school, ofUnit);
            }
            deciding.add(ofUnit);
        }
    }

    private void recall(
            List<Remembered> remembered,
            double[][][] alike,
            int row,
            List<Reading> school,
            Map<String, Exemplar> ofUnit) {
        pairs[row] = pairs[row].clone();
        for (int column = 0; column < school.size(); column++) {
            Recall recall = recall(remembered, alike, column, pairs[row][column]);
            pairs[row][column] = recall.pair();
            if (recall.exemplar() >= 0) {
                ofUnit.put(
                        school.get(column).id(),
                        remembered.get(recall.exemplar()).exemplar());
            }
        }
    }

    /** What is measured: a row for each requirement, a column for each passage. */
    double[][][] pairs() {
        return pairs;
    }

    /** For each requirement the exemplars that changed what is measured, by the passage's id. */
    List<Map<String, Exemplar>> deciding() {
        return deciding;
    }

    /**
     * What is measured of one pair.
     *
     * @param exemplar position of the exemplar that decided it, 0-based; -1 if none did
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Recall(double[] pair, double score, int exemplar) {}

    private Recall recall(List<Remembered> remembered, double[][][] alike, int passage, double[] own) {
        Recall best = new Recall(own, scorer.score(own), -1);
        Recall worst = new Recall(own, Double.NEGATIVE_INFINITY, -1);
        for (int i = 0; i < remembered.size(); i++) {
            double[] pair = alike[i][passage];
            double like = scorer.score(pair);
            boolean confirmed = remembered.get(i).exemplar().confirmed();
            double half = (scorer.score(own) + like) / 2;
            if (like >= least && confirmed && half > best.score()) {
                best = new Recall(mixed(own, 0.5, pair, 0.5), half, i);
            } else if (like >= least && !confirmed && like > worst.score()) {
                worst = new Recall(pair, like, i);
            }
        }
        boolean refused = worst.score() > best.score();
        return refused
                ? new Recall(
                        mixed(best.pair(), 2, worst.pair(), -1), 2 * best.score() - worst.score(), worst.exemplar())
                : best;
    }

    private static double[] mixed(double[] one, double share, double[] other, double otherShare) {
        double[] mixed = new double[one.length];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = share * one[i] + otherShare * other[i];
        }
        return mixed;
    }
}
