package org.policygap.compare.alignment;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.policygap.compare.language.Quantity;
import org.policygap.compare.proposition.Rarity;
import org.policygap.compare.proposition.Reading;
import org.policygap.compare.proposition.Statement;
import org.policygap.compare.proposition.Terms;
import org.policygap.model.policy.ClauseKind;

/** Measures how much a school's passage and a requirement of the model have in common. */
final class PairScorer {
    private static final Set<ClauseKind> FRAME =
            EnumSet.of(ClauseKind.CONTEXT, ClauseKind.PURPOSE, ClauseKind.DEFINITION, ClauseKind.SCOPE);

    private final Relations relations;
    private final Rarity rarity;
    private final Map<PairFeature, Double> weights = new EnumMap<>(PairFeature.class);

    PairScorer(Relations relations, Rarity rarity, Weights shipped) {
        this.relations = relations;
        this.rarity = rarity;
        for (PairFeature feature : PairFeature.values()) {
            weights.put(feature, shipped.of(feature.weightName()));
        }
    }

    /** Any number; higher is nearer. */
    double score(AskedUnit unit, Reading reading) {
        return features(unit, reading).entrySet().stream()
                .mapToDouble(entry -> entry.getValue() * weights.getOrDefault(entry.getKey(), 0.0))
                .sum();
    }

    Map<PairFeature, Double> features(AskedUnit unit, Reading reading) {
        Terms model = unit.reading().own();
        Overlap coverage = Overlap.of(model, Offer.of(reading), rarity, relations);
        Map<PairFeature, Double> features = new EnumMap<>(PairFeature.class);
        features.put(PairFeature.ELEMENT, bestElement(unit, reading));
        features.put(PairFeature.COVERAGE, coverage.share());
        features.put(PairFeature.OWN_COVERAGE, share(model, Offer.of(reading.own())));
        features.put(PairFeature.BACK, share(reading.own(), Offer.of(unit.reading())));
        features.put(PairFeature.STATEMENT_BACK, bestStatement(unit, reading));
        features.put(PairFeature.WEIGHT, found(coverage).sum());
        features.put(PairFeature.HEAVIEST, found(coverage).max().orElse(0));
        features.put(PairFeature.HEADINGS, share(unit.reading().topic(), Offer.of(reading.topic())));
        features.put(PairFeature.NUMBER, flag(sameNumber(unit.reading(), reading)));
        addKinds(features, unit.requirement().kind(), reading.kind());
        features.put(PairFeature.LENGTH, Math.log(1 + reading.own().all().size()));
        return features;
    }

    /** How much of an element a passage has, by its best statement. */
    Fit fit(AskedUnit unit, Asked asked, Reading reading, double score) {
        return fits(unit, asked, reading, score)
                .max(Comparator.comparingDouble(fit -> fit.coverage().share()))
                .orElseThrow();
    }

    /** How much of an element each statement of a passage has. */
    Stream<Fit> fits(AskedUnit unit, Asked asked, Reading reading, double score) {
        return reading.statements().stream()
                .map(statement -> new Fit(unit, asked, reading, statement, score, coverage(asked, reading, statement)));
    }

    private Overlap coverage(Asked asked, Reading reading, Statement statement) {
        Offer offer = Offer.of(reading, statement);
        return asked.wordings().stream()
                .map(wording -> Overlap.of(wording, offer, rarity, relations))
                .max(Comparator.comparingDouble(Overlap::share))
                .orElseThrow();
    }

    private static DoubleStream found(Overlap overlap) {
        return overlap.matches().stream().mapToDouble(match -> match.weight() * match.similarity());
    }

    private double bestElement(AskedUnit unit, Reading reading) {
        return unit.elements().stream()
                .mapToDouble(asked -> fit(unit, asked, reading, 0).coverage().share())
                .max()
                .orElse(0);
    }

    private double bestStatement(AskedUnit unit, Reading reading) {
        return reading.statements().stream()
                .mapToDouble(statement -> share(statement.terms(), Offer.of(unit.reading())))
                .max()
                .orElse(0);
    }

    private double share(Terms asked, Offer offer) {
        return Overlap.of(asked, offer, rarity, relations).share();
    }

    private static boolean sameNumber(Reading model, Reading school) {
        return quantities(model)
                .anyMatch(one -> quantities(school)
                        .anyMatch(other -> one.unit().equals(other.unit()) && one.value().equals(other.value())));
    }

    private static Stream<Quantity> quantities(Reading reading) {
        return reading.statements().stream().flatMap(statement -> statement.quantities().stream());
    }

    private static void addKinds(Map<PairFeature, Double> features, ClauseKind model, ClauseKind school) {
        features.put(
                PairFeature.REFERENCE_MISMATCH, flag((model == ClauseKind.REFERENCE) != (school == ClauseKind.REFERENCE)));
        features.put(PairFeature.FRAME_MISMATCH, flag(FRAME.contains(model) != FRAME.contains(school)));
        features.put(PairFeature.REVIEW_MISMATCH, flag((model == ClauseKind.REVIEW) != (school == ClauseKind.REVIEW)));
    }

    private static double flag(boolean value) {
        return value ? 1 : 0;
    }
}
