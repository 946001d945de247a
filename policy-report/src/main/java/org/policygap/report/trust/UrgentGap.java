package org.policygap.report.trust;

import java.util.Comparator;
import java.util.List;
import org.policygap.model.comparison.Confidence;
import org.policygap.model.comparison.Status;
import org.policygap.model.policy.Importance;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.figures.GapRow;

/**
 * A clause that comes first, with the schools that have the same to do about it.
 *
 * @param schools names; at least one
 * @param clause number and topic
 * @param missing what is missing or different, at the first of the schools; what the model says if all of it is
 * @param confidence of the surest finding
 */
public record UrgentGap(
        String policy,
        String clause,
        Importance importance,
        Status status,
        List<String> schools,
        String missing,
        Confidence confidence) {
    private static final int LONGEST = 160;

    /**
     * What matters most first: the law before the trust, contradicted before missing before partly there, many schools
     * before few, what is sure before what is to be checked.
     */
    static final Comparator<UrgentGap> ORDER = Comparator.comparing(UrgentGap::importance)
            .thenComparing(gap -> gap.status() == Status.CONFLICT ? 0 : gap.status() == Status.MISSING ? 1 : 2)
            .thenComparing(gap -> -gap.schools().size())
            .thenComparing(UrgentGap::confidence);

    public UrgentGap {
        schools = List.copyOf(schools);
    }

    /** The undecided gaps of a policy, clause by clause, the most pressing first. */
    static List<UrgentGap> of(String policy, GapAnalysis analysis) {
        return analysis.fixFirst().stream()
                .map(fix -> of(policy, fix.rows()))
                .sorted(ORDER)
                .toList();
    }

    private static UrgentGap of(String policy, List<GapRow> rows) {
        GapRow first = rows.get(0);
        return new UrgentGap(
                policy,
                first.clause().number() + "  " + first.clause().topic(),
                first.clause().requirement().importance(),
                first.status(),
                rows.stream().map(row -> row.school().name()).toList(),
                first.point(LONGEST),
                first.finding().confidence());
    }
}
