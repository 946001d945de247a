package org.policygap.model.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policygap.model.policy.Documents.clause;
import static org.policygap.model.policy.Documents.section;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingSummaryTest {
    @Test
    void saysWhatTheFileHoldsAndWhereItsTextWent() {
        ReadingSummary summary = ReadingSummary.of(Documents.policy(
                List.of(section("s1", "Keys", clause("c1", "1", "Bring:", clause("c2", "(a)", "a key")))),
                List.of(
                        new AccountLine("headings", 10),
                        new AccountLine("clauses and items", 984),
                        new AccountLine("title", 4),
                        new AccountLine("page numbers", 2)),
                1));

        assertThat(summary.kind()).isEqualTo("A PDF of 1 page: 1 section, 2 clauses and items, 1 footnote.");
        assertThat(summary.account())
                .isEqualTo("Its text: 98% clauses and items, 1% headings; under 1%: title, page numbers.");
    }

    @Test
    void saysThatThereIsNothing() {
        Policy full = Documents.policy(List.of());
        Policy empty = new Policy(
                full.metadata(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                full.source());

        assertThat(ReadingSummary.of(empty).kind()).isEqualTo("A PDF without sections and clauses.");
        assertThat(ReadingSummary.of(empty).account()).isEmpty();
    }
}
