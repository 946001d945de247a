package org.policygap.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygap.model.comparison.Conflict;
import org.policygap.model.comparison.ConflictRule;
import org.policygap.model.comparison.Finding;
import org.policygap.model.comparison.Status;
import org.policygap.model.policy.MetadataField;

/** What each rule of conflict must find, and what it must leave alone. */
class ConflictTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PERMISSION_AGAINST_PROHIBITION | Staff may use the trampoline during lunch. | Staff must not use the trampoline during lunch.",
                "PERMISSION_AGAINST_PROHIBITION | Pupils must not bring hamsters into the library. | Pupils may bring hamsters into the library.",
                "DUTY_AGAINST_PROHIBITION | Cleaners must empty the aquarium every evening. | Cleaners must not empty the aquarium in the evening.",
                "NUMBER | The caretaker must repair a broken window within five school days. | The caretaker must repair a broken window within 15 school days.",
                "NUMBER | The governing body will review this policy every year. | The governing body will review this policy every three years.",
                "EXCEPTION_AGAINST_NONE | Under no circumstances may pupils climb the oak tree in the playground. | Pupils must not climb the oak tree in the playground unless a teacher is watching.",
                "AUTHORITY | Only the headteacher may approve the purchase of trampolines. | The chair of governors may approve the purchase of trampolines."
            })
    void finds(ConflictRule rule, String model, String school) {
        Finding finding = MadeUp.finding(model, school);

        assertThat(finding.status()).isEqualTo(Status.CONFLICT);
        Conflict conflict = finding.conflicts().get(0);
        assertThat(conflict.rule()).isEqualTo(rule);
        assertThat(conflict.modelQuote()).isEqualTo(model);
        assertThat(conflict.schoolQuote()).isEqualTo(school);
        assertThat(conflict.explanation()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Staff may use the trampoline only with a helmet. | Staff must not use the trampoline except with a helmet.",
                "Staff must keep pupils' records confidential. | Staff must not disclose pupils' records.",
                "Pupils must not use school equipment for games. | Pupils may use their own phone for games.",
                "The caretaker must repair a broken window within five school days. | The caretaker must repair a broken window within three school days.",
                "Staff must not post photographs of pupils. | Breaking this rule on photographs of pupils may lead to dismissal.",
                "Only the headteacher may approve the purchase of trampolines. | Only the acting headteacher may approve the purchase of trampolines."
            })
    void leavesAlone(String model, String school) {
        assertThat(MadeUp.finding(model, school).conflicts()).isEmpty();
    }

    @Test
    void worksOutTheReviewIntervalFromDates() {
        Finding finding = MadeUp.compare(
                        MadeUp.policy("# Review", "The governing body will review this policy every year."),
                        MadeUp.policy(
                                List.of(
                                        MadeUp.entry(MetadataField.LAST_REVIEWED, "May 2024", "2024-05-01/2024-05-31"),
                                        MadeUp.entry(MetadataField.NEXT_REVIEW, "May 2027", "2027-05-01/2027-05-31")),
                                "# Ponds",
                                "Pupils must not paddle."))
                .findings()
                .get(0);

        assertThat(finding.status()).isEqualTo(Status.CONFLICT);
        assertThat(finding.conflicts().get(0).rule()).isEqualTo(ConflictRule.NUMBER);
    }
}
