package org.policygap.compare.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygap.compare.Draft;
import org.policygap.compare.PolicyComparer;
import org.policygap.compare.language.Clip;
import org.policygap.compare.language.Words;
import org.policygap.compare.lexicon.Lexicon;
import org.policygap.compare.lexicon.LexiconReader;
import org.policygap.model.comparison.Confidence;
import org.policygap.model.comparison.Finding;
import org.policygap.model.comparison.School;
import org.policygap.model.comparison.SchoolComparison;
import org.policygap.model.comparison.Status;
import org.policygap.model.policy.Limit;
import org.policygap.model.policy.Policy;

class WrittenFindingsTest {
    private static final School SCHOOL = new School("POND", "Pond Lane Primary School");

    private static final String TWO_POINTS =
            "The school must repair every wooden ladder in the workshop so that visiting carpenters can use it, and must offer a safety rope to anyone who finds it hard to climb.";

    @Test
    void whatIsNowhereIsSaidInOneSentence() {
        Finding finding = finding(
                "Staff must lock the chemistry store every evening.", "Parents are welcome at the summer fair.");

        assertThat(finding.status()).isEqualTo(Status.MISSING);
        assertThat(finding.missing()).isEqualTo("Nothing in the school's policy covers this.");
        assertThat(finding.suggestedWording()).isEqualTo("Staff must lock the chemistry store every evening.");
    }

    @Test
    void theSuggestedWordingOfARuleHasTheCasesInWhichItHolds() {
        Policy model = Draft.policy(
                "# Safety",
                "The chemistry store may be opened if it is:",
                "- lit by the red lamp on the north wall, or",
                "- aired by both of its windows");
        Finding finding = new PolicyComparer(model)
                .compare(SCHOOL, Draft.policy("# Rules", "Parents are welcome at the summer fair."))
                .findings()
                .get(0);

        assertThat(finding.suggestedWording())
                .isEqualTo(
                        "The chemistry store may be opened if it is:\n• lit by the red lamp on the north wall, or\n• aired by both of its windows");
    }

    @Test
    void theSuggestedWordingIsWholeSentences() {
        Policy model = Draft.policy(
                "# Safety",
                "The caretaker walks round the pond. The caretaker must:",
                "- mend the wooden ladder every spring",
                "- count the lanterns in the boathouse",
                "If the lantern is:",
                "- cracked, or",
                "- rusty",
                "Divers must leave it on the shore.");
        List<Finding> findings = new PolicyComparer(model)
                .compare(SCHOOL, Draft.policy("# Rules", "Parents are welcome at the summer fair."))
                .findings();

        assertThat(findings)
                .extracting(Finding::suggestedWording)
                .containsExactly(
                        "The caretaker walks round the pond.",
                        "The caretaker walks round the pond. The caretaker must:\nmend the wooden ladder every spring",
                        "The caretaker walks round the pond. The caretaker must:\ncount the lanterns in the boathouse",
                        "If the lantern is:\n• cracked, or\n• rusty\nDivers must leave it on the shore.");
    }

    @Test
    void anItemIsQuotedWithItsLeadInAndALeadInAloneIsNeverNearest() {
        Policy model =
                Draft.policy("# Safety", "The caretaker must count the lanterns in the boathouse every evening.");
        Finding finding = new PolicyComparer(model)
                .compare(
                        SCHOOL,
                        Draft.policy(
                                "# Rules",
                                "Lanterns in the boathouse are counted by:",
                                "# Evening",
                                "The caretaker must:",
                                "- count the lanterns in the boathouse before night"))
                .findings()
                .get(0);

        assertThat(finding.explanation())
                .contains("“The caretaker must: count the lanterns in the boathouse before night”");
        assertThat(finding.nearest()).isEmpty();
    }

    @Test
    void wordsOfOnesOwnThatWereTakenToMeanTheSameAreNamedOnce() throws IOException {
        String model =
                "The written response must set out how the complaint was investigated and what will be done to put"
                        + " things right.";
        String school = "We tell you how we looked into it and how we put it right.";
        Lexicon own = new LexiconReader(Words.english())
                .readShipped()
                .read("own.txt", new StringReader("+resolve-complaint | act | mend the fence\n"))
                .lexicon();

        assertThat(finding(own, model, school).explanation()).doesNotContain("was read as");
        assertThat(finding(own, "The head must resolve the complaint.", "The head must mend the fence.")
                        .explanation())
                .containsOnlyOnce("“mend the fence” was read as “resolve the complaint”");
    }

    @Test
    void timesAndWordsThatBeginAlikeAreNotReadAsEachOther() {
        Finding finding = finding(
                "The panel must tell the applicant about the ladder within five days of the hearing.",
                "The panel must tell people about their application for a ladder within four days of the hearing.");

        assertThat(finding.explanation()).doesNotContain("was read as");
        assertThat(finding.evidence().get(0).bridges()).isEmpty();
    }

    @Test
    void explanationsHaveNoJargon() {
        String model = "Staff must report damaged ladders to the site manager. The site manager must label them.";
        for (String school : List.of(model, "Staff should report broken ladders.", "Pupils may bring sandwiches.")) {
            Finding finding = finding(model, school);
            String all = finding.explanation()
                    + finding.missing()
                    + finding.nearest().stream().map(near -> near.reason()).toList();

            assertThat(all).doesNotContainIgnoringCase("element").doesNotContainIgnoringCase("modality");
            assertThat(all).doesNotContainIgnoringCase("score").doesNotContainIgnoringCase("proposition");
            assertThat(finding.explanation()).isNotBlank().endsWith(".");
        }
    }

    @Test
    void aTimeThatIsNotCountedIsNoSilence() {
        String model = "The caretaker must repair a broken window within five school days.";

        assertThat(finding(model, "The caretaker must repair a broken window.").missing())
                .isEqualTo("Sets no time limit; the model says “within five school days”.");
        assertThat(finding(model, "The caretaker must repair a broken window in September.")
                        .missing())
                .isEqualTo("Names a time, but not the model's: “within five school days”.");
    }

    @Test
    void whatIsDoneAtOnceIsDoneOnTheSameDay() {
        Finding finding = finding(
                "The caretaker must repair a broken window on the same day.",
                "The caretaker must repair a broken window at once.");

        assertThat(finding.status()).isEqualTo(Status.MET);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "If this is not possible, they must be given a ladder. | They must be given a ladder if this is not possible",
                "However, ladders are not for pupils. | Ladders are not for pupils",
                "Ladders, however, are not for pupils. | Ladders are not for pupils",
                "C.1 Ladders may be lent. | Ladders may be lent",
                "If a rung breaks, the ladder is mended once, for ten years. | The ladder is mended once, for ten years, if a rung breaks",
                "In case of fire, flood or storm, the ladder must stay. | In case of fire, flood or storm, the ladder must stay",
                "During the call the diver must give a name, say where the pond is. | During the call the diver must give a name, say where the pond is",
                "where it is wet, must be dried | where it is wet, must be dried"
            })
    void aMissingPointBeginsWithItsMainClause(String rule, String told) {
        assertThat(MainClause.of(rule, 120)).isEqualTo(told);
    }

    @Test
    void cellsOfATableAreToldAsParts() {
        assertThat(Plain.quote("Ladders | within ten days | Mr Fox", 80))
                .isEqualTo("“Ladders, within ten days, Mr Fox”");
    }

    @Test
    void limitsReadAsPeopleWriteThem() {
        assertThat(Plain.limit(new Limit(Limit.Comparator.AT_MOST, new BigDecimal("450"), "minute of the day")))
                .isEqualTo("by 7.30 am");
        assertThat(Plain.limit(new Limit(Limit.Comparator.AT_MOST, new BigDecimal("0.5"), "term")))
                .isEqualTo("at most half a term");
    }

    @Test
    void anUnlikelyPassageWithNoneOfThePointsIsTheNearestOfWhatIsMissing() {
        SchoolComparison compared = new PolicyComparer(Draft.policy(TWO_POINTS))
                .compare(SCHOOL, Draft.policy("The workshop must be locked when nobody is there."));
        Finding finding = compared.findings().get(0);

        assertThat(finding.status()).isEqualTo(Status.MISSING);
        assertThat(finding.evidence()).isEmpty();
        assertThat(finding.explanation()).contains("The nearest is “The workshop must be locked when nobody is there”");
        assertThat(compared.additions()).hasSize(1);
    }

    @Test
    void aLikelyPassageWithNoneOfThePointsIsNotSure() {
        Finding finding = finding(TWO_POINTS, "Ropes and ladders are near the pond.");

        assertThat(finding.explanation()).startsWith("The school's policy does not say this in so many words.");
        assertThat(finding.missing())
                .startsWith("Not said in so many words; check whether the passage covers “The school must repair");
        assertThat(finding.confidence()).isEqualTo(Confidence.PLEASE_CHECK);
    }

    @Test
    void quotesHaveNoHalfOfAPairOfBrackets() {
        assertThat(Plain.quote("governors, the trust (or its officers), or local authority)"))
                .isEqualTo("“governors, the trust (or its officers), or local authority”");
        assertThat(Plain.quote("The head (or, if she is away")).isEqualTo("“The head or, if she is away”");
        assertThat(Plain.quote("collect what was written on the matter (for example; papers"))
                .isEqualTo("“collect what was written on the matter …”");
        assertThat(Plain.quote("They tell a) pupils, b) staff")).isEqualTo("“They tell a) pupils, b) staff”");
    }

    @Test
    void whatWasNotFoundOfAClauseInPlaceIsToldFirst() {
        String model = "Divers must report a broken lantern to the chair of governors.";

        assertThat(finding(model, "Divers must report a broken lantern.").explanation())
                .startsWith("The school's policy has this on the whole");
        assertThat(finding(model, "Divers must report any broken lantern to the chair of governors.")
                        .explanation())
                .startsWith("The school's policy says the same in substance");
    }

    /** A clause in place tells a number that is stricter; one that breaks the model's is no clause in place. */
    @Test
    void anotherFigureIsTold() {
        String model = "First aid boxes must be checked at least once every half-term.";

        assertThat(finding(model, "First aid boxes must be checked monthly.").explanation())
                .contains(
                        "Another figure: the school says “monthly” where the model says “at least once every half-term”.");
        assertThat(finding(model, "First aid boxes must be checked every half-term.")
                        .explanation())
                .doesNotContain("figure");
    }

    @Test
    void whatAnswersAPermissionOfTheModelIsNoWeakerRule() {
        Finding finding = finding(
                "A swimmer may ask the clerk for a hearing. The request must say which parts of the answer are wrong and must be signed by the chair of governors and by the local authority.",
                "A swimmer may ask the clerk for a hearing in a request that says which parts of the answer are wrong.");

        assertThat(finding.missing()).doesNotContain("Only allows this");
    }

    @Test
    void theNearestPassageIsQuotedWhereItSpeaksOfTheMatter() {
        Finding finding = finding(
                "The clerk must send the minutes of the pond committee to every swimmer within two days.",
                "Towels are grey. Soap is white. The summer fair is on Sunday, and the committee of the fair meets in June.");

        assertThat(finding.explanation()).contains("The nearest is “The summer fair is on Sunday");
    }

    @Test
    void anAdditionNamesTheNearestClause() {
        SchoolComparison comparison = compare(
                "Staff must lock the chemistry store every evening.",
                "Staff must lock the chemistry store every evening.",
                "Visitors must park their cars behind the sports hall.");

        assertThat(comparison.additions()).hasSize(1);
        assertThat(comparison.additions().get(0).topic()).isEqualTo("Parking cars behind the sports hall");
        assertThat(comparison.additions().get(0).reason()).startsWith("The model has nothing on this.");
    }

    @Test
    void aPieceOfAModelClauseIsNoAddition() {
        SchoolComparison comparison = compare(
                "Staff must lock the chemistry store every evening and hang the key on the hook behind the door.",
                "Staff must lock the chemistry store every",
                "evening and hang the key on the hook behind the door.",
                "The store's rules. They are these:");

        assertThat(comparison.additions()).isEmpty();
    }

    @Test
    void placeholdersBecomeTheSchool() {
        Wording wording = new Wording(Draft.policy("# A", "B must do C."));

        assertThat(wording.forSchool("At [School name] every bell rings twice.", SCHOOL))
                .isEqualTo("At Pond Lane Primary School every bell rings twice.");
        assertThat(wording.forSchool("The head of <insert name of school> rings it.", SCHOOL))
                .isEqualTo("The head of Pond Lane Primary School rings it.");
    }

    @Test
    void textsAreCutWhereAReaderPauses() {
        assertThat(Clip.clip("Ladders are checked each term, and the result is written in the book", 40))
                .isEqualTo("Ladders are checked each term …");
        assertThat(Clip.tidy("and must be labelled;")).isEqualTo("must be labelled");
    }

    @Test
    void listsReadAsSentences() {
        assertThat(Plain.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(Plain.either(List.of("a", "b"))).isEqualTo("a or b");
        assertThat(Plain.count(2)).isEqualTo("two");
    }

    private static Finding finding(String model, String school) {
        return compare(model, school).findings().get(0);
    }

    private static Finding finding(Lexicon lexicon, String model, String school) {
        return new PolicyComparer(Draft.policy("# Safety", model), lexicon)
                .compare(SCHOOL, Draft.policy("# Rules", school))
                .findings()
                .get(0);
    }

    private static SchoolComparison compare(String model, String... school) {
        Policy policy = Draft.policy("# Safety", model);
        String[] lines = new String[school.length + 1];
        lines[0] = "# Rules";
        System.arraycopy(school, 0, lines, 1, school.length);
        return new PolicyComparer(policy).compare(SCHOOL, Draft.policy(lines));
    }
}
