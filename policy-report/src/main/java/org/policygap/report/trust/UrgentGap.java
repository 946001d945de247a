package org.policygap.report.trust;

import org.policygap.model.comparison.Confidence;
import org.policygap.model.comparison.Status;
import org.policygap.model.policy.Importance;
import org.policygap.report.figures.GapRow;
import org.policygap.report.wording.Printable;

/**
 * A gap that comes first.
 *
 * @param clause number and topic
 * @param missing what is missing or different
 */
public record UrgentGap(
        String school,
        String policy,
        String clause,
        String missing,
        Status status,
        Importance importance,
        Confidence confidence) {
    private static final int LONGEST = 160;

    static UrgentGap of(String policy, GapRow row) {
        return new UrgentGap(
                row.school().name(),
                policy,
                row.clause().number() + "  " + row.clause().topic(),
                Printable.brief(row.finding().missing(), LONGEST),
                row.status(),
                row.clause().requirement().importance(),
                row.finding().confidence());
    }
}
