package org.policygap.model.review;

import java.util.List;
import org.policygap.model.review.DecisionKey.Subject;

/** Everything decided so far. */
public record Decisions(List<Decision> decisions) {

    public Decisions {
        decisions = List.copyOf(decisions);
    }

    /** The wordings that people confirmed or refused as evidence, in the order of the decisions. */
    public List<Exemplar> exemplars() {
        return decisions.stream()
                .filter(decision -> decision.key().subject() == Subject.GAP)
                .flatMap(decision -> decision.exemplars().stream())
                .toList();
    }
}
