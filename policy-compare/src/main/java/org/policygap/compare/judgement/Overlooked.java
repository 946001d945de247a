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
    private static final double LEAST_SCORE = 2;

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
        for (int element = 0; element < evidence.nearby().size(); element++) {
            Optional<Reading> passage = passage(evidence.nearby().get(element));
            if (passage.isPresent()) {
                return evidence.accepting(passage.get(), element);
            }
        }
        return evidence;
    }

    private Optional<Reading> passage(List<Fit> near) {
        List<Fit> possible =
                near.stream().filter(fit -> fit.score() >= LEAST_SCORE).toList();
        return collision(possible).map(collision -> collision.fit().reading());
    }

    private Optional<Collision> collision(List<Fit> statements) {
        return rules.stream().flatMap(rule -> rule.among(statements).stream()).findFirst();
    }
}
