package org.policygap.report.figures;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.policygap.model.policy.MetadataEntry;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.policy.PolicyMetadata;
import org.policygap.report.wording.English;
import org.policygap.report.wording.Printable;

/**
 * When a policy was approved and is due for review, as its document states it.
 *
 * @param approvedBy person or committee, empty if not stated
 * @param approvedOn day of approval, if stated to the day
 * @param approved day of approval ("9 January 2026"), or the time as printed; empty if not stated
 * @param cycleMonths months between reviews, if stated
 * @param nextReview last day on which the review is in time, if stated or to be worked out
 * @param nextReviewPrinted the day, or the time as printed; empty if not stated
 * @param status at the date of the report
 */
public record PolicyDates(
        String approvedBy,
        Optional<LocalDate> approvedOn,
        String approved,
        Optional<Integer> cycleMonths,
        Optional<LocalDate> nextReview,
        String nextReviewPrinted,
        ReviewStatus status) {

    /** Reads the dates. A review that is not stated is due one review period after approval or the last review. */
    public static PolicyDates of(PolicyMetadata metadata, LocalDate reportDate) {
        Optional<MetadataEntry> approval =
                metadata.first(MetadataField.APPROVED_ON).or(() -> metadata.first(MetadataField.LAST_REVIEWED));
        Optional<Integer> cycle = metadata.first(MetadataField.REVIEW_PERIOD)
                .flatMap(MetadataEntry::period)
                .map(PolicyDates::months);
        Optional<MetadataEntry> stated = metadata.first(MetadataField.NEXT_REVIEW);
        Optional<LocalDate> next = stated.flatMap(MetadataEntry::latest)
                .or(() -> approval.flatMap(MetadataEntry::latest)
                        .flatMap(day -> cycle.map(months -> day.plusMonths(months))));
        return new PolicyDates(
                approver(metadata),
                approval.flatMap(PolicyDates::exactDay),
                approval.map(PolicyDates::printed).orElse(""),
                cycle,
                next,
                stated.map(PolicyDates::printed).orElse(""),
                ReviewStatus.of(next, reportDate));
    }

    private static String approver(PolicyMetadata metadata) {
        return Stream.of(MetadataField.APPROVED_BY, MetadataField.COMMITTEE)
                .map(metadata::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(Printable::oneLine)
                .orElse("");
    }

    private static Optional<LocalDate> exactDay(MetadataEntry entry) {
        return entry.earliest().filter(first -> entry.latest().equals(Optional.of(first)));
    }

    /** A day in one form, however the document writes it; a time that is no day ("Summer 2027") as it is printed. */
    private static String printed(MetadataEntry entry) {
        return exactDay(entry).map(English::longDate).orElseGet(() -> Printable.oneLine(entry.literal()));
    }

    private static int months(Period period) {
        return (int) period.toTotalMonths();
    }
}
