package org.policygap.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.comparison.Confidence;
import org.policygap.model.comparison.SchoolComparison;
import org.policygap.model.comparison.Status;
import org.policygap.model.policy.MetadataField;
import org.policygap.report.wording.English;

/** What was found in one or more comparisons, in five lines. */
final class Digest {
    private final List<Comparison> comparisons;

    Digest(List<Comparison> comparisons) {
        this.comparisons = List.copyOf(comparisons);
    }

    /** Five lines: what was compared, the counts, who needs most, what schools have of their own, what to check. */
    List<String> lines() {
        return List.of(
                "Compared:  %s with %s".formatted(English.count(gapsBySchool().size(), "school", "schools"), models()),
                "Findings:  %s in place, %s partly, %s missing, %s in conflict%s"
                        .formatted(
                                count(Status.MET),
                                count(Status.PARTIAL),
                                count(Status.MISSING),
                                count(Status.CONFLICT),
                                gapsBySchool().size() > 1 ? " (a finding is one clause at one school)" : ""),
                "Most gaps: " + mostGaps(),
                "Local:     %s of the schools that the model does not have"
                        .formatted(English.count(
                                schools()
                                        .mapToLong(school -> school.additions().size())
                                        .sum(),
                                "clause",
                                "clauses")),
                "To check:  %s marked 'Please check'".formatted(English.count(unsure(), "finding", "findings")));
    }

    private String models() {
        long clauses = comparisons.stream()
                .mapToLong(comparison -> comparison.model().requirements().size())
                .sum();
        String titles = comparisons.stream()
                .map(comparison -> "'" + comparison.model().metadata().text(MetadataField.TITLE) + "'")
                .collect(Collectors.joining(", "));
        return "%s (%s)".formatted(titles, English.count(clauses, "clause", "clauses"));
    }

    private Stream<SchoolComparison> schools() {
        return comparisons.stream().flatMap(comparison -> comparison.schools().stream());
    }

    private long count(Status status) {
        return schools().mapToLong(school -> school.count(status)).sum();
    }

    private String mostGaps() {
        return gapsBySchool().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(3)
                .map(entry -> "%s (%s)".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private Map<String, Long> gapsBySchool() {
        return schools()
                .collect(Collectors.groupingBy(
                        school -> school.school().name(), LinkedHashMap::new, Collectors.summingLong(Digest::gaps)));
    }

    private static long gaps(SchoolComparison school) {
        return school.count(Status.PARTIAL) + school.count(Status.MISSING) + school.count(Status.CONFLICT);
    }

    private long unsure() {
        return schools()
                .flatMap(school -> school.findings().stream())
                .filter(finding -> finding.confidence() == Confidence.PLEASE_CHECK)
                .count();
    }
}
