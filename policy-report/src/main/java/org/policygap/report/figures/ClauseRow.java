package org.policygap.report.figures;

import java.util.List;
import java.util.Optional;
import org.policygap.model.comparison.Conflict;
import org.policygap.model.comparison.Status;
import org.policygap.model.review.DecisionKey;

/**
 * One clause of the model across all schools, with what the trust decided about it.
 *
 * @param checks one for each school, in their order
 * @param key of the trust's decision; its subject is CONFLICT if any school contradicts the clause
 */
public record ClauseRow(ModelClause clause, List<GapRow> checks, DecisionKey key, Optional<KeptDecision> kept) {

    public ClauseRow {
        checks = List.copyOf(checks);
    }

    /** Whether any school contradicts the clause. */
    public boolean isConflict() {
        return checks.stream().anyMatch(check -> check.status() == Status.CONFLICT);
    }

    /** Number of schools with a gap. */
    public int gaps() {
        return (int) checks.stream().filter(GapRow::isGap).count();
    }

    /** The contradictions at all schools, in their order. */
    public List<Conflict> conflicts() {
        return checks.stream()
                .filter(check -> check.status() == Status.CONFLICT)
                .flatMap(check -> check.finding().conflicts().stream())
                .toList();
    }
}
