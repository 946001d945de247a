package org.policygap.report.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyDutiesTest {
    private static final String HEAD = "# as at: 2026-03-01\n# source: The trust\n";

    @Test
    void the_shipped_list_is_dated_and_names_its_source() {
        PolicyDuties list = PolicyDuties.shipped();

        assertThat(list.asAt()).isAfter(LocalDate.of(2024, 3, 1));
        assertThat(list.source()).contains("Department for Education");
        assertThat(list.all()).hasSizeGreaterThan(25).doesNotHaveDuplicates().allSatisfy(duty -> {
            assertThat(duty.approval()).isNotBlank();
            assertThat(duty.law()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Complaints Policy and Procedure, Complaints",
        "Child Protection and Safeguarding Policy, Child protection and safeguarding",
        "Behaviour Policy, Behaviour",
        "Statement of Behaviour Principles, Behaviour principles",
        "Charging & Remissions, Charging and remissions",
        "Attendance Policy, School attendance",
        "SEND Policy, Special educational needs and disability",
        "Equality information and objectives, Equality information and objectives"
    })
    void a_title_names_the_policy_that_the_law_asks_for(String title, String policy) {
        assertThat(PolicyDuties.shipped().of(title).orElseThrow().policy()).isEqualTo(policy);
    }

    @ParameterizedTest
    @CsvSource({
        "Staff Attendance Management",
        "Managing Attendance and Ill Health Policy",
        "Social Media Policy",
        "Lettings"
    })
    void a_policy_that_only_sounds_like_it_is_not_on_the_list(String title) {
        assertThat(PolicyDuties.shipped().of(title)).isEmpty();
    }

    @Test
    void a_list_of_ones_own_takes_its_place() throws IOException {
        PolicyDuties list =
                read(HEAD + "Lone working\tlone working; working alone\tno\t\tHeadteacher\t18\tno\tTrust rule 4\n");

        PolicyDuty duty = list.of("Policy on Working Alone").orElseThrow();
        assertThat(list.asAt()).isEqualTo("2026-03-01");
        assertThat(duty.requiredText()).isEqualTo("No");
        assertThat(duty.reviewText()).isEqualTo("Every 18 months");
        assertThat(duty.websiteText()).isEqualTo("Need not");
    }

    @Test
    void every_mistake_of_a_list_is_named_with_its_line() {
        assertThatThrownBy(() -> read("A\ta\tmaybe\t\tBoard\tsoon\tno\tlaw\nB\tb\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 1 has 'maybe'")
                .hasMessageContaining("line 1 has 'soon'")
                .hasMessageContaining("line 2 has 2 columns")
                .hasMessageContaining("as at");
    }

    private static PolicyDuties read(String text) throws IOException {
        return PolicyDuties.read("list.tsv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
