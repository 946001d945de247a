package org.policygap.report.figures;

import java.util.Comparator;
import java.util.List;
import org.policygap.model.comparison.Status;

/** The order in which gaps matter. */
final class FixFirst {
    private FixFirst() {}

    /**
     * All undecided gaps, the most pressing first: what the law asks before what the trust asks; contradicted before
     * missing before partly there; what is sure before what is to be checked; else in the model's and schools' order.
     */
    static List<GapRow> order(GapAnalysis analysis) {
        return analysis.rows().stream()
                .flatMap(row -> row.checks().stream())
                .filter(check -> check.isGap() && !check.isDecided())
                .sorted(Comparator.comparing(
                                (GapRow check) -> check.clause().requirement().importance())
                        .thenComparing(check -> severity(check.status()))
                        .thenComparing(check -> check.finding().confidence()))
                .toList();
    }

    private static int severity(Status status) {
        return switch (status) {
            case CONFLICT -> 0;
            case MISSING -> 1;
            case PARTIAL -> 2;
            case MET, NOT_APPLICABLE -> 3;
        };
    }
}
