package org.policygap.report.figures;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policygap.model.review.Decision;
import org.policygap.model.review.DecisionKey;
import org.policygap.model.review.Decisions;

/** Finds the decision that belongs to a row, and remembers which decisions found no row. */
final class DecisionBook {
    private final List<Decision> decisions;
    private final Set<Decision> used = new HashSet<>();

    DecisionBook(Decisions decisions, String policyId) {
        this.decisions = decisions.decisions().stream()
                .filter(decision -> decision.key().policyId().equals(policyId))
                .toList();
    }

    /**
     * The decision about the row: the one with its ids; else, since a clause may have got another id with another
     * edition of the document, the only one with its wording.
     */
    Optional<KeptDecision> find(DecisionKey row) {
        Optional<Decision> found = decisions.stream()
                .filter(decision -> SameRow.byIds(decision.key(), row))
                .findFirst()
                .or(() -> byWording(row));
        found.ifPresent(used::add);
        return found.map(decision -> new KeptDecision(decision, !SameRow.hasSameWording(decision.key(), row)));
    }

    /** Decisions for which {@link #find} was never asked: their clause or wording is gone. */
    List<Decision> setAside() {
        return decisions.stream().filter(decision -> !used.contains(decision)).toList();
    }

    private Optional<Decision> byWording(DecisionKey row) {
        List<Decision> same = decisions.stream()
                .filter(decision -> SameRow.byWording(decision.key(), row))
                .filter(decision -> !used.contains(decision))
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }
}
