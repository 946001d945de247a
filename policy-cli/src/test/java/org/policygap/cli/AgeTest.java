package org.policygap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.policygap.parser.PolicyParser;
import org.policygap.parser.UnusableDocumentException;

/** Which of two versions is the newer. */
class AgeTest {

    private static Age age(String fileName, String dates) throws UnusableDocumentException {
        String text = "# Visitors Policy\n\n%s\n\n## Signing in\n\nEvery visitor must sign in.\n".formatted(dates);
        return Age.of(new PolicyParser().parse(fileName, text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void approval_or_last_review_decides() throws UnusableDocumentException {
        Age older = age("2025-visitors.md", "Approved on: 3 May 2021\n\nLast reviewed: 7 June 2023");
        Age newer = age("visitors.md", "Approved on: 8 June 2023");

        assertThat(newer.isNewerThan(older)).isTrue();
        assertThat(older.isNewerThan(newer)).isFalse();
    }

    @Test
    void then_the_next_review_and_the_year_in_the_files_name() throws UnusableDocumentException {
        assertThat(age("a.md", "Next review: 1 March 2027").isNewerThan(age("b.md", "Next review: 1 March 2026")))
                .isTrue();
        assertThat(age("visitors-2021-2024.md", "").isNewerThan(age("visitors-2020.md", "")))
                .isTrue();
    }

    @Test
    void who_says_nothing_is_no_older() throws UnusableDocumentException {
        Age silent = age("visitors.md", "");

        assertThat(age("visitors-2016.md", "Last reviewed: March 2016").isNewerThan(silent))
                .isFalse();
        assertThat(age("visitors.md", "Next review: September 2027")
                        .isNewerThan(age("visitors.md", "Approved: January 2026")))
                .isFalse();
    }

    @Test
    void a_draft_or_template_is_never_the_newer() throws UnusableDocumentException {
        Age older = age("visitors-2020.md", "");

        assertThat(age("visitors-draft-2022.md", "").isNewerThan(older)).isFalse();
        assertThat(age("visitors-template-2022.md", "").isNewerThan(older)).isFalse();
    }
}
