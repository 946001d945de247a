package org.policygap.report.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygap.model.policy.MetadataEntry;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.policy.PolicyMetadata;

class ReviewStatusTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 14);

    @ParameterizedTest
    @CsvSource({
        "2026-01-13, ▲ Overdue by 1 day",
        "2025-10-07, ▲ Overdue by 99 days",
        "2025-10-03, ▲ Overdue by 3 months",
        "2024-01-15, ▲ Overdue by 23 months",
        "2024-01-14, ▲ Overdue by 2 years",
        "2022-05-25, ▲ Overdue by 3 years",
        "2026-01-14, ◐ Due today",
        "2026-01-15, ◐ Due in 1 day",
        "2026-03-15, ◐ Due in 60 days",
        "2026-03-16, ● Up to date"
    })
    void tellsInWords(LocalDate next, String words) {
        assertThat(ReviewStatus.of(Optional.of(next), DAY).text()).isEqualTo(words);
    }

    @Test
    void aSeasonIsOverdueWhenItIsOver() {
        PolicyDates dates = dates(entry(MetadataField.NEXT_REVIEW, "2025-12-01/2026-01-13"));
        assertThat(dates.nextReview()).contains(LocalDate.of(2026, 1, 13));
        assertThat(dates.status().text()).isEqualTo("▲ Overdue by 1 day");
    }

    @Test
    void aReviewThatIsNotStatedIsWorkedOut() {
        PolicyDates dates =
                dates(entry(MetadataField.APPROVED_ON, "2024-02-29"), entry(MetadataField.REVIEW_PERIOD, "P1Y"));
        assertThat(dates.nextReview()).contains(LocalDate.of(2025, 2, 28));
        assertThat(dates.cycleMonths()).contains(12);
    }

    @Test
    void withoutDatesNothingIsClaimed() {
        assertThat(dates().status().text()).isEqualTo("○ No date found");
        assertThat(dates(entry(MetadataField.APPROVED_ON, "2024-02-29")).nextReview())
                .isEmpty();
    }

    private static PolicyDates dates(MetadataEntry... entries) {
        return PolicyDates.of(new PolicyMetadata(List.of(entries)), DAY);
    }

    private static MetadataEntry entry(MetadataField field, String value) {
        return new MetadataEntry("m-" + field, field, "", value, value, false, List.of());
    }
}
