package org.policygap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.policygap.model.policy.Policy;
import org.policygap.parser.PolicyParser;
import org.policygap.parser.UnusableDocumentException;

/** Since when a document seems to be in force. */
class VersionTest {

    private static LocalDate since(String fileName, String dates) throws UnusableDocumentException {
        String text = "# Visitors Policy\n\n%s\n\n## Signing in\n\nEvery visitor must sign in.\n".formatted(dates);
        Policy policy = new PolicyParser().parse(fileName, text.getBytes(StandardCharsets.UTF_8));
        return Version.since(policy);
    }

    @Test
    void it_is_the_later_of_approval_and_last_review() throws UnusableDocumentException {
        assertThat(since("2019-visitors.md", "Approved on: 3 May 2021\n\nLast reviewed: 7 June 2023"))
                .isEqualTo(LocalDate.of(2023, 6, 7));
    }

    @Test
    void a_next_review_is_one_period_after_it() throws UnusableDocumentException {
        assertThat(since("visitors.md", "Review period: 3 years\n\nNext review: 1 March 2027"))
                .isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(since("visitors.md", "Next review: 1 March 2027")).isEqualTo(LocalDate.of(2026, 3, 1));
    }

    @Test
    void the_first_year_of_the_files_name_counts_if_nothing_else_does() throws UnusableDocumentException {
        assertThat(since("visitors-2021-2024.md", "")).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(since("visitors-20211.md", "")).isEqualTo(LocalDate.MIN);
    }
}
