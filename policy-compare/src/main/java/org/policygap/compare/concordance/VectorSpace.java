package org.policygap.compare.concordance;

import java.util.HashMap;
import java.util.Map;
import org.policygap.compare.lexicon.Lexicon;
import org.policygap.compare.proposition.Rarity;
import org.policygap.compare.proposition.Reading;
import org.policygap.compare.proposition.Term;
import org.policygap.compare.proposition.Terms;

/** Turns terms into vectors: what tells much counts much, and a concept also counts a little as the wider ones. */
final class VectorSpace {
    private static final double LEAD_IN = 0.6;
    private static final double HEADING = 0.35;
    private static final double ONE_STEP_WIDER = 0.5;
    private static final double WIDER = 0.3;

    private final Lexicon lexicon;
    private final FrozenRarity rarity;

    VectorSpace(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.rarity = new FrozenRarity(lexicon);
    }

    /** What a passage is about, with its lead-in and headings; what its policy repeats everywhere tells little. */
    Map<String, Double> weights(Reading reading, Rarity inPolicy) {
        return weights(reading.own().with(reading.inherited(), LEAD_IN).with(reading.topic(), HEADING), inPolicy);
    }

    /** What a text is about that belongs to no policy. */
    Map<String, Double> weights(Terms terms) {
        return weights(terms, new Rarity());
    }

    private Map<String, Double> weights(Terms terms, Rarity inPolicy) {
        Map<String, Double> weights = new HashMap<>();
        for (Term term : terms.all()) {
            double weight = term.weight() * rarity.of(term.surface()) * inPolicy.of(term.key());
            weights.merge(term.key(), weight, Math::max);
            if (term.isConcept()) {
                addWider(term.key().substring(1), weight, weights);
            }
        }
        return weights;
    }

    private void addWider(String concept, double weight, Map<String, Double> weights) {
        for (String wider : lexicon.widerThan(concept)) {
            double share = lexicon.stepsUp(concept, wider) == 1 ? ONE_STEP_WIDER : WIDER;
            weights.merge("#" + wider, weight * share, Math::max);
        }
    }
}
