package org.policygap.compare.judgement;

import java.util.List;
import java.util.Optional;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.alignment.UnitEvidence;
import org.policygap.compare.proposition.Reading;

/**
 * Finds among the passages that came near but were not accepted one that says the opposite of the model's rule: a school
 * that rules otherwise also words it otherwise.
 */
final class Overlooked {
    /** Least likelihood that the passage is about what the model's clause is about, in [0, 1]. */
    private static final double LEAST_SCORE = 0.05;

    /** The same as a part of how likely the best accepted passage is. */
    private static final double LEAST_PART = 0.5;

    private final List<CollisionRule> rules;

    Overlooked(List<CollisionRule> rules) {
        this.rules = rules;
    }

    /** The evidence, with the passage that contradicts the model as evidence of the element it contradicts. */
    UnitEvidence in(UnitEvidence evidence) {
        for (int element = 0; element < evidence.statements().size(); element++) {
            if (collision(evidence.statements().get(element)).isPresent()) {
                return evidence;
            }
        }
        double best = evidence.accepted().stream().mapToDouble(Fit::score).max().orElse(0);
        double least = Math.max(LEAST_SCORE, LEAST_PART * best);
        for (int element = 0; element < evidence.nearby().size(); element++) {
            Optional<Reading> passage = passage(evidence.nearby().get(element), least);
            if (passage.isPresent()) {
                return evidence.accepting(passage.get(), element);
            }
        }
        return evidence;
    }

    private Optional<Reading> passage(List<Fit> near, double least) {
        List<Fit> possible = near.stream().filter(fit -> fit.score() >= least).toList();
        return collision(possible).map(collision -> collision.fit().reading());
    }

    private Optional<Collision> collision(List<Fit> statements) {
        return rules.stream().flatMap(rule -> rule.among(statements).stream()).findFirst();
    }
}
