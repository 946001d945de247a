package org.policygap.compare.alignment;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.policygap.compare.language.Quantity;
import org.policygap.compare.proposition.Reading;
import org.policygap.model.policy.ClauseKind;

/** Measures how much a school's passage and a requirement of the model have in common. */
final class PairScorer {
    private static final Set<ClauseKind> FRAME =
            EnumSet.of(ClauseKind.CONTEXT, ClauseKind.PURPOSE, ClauseKind.DEFINITION, ClauseKind.SCOPE);

    private final Map<PairFeature, Double> weights = new EnumMap<>(PairFeature.class);

    PairScorer(Weights shipped) {
        for (PairFeature feature : PairFeature.values()) {
            weights.put(feature, shipped.of(feature.weightName()));
        }
    }

    /** Any number for each pair, higher is nearer: a row for each requirement, a column for each passage. */
    double[][] scores(List<PreparedUnit> units, List<Prepared> passages) {
        return units.stream()
                .map(unit -> passages.stream()
                        .mapToDouble(passage -> score(unit, passage))
                        .toArray())
                .toArray(double[][]::new);
    }

    /** Any number; higher is nearer. */
    double score(PreparedUnit unit, Prepared passage) {
        return features(unit, passage).entrySet().stream()
                .mapToDouble(entry -> entry.getValue() * weights.getOrDefault(entry.getKey(), 0.0))
                .sum();
    }

    /** A value for every feature. */
    Map<PairFeature, Double> features(PreparedUnit unit, Prepared passage) {
        Prepared model = unit.passage();
        Overlap coverage = model.own().overlapWith(passage.whole());
        Map<PairFeature, Double> features = new EnumMap<>(PairFeature.class);
        features.put(PairFeature.ELEMENT, bestElement(unit, passage));
        features.put(PairFeature.COVERAGE, coverage.share());
        features.put(PairFeature.OWN_COVERAGE, model.own().shareIn(passage.ownOnly()));
        features.put(PairFeature.BACK, passage.own().shareIn(model.whole()));
        features.put(PairFeature.STATEMENT_BACK, bestStatement(model, passage));
        features.put(PairFeature.WEIGHT, found(coverage).sum());
        features.put(PairFeature.HEAVIEST, found(coverage).max().orElse(0));
        features.put(PairFeature.HEADINGS, model.topic().shareIn(passage.topicOnly()));
        features.put(PairFeature.NUMBER, flag(sameNumber(model.reading(), passage.reading())));
        addKinds(features, unit.unit().requirement().kind(), passage.reading().kind());
        features.put(
                PairFeature.LENGTH, Math.log(1 + passage.reading().own().all().size()));
        return features;
    }

    /** How much of an element a passage has, by its best statement. */
    Fit fit(PreparedUnit unit, int element, Prepared passage, double score) {
        return fits(unit, element, passage, score)
                .max(Comparator.comparingDouble(fit -> fit.coverage().share()))
                .orElseThrow();
    }

    /** How much of an element each statement of a passage has. */
    Stream<Fit> fits(PreparedUnit unit, int element, Prepared passage, double score) {
        Reading reading = passage.reading();
        return IntStream.range(0, reading.statements().size())
                .mapToObj(i -> new Fit(
                        unit.unit(),
                        unit.unit().elements().get(element),
                        reading,
                        reading.statements().get(i),
                        score,
                        coverage(unit, element, passage.statementOffers().get(i))));
    }

    private static Overlap coverage(PreparedUnit unit, int element, Offer offer) {
        return unit.elements().get(element).stream()
                .map(wording -> wording.overlapWith(offer))
                .max(Comparator.comparingDouble(Overlap::share))
                .orElseThrow();
    }

    private static DoubleStream found(Overlap overlap) {
        return overlap.matches().stream().mapToDouble(match -> match.weight() * match.similarity());
    }

    private static double bestElement(PreparedUnit unit, Prepared passage) {
        double best = 0;
        for (var wordings : unit.elements()) {
            for (Weighed wording : wordings) {
                for (Offer offer : passage.statementOffers()) {
                    best = Math.max(best, wording.shareIn(offer));
                }
            }
        }
        return best;
    }

    private static double bestStatement(Prepared model, Prepared passage) {
        return passage.statements().stream()
                .mapToDouble(statement -> statement.shareIn(model.whole()))
                .max()
                .orElse(0);
    }

    private static boolean sameNumber(Reading model, Reading school) {
        return quantities(model)
                .anyMatch(one -> quantities(school)
                        .anyMatch(other ->
                                one.unit().equals(other.unit()) && one.value().compareTo(other.value()) == 0));
    }

    private static Stream<Quantity> quantities(Reading reading) {
        return reading.statements().stream().flatMap(statement -> statement.quantities().stream());
    }

    private static void addKinds(Map<PairFeature, Double> features, ClauseKind model, ClauseKind school) {
        features.put(
                PairFeature.REFERENCE_MISMATCH,
                flag((model == ClauseKind.REFERENCE) != (school == ClauseKind.REFERENCE)));
        features.put(PairFeature.FRAME_MISMATCH, flag(FRAME.contains(model) != FRAME.contains(school)));
        features.put(PairFeature.REVIEW_MISMATCH, flag((model == ClauseKind.REVIEW) != (school == ClauseKind.REVIEW)));
    }

    private static double flag(boolean value) {
        return value ? 1 : 0;
    }
}
