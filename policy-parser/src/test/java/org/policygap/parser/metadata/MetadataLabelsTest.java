package org.policygap.parser.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygap.model.policy.MetadataField;

class MetadataLabelsTest {

    @ParameterizedTest
    @CsvSource({
        "Next review due, NEXT_REVIEW",
        "DATE OF NEXT REVIEW, NEXT_REVIEW",
        "Ratified by, APPROVED_BY",
        "Ratified, APPROVED_ON",
        "Date of adoption, APPROVED_ON",
        "Adpoted date, APPROVED_ON",
        "Policy owner, OWNER",
        "Person responsible, OWNER",
        "Governors' Committee, COMMITTEE",
        "Review cycle, REVIEW_PERIOD",
        "Version no., VERSION",
        "Last reviewed on, LAST_REVIEWED",
    })
    void knowsLabels(String label, MetadataField field) {
        assertThat(KnownLabels.field(label)).contains(field);
    }

    @Test
    void doesNotTakeProseForALabel() {
        assertThat(KnownLabels.field("Staff must not")).isEmpty();
        assertThat(MetadataLabels.rows("The following applies: staff must sign in"))
                .isEmpty();
    }

    @Test
    void readsTwoPairsFromOneRow() {
        List<MetadataLabels.Statement> rows =
                MetadataLabels.rows("Last reviewed:\tSpring 2025\tNext review:\tSpring 2027");

        assertThat(rows)
                .extracting(MetadataLabels.Statement::field)
                .containsExactly(MetadataField.LAST_REVIEWED, MetadataField.NEXT_REVIEW);
        assertThat(rows).extracting(MetadataLabels.Statement::value).containsExactly("Spring 2025", "Spring 2027");
    }

    @Test
    void findsPhrasesInATitleLine() {
        assertThat(MetadataLabels.phrases(
                        "Elm Row School Visits Policy Last Reviewed Summer 2023 Next Review June 2026"))
                .extracting(MetadataLabels.Statement::value)
                .containsExactly("Summer 2023", "June 2026");
    }

    @Test
    void readsPairsThatOnlyOneSpaceParts() {
        List<MetadataLabels.Statement> rows =
                MetadataLabels.rows("Date: May 2024 Review date: May 2026 Approved by: Governing Body");

        assertThat(rows)
                .extracting(MetadataLabels.Statement::field)
                .containsExactly(MetadataField.PUBLISHED_ON, MetadataField.NEXT_REVIEW, MetadataField.APPROVED_BY);
        assertThat(rows)
                .extracting(MetadataLabels.Statement::value)
                .containsExactly("May 2024", "May 2026", "Governing Body");
    }
}
