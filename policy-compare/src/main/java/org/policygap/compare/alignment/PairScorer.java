package org.policygap.compare.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.policygap.compare.proposition.Reading;

/** Scores how near passages of a school come to requirements of the model, and how much of each element they have. */
final class PairScorer {
    private final double[] weights;

    PairScorer(Weights shipped) {
        this.weights = Arrays.stream(PairFeature.values())
                .mapToDouble(feature -> shipped.of(feature.weightName()))
                .toArray();
    }

    /**
     * Any number for each pair, higher is nearer.
     *
     * @param pairs what is measured of each: a row for each requirement, a column for each passage
     */
    double[][] scores(double[][][] pairs) {
        double[][] scores = new double[pairs.length][];
        for (int unit = 0; unit < scores.length; unit++) {
            scores[unit] = new double[pairs[unit].length];
            for (int passage = 0; passage < pairs[unit].length; passage++) {
                scores[unit][passage] = score(pairs[unit][passage]);
            }
        }
        return scores;
    }

    /** The score of one pair. */
    double score(PairMeasures measures, int unit, int passage) {
        return score(measures.features(unit, passage).values());
    }

    /** The same from what is measured of it. */
    double score(double[] pair) {
        return Measured.weighed(pair, weights);
    }

    /** How much of each element each statement of a passage has: for each element those of the statements. */
    List<List<Fit>> fits(
            AskedUnit unit, PreparedUnit asked, Reading reading, Prepared passage, double score, Board board) {
        List<List<Fit>> fits = new ArrayList<>();
        unit.elements().forEach(element -> fits.add(new ArrayList<>()));
        for (int i = 0; i < reading.statements().size(); i++) {
            Offer offer = passage.terms().statements().get(i);
            board.lay(offer);
            for (int element = 0; element < fits.size(); element++) {
                fits.get(element)
                        .add(new Fit(
                                unit,
                                unit.elements().get(element),
                                reading,
                                reading.statements().get(i),
                                score,
                                coverage(asked.elements().get(element), offer, board)));
            }
        }
        return fits;
    }

    private static Overlap coverage(List<Weighed> wordings, Offer offer, Board board) {
        Overlap best = board.overlap(wordings.get(0), offer);
        for (int i = 1; i < wordings.size(); i++) {
            Overlap other = board.overlap(wordings.get(i), offer);
            best = other.share() > best.share() ? other : best;
        }
        return best;
    }
}
