package org.policygap.report.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policygap.report.duty.PolicyDuties;

class RegisterEntryTest {
    private static final ReviewStatus NO_DATE = ReviewStatus.of(Optional.empty(), LocalDate.of(2026, 11, 22));

    private static RegisterEntry entry(String title, String document, String approved) {
        PolicyDates dates =
                new PolicyDates("", Optional.empty(), approved, Optional.empty(), Optional.empty(), "", NO_DATE);
        return new RegisterEntry(
                "Otter Ford", title, "", "", dates, PolicyDuties.shipped().of(title), document);
    }

    @Test
    void a_policy_is_called_so_or_dated_or_asked_for_by_law() {
        assertThat(entry("Dogs on site", "dogs-policy.docx", "").isPolicy()).isTrue();
        assertThat(entry("Committee Terms of Reference", "tor.pdf", "").isPolicy())
                .isTrue();
        assertThat(entry("Dogs on site", "dogs.docx", "May 2024").isPolicy()).isTrue();
        assertThat(entry("Complaints", "a.docx", "").isPolicy()).isTrue();
    }

    @Test
    void letters_and_minutes_are_none() {
        assertThat(entry("Welcome to Year 6", "y6-autumn-letter.pdf", "").isPolicy())
                .isFalse();
        assertThat(entry("Minutes of the decoded meeting", "minutes.pdf", "").isPolicy())
                .isFalse();
    }
}
