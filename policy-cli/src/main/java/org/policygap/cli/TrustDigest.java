package org.policygap.cli;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.policygap.model.comparison.School;
import org.policygap.model.comparison.Status;
import org.policygap.report.figures.Counts;
import org.policygap.report.figures.ReviewStatus.State;
import org.policygap.report.trust.TrustFigures;
import org.policygap.report.wording.English;

/** A run over a trust in five lines. */
final class TrustDigest {
    private final TrustFigures trust;

    TrustDigest(TrustFigures trust) {
        this.trust = trust;
    }

    /** What was compared, the counts, who needs most, reviews, what to check. */
    List<String> lines() {
        Counts counts = trust.counts();
        int wanted = trust.schools().size() * trust.areas().size();
        return List.of(
                "Compared:  %s with %s; %s of %s policies found"
                        .formatted(
                                English.count(trust.schools().size(), "school", "schools"),
                                English.count(trust.areas().size(), "model policy", "model policies"),
                                trust.compared(),
                                wanted),
                "Findings:  %s in place, %s partly, %s missing, %s in conflict (a finding is one clause at one school)"
                        .formatted(
                                counts.of(Status.MET),
                                counts.of(Status.PARTIAL),
                                counts.of(Status.MISSING),
                                counts.of(Status.CONFLICT)),
                "Most gaps: " + mostGaps(),
                "Reviews:   %s overdue, %s without a date"
                        .formatted(trust.reviews(State.OVERDUE), trust.reviews(State.NO_DATE)),
                "To check:  %s (sheet 'To check')".formatted(English.count(trust.toCheck(), "document", "documents")));
    }

    private String mostGaps() {
        return trust.schools().stream()
                .sorted(Comparator.comparingInt(
                        (School school) -> -trust.counts(school).gaps()))
                .limit(3)
                .map(school ->
                        "%s (%s)".formatted(school.name(), trust.counts(school).gaps()))
                .collect(Collectors.joining(", "));
    }
}
