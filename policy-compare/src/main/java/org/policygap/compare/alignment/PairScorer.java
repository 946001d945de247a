package org.policygap.compare.alignment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.policygap.compare.proposition.Reading;

/** Scores how near passages of a school come to requirements of the model, and how much of each element they have. */
final class PairScorer {
    private final double[] weights;

    PairScorer(Weights shipped) {
        this.weights = Arrays.stream(PairFeature.values())
                .mapToDouble(feature -> shipped.of(feature.weightName()))
                .toArray();
    }

    /** Which pairs are worth scoring, by their positions, 0-based. */
    @FunctionalInterface
    interface Pairs {
        boolean has(int unit, int passage);
    }

    /** Any number for each pair, higher is nearer: a row for each requirement, a column for each passage. */
    double[][] scores(List<PreparedUnit> units, List<Prepared> passages) {
        return scores(units, passages, (unit, passage) -> true);
    }

    /** The same for some pairs; 0 for all others. */
    double[][] scores(List<PreparedUnit> units, List<Prepared> passages, Pairs pairs) {
        PairMeasures measures = new PairMeasures(units, passages);
        double[][] scores = new double[units.size()][passages.size()];
        for (int unit = 0; unit < units.size(); unit++) {
            for (int passage = 0; passage < passages.size(); passage++) {
                scores[unit][passage] = pairs.has(unit, passage)
                        ? measures.features(unit, passage).weighedBy(weights)
                        : 0;
            }
        }
        return scores;
    }

    /** How much of an element each statement of a passage has. */
    List<Fit> fits(PreparedUnit unit, int element, Prepared passage, double score) {
        Reading reading = passage.reading();
        return IntStream.range(0, reading.statements().size())
                .mapToObj(i -> new Fit(
                        unit.unit(),
                        unit.unit().elements().get(element),
                        reading,
                        reading.statements().get(i),
                        score,
                        coverage(unit, element, passage.statementOffers().get(i))))
                .toList();
    }

    private static Overlap coverage(PreparedUnit unit, int element, Offer offer) {
        return unit.elements().get(element).stream()
                .map(wording -> wording.overlapWith(offer))
                .max(Comparator.comparingDouble(Overlap::share))
                .orElseThrow();
    }
}
