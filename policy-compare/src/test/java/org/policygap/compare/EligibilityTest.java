package org.policygap.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policygap.model.comparison.ElementState;
import org.policygap.model.comparison.Finding;
import org.policygap.model.comparison.SchoolComparison;
import org.policygap.model.comparison.Status;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.policy.Policy;

/** What shares words with a requirement and still is no evidence. */
class EligibilityTest {

    @Test
    void anIntroductionIsNoEvidenceAndItsItemsAre() {
        Policy model = MadeUp.policy("Staff must not lend the greenhouse key to pupils.");
        Policy school = MadeUp.policy(
                "With the greenhouse key members of staff must not:",
                "- lend the greenhouse key to any pupil at any time;",
                "- leave the greenhouse key in the lock over the weekend.");

        Finding finding = MadeUp.compare(model, school).findings().get(0);

        assertThat(finding.evidence())
                .extracting(evidence -> evidence.passageId())
                .startsWith("c1")
                .doesNotContain("c0");
    }

    @Test
    void aFieldOfAFormAsksNothing() {
        Policy model =
                MadeUp.policy("Volunteers must wear a badge in the greenhouse.", "Badge number of the volunteer:");

        assertThat(MadeUp.compare(model, model).findings()).hasSize(1);
    }

    @Test
    void theReviewDateShowsNothingAboutAnotherYearlyDuty() {
        Policy model = MadeUp.policy("The caretaker must oil the greenhouse door once every year.");
        Policy school = MadeUp.policy(
                List.of(MadeUp.entry(MetadataField.REVIEW_PERIOD, "every year", "P1Y")),
                "Pupils may play chess indoors.");

        assertThat(MadeUp.compare(model, school).findings().get(0).status()).isEqualTo(Status.MISSING);
    }

    @Test
    void aNameAloneIsNoEvidence() {
        Policy model = MadeUp.policy("Complaints about the greenhouse must be sent to the Greenhouse Society.");
        Policy school = MadeUp.policy("Pupils may play chess indoors.", "Greenhouse Society");

        assertThat(MadeUp.compare(model, school).findings().get(0).status()).isEqualTo(Status.MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Greenhouse Complaints Unit, Northern Region",
                "Greenhouse Society, 4 Pond Street, Larkmere LM1 2WD",
                "What would put the greenhouse complaint right",
                "Who did you send the greenhouse complaint to?"
            })
    void aNameAnAddressOrAFieldIsNoEvidence(String line) {
        Policy model = MadeUp.policy("Complaints about the greenhouse must be sent to the Greenhouse Society.");
        Policy school = MadeUp.policy("Pupils may play chess indoors.", line);

        SchoolComparison compared = MadeUp.compare(model, school);

        assertThat(compared.findings().get(0).status()).isEqualTo(Status.MISSING);
        assertThat(compared.additions()).hasSize(1);
    }

    @Test
    void aPointInTheModelsOwnWordsIsInPlace() {
        Policy model = MadeUp.policy(
                "Whoever finds the greenhouse open after dark must ring the caretaker at home. The envelope with the greenhouse key must be marked as private and confidential. Seeds are ordered by the science department before Easter.");
        Policy school = MadeUp.policy(
                "We like our post to arrive. The envelope with the greenhouse key must be marked as private and confidential, and nobody minds if it is late or early or green or blue.",
                "Pupils may play chess indoors.");

        Finding finding = MadeUp.compare(model, school).findings().get(0);

        assertThat(finding.elements())
                .filteredOn(element -> element.state() == ElementState.SATISFIED)
                .hasSize(1);
    }
}
