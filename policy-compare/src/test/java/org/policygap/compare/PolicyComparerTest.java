package org.policygap.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.policygap.model.comparison.Addition;
import org.policygap.model.comparison.Confidence;
import org.policygap.model.comparison.Finding;
import org.policygap.model.comparison.Relation;
import org.policygap.model.comparison.School;
import org.policygap.model.comparison.SchoolComparison;
import org.policygap.model.comparison.Status;
import org.policygap.model.comparison.Strictness;
import org.policygap.model.policy.ClauseKind;
import org.policygap.model.policy.Element;
import org.policygap.model.policy.Importance;
import org.policygap.model.policy.Modality;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.PolicyIndex;
import org.policygap.model.policy.Proposition;
import org.policygap.model.policy.Requirement;

class PolicyComparerTest {
    private static final List<String> RULES = List.of(
            "Staff must report a lost key to the caretaker on the same day.",
            "Pupils must not feed the ducks on the school pond.",
            "Visitors should sign the book at reception when they arrive.",
            "The kitchen will publish the menu on the school website every week.",
            "Parents may borrow a bicycle helmet from the office.",
            "The headteacher must approve every bonfire in writing.",
            "Volunteers are advised to bring waterproof boots for the garden.",
            "Any breach of the fire drill may lead to disciplinary action.");

    private static final Policy MODEL = MadeUp.policy(RULES.toArray(String[]::new));
    private static final School FERN = new School("FERN", "Fern Bank School");
    private final PolicyComparer comparer = new PolicyComparer(MODEL, MadeUp.LEXICON);

    @Test
    void theSameWordingIsMetAndEqual() {
        assertThat(comparer.compare(FERN, MODEL).findings())
                .hasSameSizeAs(RULES)
                .allSatisfy(finding -> {
                    assertThat(finding.status()).isEqualTo(Status.MET);
                    assertThat(finding.relation()).isEqualTo(Relation.EQUAL);
                    assertThat(finding.strictness()).isEqualTo(Strictness.SAME);
                    assertThat(finding.missing()).isEmpty();
                    assertThat(finding.suggestedWording()).isEmpty();
                    assertThat(finding.evidence().get(0).passageId()).isEqualTo(finding.modelNodeId());
                });
    }

    @Test
    void whatNobodySaysIsMissingWithWordingToClose() {
        Finding finding = MadeUp.finding(
                "The governors of Ash Lane Primary School must insure the telescope.",
                "Pupils may play chess indoors.");

        assertThat(finding.status()).isEqualTo(Status.MISSING);
        assertThat(finding.relation()).isEqualTo(Relation.NONE);
        assertThat(finding.evidence()).isEmpty();
        assertThat(finding.nearest()).isNotEmpty();
        assertThat(finding.missing()).isEqualTo("Nothing in the school's policy covers this.");
        assertThat(finding.suggestedWording())
                .isEqualTo("The governors of Fern Bank School must insure the telescope.");
    }

    @Test
    void advisedIsWeakerThanMust() {
        Finding finding = MadeUp.finding(
                "Staff must report a broken ladder to the caretaker.",
                "Staff are advised to report a broken ladder to the caretaker.");

        assertThat(finding.status()).isEqualTo(Status.PARTIAL);
        assertThat(finding.strictness()).isEqualTo(Strictness.WEAKER);
        assertThat(finding.missing()).contains("are advised", "must");
    }

    @Test
    void bridgesDifferentWords() {
        Finding finding = MadeUp.finding(
                "Employees must not publish the school crest online.",
                "A member of staff must not post our badge online.");

        assertThat(finding.status()).isIn(Status.MET, Status.PARTIAL);
        assertThat(finding.evidence().get(0).bridges()).contains("badge ~ crest");
    }

    @Test
    void itemsInheritTheBanOfTheirLeadIn() {
        SchoolComparison comparison = MadeUp.compare(
                MadeUp.policy("Pupils may climb the rope in the gym.", "Staff must lock the gym."),
                MadeUp.policy("In the gym pupils must not:", "- climb the rope;", "- slide on the bench."));

        assertThat(comparison.findings().get(0).status()).isEqualTo(Status.CONFLICT);
    }

    @Test
    void namesWhatTheModelLacks() {
        SchoolComparison comparison = MadeUp.compare(
                MadeUp.policy("Staff must report a lost key to the caretaker."),
                MadeUp.policy(
                        "Staff must report a lost key to the caretaker.",
                        "Bees must be kept behind the greenhouse in painted hives."));

        assertThat(comparison.additions()).extracting(Addition::passageId).containsExactly("c1");
        assertThat(comparison.additions().get(0).topic()).isNotBlank();
    }

    @Test
    void usesCuratedRequirementsAsTheyStand() {
        Proposition nothing = new Proposition("", Modality.MUST, "", "", "", "", "", "", "");
        Element element = new Element(
                "e1", true, "report a lost key", nothing, Optional.empty(), List.of("mislaid padlock"), false);
        Requirement requirement = new Requirement(
                "c0", ClauseKind.NORM, Importance.STATUTORY, "Keys", Optional.of(Modality.MUST), List.of(element), "");
        Policy curated = MODEL.withRequirements(List.of(requirement));

        assertThat(new PolicyComparer(curated, MadeUp.LEXICON).model().requirements())
                .containsExactly(requirement);
        assertThat(new PolicyComparer(curated, MadeUp.LEXICON)
                        .compare(FERN, MODEL)
                        .findings())
                .hasSize(1);
    }

    @Test
    void theReportLanguageOfTheMachineChangesNothing() {
        SchoolComparison here = comparer.compare(FERN, MODEL);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(new PolicyComparer(MODEL).compare(FERN, MODEL)).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property(tries = 25)
    void aSchoolsResultDependsOnNoOtherSchool(@ForAll("policies") Policy one, @ForAll("policies") Policy other) {
        SchoolComparison alone = comparer.compare(FERN, one);

        comparer.compare(new School("ROOK", "Rook Lane School"), other);

        assertThat(comparer.compare(FERN, one)).isEqualTo(alone);
    }

    @Property(tries = 25)
    void findingsPointAtPassagesThatExist(@ForAll("policies") Policy school) {
        PolicyIndex index = new PolicyIndex(school);

        for (Finding finding : comparer.compare(FERN, school).findings()) {
            assertThat(finding.evidence())
                    .allMatch(e -> index.passage(e.passageId()).isPresent());
            assertThat(finding.nearest())
                    .allMatch(n -> index.passage(n.passageId()).isPresent());
            assertThat(finding.evidence().isEmpty()).isEqualTo(finding.status() == Status.MISSING);
            assertThat(finding.missing().isEmpty()).isEqualTo(finding.status() == Status.MET);
            assertThat(finding.explanation()).isNotBlank();
            assertThat(finding.status() != Status.CONFLICT || finding.confidence() == Confidence.PLEASE_CHECK)
                    .isTrue();
        }
    }

    @Provide
    Arbitrary<Policy> policies() {
        Arbitrary<String> mutated = Arbitraries.of(RULES)
                .flatMap(rule -> Arbitraries.of(
                        rule,
                        rule.replace("must", "should"),
                        rule.replace("must not", "may"),
                        rule.replace("Staff", "Employees"),
                        "Nothing here is about that at all."));
        return mutated.list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(lines -> MadeUp.policy(new ArrayList<>(lines).toArray(String[]::new)));
    }
}
