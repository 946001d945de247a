package org.policygap.compare.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygap.compare.MadeUp;
import org.policygap.model.comparison.ElementState;
import org.policygap.model.comparison.Finding;
import org.policygap.model.comparison.SchoolComparison;
import org.policygap.model.comparison.Status;

/** What is enough to be in place, and how what lacks is told. */
class CompletenessTest {
    private static final String RULE =
            "Divers must report a broken lantern to the caretaker in writing within five school days.";

    @Test
    void oneLackIsToldButLeavesAClauseInPlace() {
        Finding finding = MadeUp.finding(
                "Divers must report a broken lantern to the chair of governors.",
                "Divers must report a broken lantern.");

        assertThat(finding.status()).isEqualTo(Status.MET);
        assertThat(finding.explanation()).contains("Not found in so many words: “chair of governors”.");
        assertThat(finding.elements()).allMatch(element -> element.state() == ElementState.SATISFIED);
    }

    @Test
    void aNumberThatLacksIsTooMuch() {
        Finding finding = MadeUp.finding(
                RULE, "Divers must report a broken lantern to the caretaker in writing before they leave.");

        assertThat(finding.status()).isEqualTo(Status.PARTIAL);
        assertThat(finding.missing()).isEqualTo("Sets no time limit; the model says “within five school days”.");
    }

    @Test
    void aTimeBeforeIsNotAnsweredByATimeAfter() {
        Finding finding = MadeUp.finding(
                "The clerk must send the papers to every diver at least seven days before the meeting.",
                "The clerk must send the papers to every diver within five days of the meeting.");

        assertThat(finding.missing()).isEqualTo("Does not say “at least seven days”.");
    }

    @Test
    void aMonthThatBothNameIsThere() {
        Finding finding = MadeUp.finding(
                "Divers must sign the lantern book each September.",
                "On the first Tuesday in September divers must sign the lantern book.");

        assertThat(finding.status()).isEqualTo(Status.MET);
    }

    @Test
    void severalLacksAreTooMany() {
        Finding finding = MadeUp.finding(
                "Divers must report a broken lantern to the caretaker in writing, who must tell the chair of governors and the local authority.",
                "Divers must report a broken lantern.");

        assertThat(finding.status()).isEqualTo(Status.PARTIAL);
        assertThat(finding.missing()).contains("chair of governors", "local authority");
    }

    @Test
    void aPointLeftOutOfTheModelsOwnWordsIsNotInPlace() {
        Finding finding = MadeUp.finding(
                "Divers must hang every lantern on the hook behind the boathouse door. Swimmers must leave towels in baskets.",
                "Divers must hang every lantern on the hook behind the boathouse door.");

        assertThat(finding.status()).isEqualTo(Status.PARTIAL);
        assertThat(finding.missing()).contains("towels");
    }

    @Test
    void aPointWithWhichNothingIsSharedIsNotInPlace() {
        Finding finding = MadeUp.finding(
                "Divers must give every broken lantern to the caretaker. Swimmers must hang up wet towels.",
                "Divers must always give each broken lantern to the caretaker.");

        assertThat(finding.status()).isEqualTo(Status.PARTIAL);
        assertThat(finding.missing()).contains("towels");
    }

    @Test
    void ofSeveralRulesInAClauseEachMustBeThere() {
        Finding finding = MadeUp.finding(
                "Divers must give every broken lantern to the caretaker. Every towel must be washed by the swimmers at the weekend and hung beside the lantern.",
                "Divers must always give each broken lantern to the caretaker without delay.");

        assertThat(finding.status()).isEqualTo(Status.PARTIAL);
        assertThat(finding.missing()).contains("every towel must be washed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Parents must return the signed lantern form to the office. | The office sends every parent a lantern form to be signed.",
                "Pupils must collect wet towels after swimming. | The caretaker collects wet towels after swimming.",
                "The headteacher must name two divers for the lantern club. | Parents may name two divers for the lantern club.",
            })
    void whatOthersDoIsNotInPlace(String model, String school) {
        Finding finding = MadeUp.finding(model, school);

        assertThat(finding.status()).isEqualTo(Status.PARTIAL);
        assertThat(finding.missing()).contains("Says this of somebody else");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Pupils must hang up wet towels after swimming. | Staff make sure that pupils hang up wet towels after swimming.",
                "The office must tell parents about a broken lantern. | Parents will be told about a broken lantern.",
                "The office must give parents a lantern form. | Parents receive a lantern form from the office.",
                "The headteacher must hang up the lantern. | The school must hang up the lantern.",
                "A pupil's lantern must be hung up. | We always hang up a pupil's lantern.",
            })
    void theSameSideInOtherWordsIsInPlace(String model, String school) {
        assertThat(MadeUp.finding(model, school).status()).isEqualTo(Status.MET);
    }

    @Test
    void somebodyElseInSteadIsNamedAndNotInPlace() {
        Finding finding = MadeUp.finding(
                "Divers must report a broken lantern to the governing board before the evening.",
                "Divers must report a broken lantern to the headteacher before the evening.");

        assertThat(finding.status()).isEqualTo(Status.PARTIAL);
        assertThat(finding.missing()).isEqualTo("The school names “headteacher”; the model names “governing board”.");
    }

    @Test
    void numbersOfTwoSidesAreNotHeldAgainstEachOther() {
        assertThat(MadeUp.finding(
                                "Parents must return the lantern form within five days.",
                                "The office must return the lantern form within twenty days.")
                        .conflicts())
                .isEmpty();
        assertThat(MadeUp.finding(
                                "Parents must return the lantern form within five days.",
                                "Pupils must return the lantern form within twenty days.")
                        .status())
                .isEqualTo(Status.CONFLICT);
    }

    @Test
    void whereToFindSomethingIsNoWeakRule() {
        Finding finding = MadeUp.finding(
                "The map of the ponds must hang in the boathouse.",
                "The map of the ponds can be found in the boathouse.");

        assertThat(finding.status()).isEqualTo(Status.MET);
    }

    @Test
    void anotherStepOfAProcedureHasTimeLimitsOfItsOwn() {
        String appeal = "The swimmer must be told the outcome of the appeal within five working days.";

        assertThat(MadeUp.finding(
                                appeal,
                                "The swimmer must be told the outcome of the investigation within 28 working days.")
                        .conflicts())
                .isEmpty();
        assertThat(MadeUp.finding(appeal, "The swimmer must be told the outcome of the appeal within 28 working days.")
                        .status())
                .isEqualTo(Status.CONFLICT);
    }

    @Test
    void whatMayHarmIsNotPermitted() {
        Finding finding = MadeUp.finding(
                "Anyone who has broken or may pose a danger to lanterns is reported to the pond committee.",
                "Divers who pose a danger to lanterns are reported and must not pose near the pond committee's lanterns.");

        assertThat(finding.status()).isNotEqualTo(Status.CONFLICT);
    }

    @Test
    void whatNoRequirementClaimsIsAnAdditionUnderItsHeading() {
        SchoolComparison compared = MadeUp.compare(
                MadeUp.policy("Staff must lock the chemistry store every evening."),
                MadeUp.policy(
                        "# Cars and bicycles",
                        "Visitors must park their cars behind the sports hall.",
                        "Bicycles must be chained to the railings."));

        assertThat(compared.additions().get(0).topic())
                .isEqualTo("Cars and bicycles: parking cars behind the sports hall");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4.2 The boathouse | Booking lanterns | The boathouse: booking lanterns",
                "THE BOATHOUSE | Booking lanterns | The boathouse: booking lanterns",
                "Who may dive? | Booking lanterns | Who may dive? Booking lanterns",
                "The boathouse | Mr Heron decides | The boathouse",
                "The boathouse | “when nobody is there …” | The boathouse",
                "Booking | Booking lanterns | Booking lanterns",
                "Principles | Booking lanterns | Booking lanterns",
                "The boathouse | Lantern Loans Policy | The boathouse: Lantern Loans Policy"
            })
    void aTopicIsAHeadingWithAName(String heading, String name, String topic) {
        assertThat(AdditionTopic.of(heading, name)).isEqualTo(topic);
    }
}
