package org.policygap.compare.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policygap.compare.MadeUp;
import org.policygap.compare.proposition.PolicyReader;
import org.policygap.model.policy.ClauseKind;
import org.policygap.model.policy.Element;
import org.policygap.model.policy.Importance;
import org.policygap.model.policy.Modality;
import org.policygap.model.policy.Requirement;

class RequirementDrafterTest {
    private final PolicyReader reader = new PolicyReader(MadeUp.LEXICON);

    @Test
    void aLeadInWhoseItemsAreRulesIsNoRequirementOfItsOwn() {
        List<Requirement> drafted = draft(
                "Staff must not:",
                "- leave the greenhouse open overnight;",
                "- lend the wheelbarrow to anyone outside the school;");

        assertThat(drafted).extracting(Requirement::nodeId).containsExactly("c1", "c2");
        assertThat(drafted.get(0).elements().get(0).proposition().modality()).isEqualTo(Modality.MUST_NOT);
    }

    @Test
    void aLeadInThatSaysSomethingItselfIsOneToo() {
        List<Requirement> drafted = draft(
                "The greenhouse is to be watered by the gardening club every day. Members must not:",
                "- leave the greenhouse open overnight;");

        assertThat(drafted).extracting(Requirement::nodeId).containsExactly("c0", "c1");
        assertThat(drafted.get(0).elements()).extracting(Element::text).noneMatch(text -> text.contains("must not"));
    }

    @Test
    void anItemOfARuleIsOneHoweverShortUnlessItIsAName() {
        List<Requirement> drafted = draft(
                "After each harvest the bee keeper must:",
                "- write a report on the honey.",
                "- keep records.",
                "- wash.",
                "- Hive House");

        assertThat(drafted).extracting(Requirement::nodeId).containsExactly("c1", "c2", "c3");
    }

    @Test
    void anItemWithItemsBelowIsARuleUnlessItAnnouncesThem() {
        List<Requirement> drafted = draft(
                "The bee keeper must:",
                "- log every sting in the book",
                "-- note who was stung and by which bee",
                "- wear at least the following",
                "-- a veil that covers the neck and shoulders");

        assertThat(drafted).extracting(Requirement::nodeId).containsExactly("c1", "c2", "c4");
    }

    @Test
    void aRuleInFullIsARequirementWhateverStandsBelow() {
        List<Requirement> drafted = draft(
                "Whoever is stung should tell the bee keeper at once.",
                "- The bee keeper must write down who was stung and by which bee.");

        assertThat(drafted).extracting(Requirement::nodeId).containsExactly("c0", "c1");
    }

    @Test
    void aLineThatOnlyAllowsOrBansTellsHowItsItemsBind() {
        assertThat(draft("Forbidden:", "- Shaking the hives", "- Loud music", "- Posting pictures of the hives"))
                .hasSize(3)
                .allSatisfy(item -> assertThat(item.minimumModality()).hasValue(Modality.MUST_NOT));
        assertThat(draft("Acceptable", "- Looking at the bees through the glass pane"))
                .allSatisfy(item -> assertThat(item.minimumModality()).hasValue(Modality.MAY));
        assertThat(draft(
                        "Some examples of such unacceptable conduct are:",
                        "- throwing stones at the hives or the bees"))
                .allSatisfy(item -> assertThat(item.minimumModality()).hasValue(Modality.MUST_NOT));
    }

    @Test
    void whatIsRequiredOfPeopleBindsThem() {
        assertThat(draft("We require all keepers and volunteers to wear a veil.")
                        .get(0)
                        .minimumModality())
                .hasValue(Modality.MUST);
        assertThat(draft("Every keeper has the responsibility to protect the bees.")
                        .get(0)
                        .minimumModality())
                .hasValue(Modality.MUST);
        assertThat(draft(
                        "No bee may be sold on these days:",
                        "- Bee week: dates to be found on www.bees.example",
                        "- Every Monday in the summer term of each year"))
                .hasSize(2);
        assertThat(draft("No “bee of the week” will be sold to visitors.")
                        .get(0)
                        .minimumModality())
                .hasValue(Modality.MUST_NOT);
    }

    @Test
    void whatWouldNotBeExpectedIsABan() {
        assertThat(draft("We would not in the normal case expect any keeper to:", "- leave the hives open overnight;"))
                .allSatisfy(item -> assertThat(item.minimumModality()).hasValue(Modality.SHOULD_NOT));
    }

    @Test
    void itemsThatBindByThemselvesAreRulesUnderAListOfWhatIsIncluded() {
        List<Requirement> drafted = draft(
                "Good manners include, but are not limited to, the following:",
                "- Do not shout at the bees.",
                "- Do not blow smoke at other keepers.");

        assertThat(drafted).extracting(Requirement::nodeId).containsExactly("c1", "c2");
    }

    @Test
    void aLabelAndItsItemsAreOneRequirement() {
        List<Requirement> drafted =
                draft("Signs include:", "- bees that walk in circles on the board", "- dead larvae", "- a sour smell");

        assertThat(drafted).hasSize(1);
        assertThat(drafted.get(0).elements()).last().satisfies(element -> {
            assertThat(element.core()).isTrue();
            assertThat(element.text()).contains("walk in circles", "dead larvae", "sour smell");
        });
    }

    @Test
    void casesInWhichARuleHoldsAreNoRulesOfTheirOwn() {
        assertThat(draft(
                        "Honey may be sold outside the school if it is:",
                        "- filled and labelled in the hive house under the eyes of the keeper",
                        "- older than four weeks and free of wax and other remains"))
                .extracting(Requirement::nodeId)
                .containsExactly("c0");
        assertThat(draft(
                        "The keeper closes the hives where a neighbour of the school:",
                        "- has been stung twice within a week by bees of ours, or",
                        "- asks for it in writing for a day of celebration in the garden"))
                .extracting(Requirement::nodeId)
                .containsExactly("c0");
    }

    @Test
    void whatIsToBeDoneInACaseAreRules() {
        assertThat(draft(
                        "If a visitor is stung:",
                        "- call the bee keeper and stay with the visitor",
                        "- write down in the book what happened and when it did"))
                .extracting(Requirement::nodeId)
                .containsExactly("c1", "c2");
        assertThat(draft(
                        "Visitors will see more of the bees if they:",
                        "- come with the keeper and stay behind the glass pane",
                        "- wear something bright and move as slowly as they can"))
                .extracting(Requirement::nodeId)
                .containsExactly("c1", "c2");
    }

    @Test
    void itemsBelowItemsBelongToTheirClause() {
        List<Requirement> drafted = draft(
                "The log of each hive includes:",
                "- when it was last opened, and in particular",
                "-- the weather on that day",
                "- who opened it");

        assertThat(drafted).hasSize(1);
        assertThat(drafted.get(0).elements())
                .last()
                .satisfies(element -> assertThat(element.text()).contains("weather"));
    }

    @Test
    void anItemThatAnnouncesOthersTakesThoseAfterItThatAreNoActs() {
        List<Requirement> drafted = draft(
                "Prohibited:",
                "- Sending pictures of the hives to anybody that might be seen as:",
                "- Spiteful or rude",
                "- An insult to the bees",
                "- Selling honey at the gate");

        assertThat(drafted).extracting(Requirement::nodeId).containsExactly("c1", "c4");
    }

    @Test
    void whatContinuesAClauseIsAnItemOfItThoughTheDocumentShowsNoList() {
        List<Requirement> drafted = draft(
                "The log of the hives should:",
                "Use simple words throughout the year",
                "Be signed by the bee keeper.",
                "The bees sleep in winter.");

        assertThat(drafted).extracting(Requirement::nodeId).containsExactly("c1", "c2", "c3");
        assertThat(drafted)
                .extracting(Requirement::minimumModality)
                .containsExactly(Optional.of(Modality.SHOULD), Optional.of(Modality.SHOULD), Optional.empty());
    }

    @Test
    void aRuleAboveATableIsARequirementAndItsMereAnnouncementIsNot() {
        assertThat(draft("A hive must be inspected by two keepers when it reaches either weight of this table:"))
                .hasSize(1);
        assertThat(draft("Every keeper of the bees at each of our schools must wear the following in all weathers:"))
                .isEmpty();
    }

    @Test
    void contactsAndTheHistoryOfADocumentAskNothing() {
        assertThat(draft("Contact details: email keeper@bees.example", "For North and West: 01632 960 001"))
                .isEmpty();
        assertThat(draft("# Change history", "3 May 2031: the rule that hives must be green was added."))
                .isEmpty();
        assertThat(draft("Report stings to keeper@bees.example.")).hasSize(1);
        assertThat(draft("# Hive review records", "Keepers must write down each visit to a hive."))
                .hasSize(1);
    }

    @Test
    void aRuleWithAnAddressBelowIsARequirement() {
        List<Requirement> drafted =
                draft("Keepers may send what they think of the honey in writing to:", "- Hive House", "- Clover Lane");

        assertThat(drafted).extracting(Requirement::nodeId).containsExactly("c0");
    }

    @Test
    void aListOfDocumentsIsOneRequirement() {
        List<Requirement> drafted = draft(
                "This policy should be read in conjunction with:",
                "- Pond policy",
                "- Beekeeping policy",
                "- Garden plan");

        assertThat(drafted).hasSize(1);
        assertThat(drafted.get(0).kind()).isEqualTo(ClauseKind.REFERENCE);
        assertThat(drafted.get(0).elements()).hasSize(2);
    }

    @Test
    void aClauseLeadsWithWhatItAsksForAndTheRestSupportsItUnlessItBinds() {
        Requirement drafted = draft("The pond is two metres deep. Pupils must stay behind the fence. "
                        + "The fence is green. A lifebelt must be checked within five school days of each storm.")
                .get(0);

        assertThat(drafted.elements()).extracting(Element::core).containsExactly(true, true, false, true);
        assertThat(drafted.elements().get(3).limit()).isPresent();
        assertThat(drafted.minimumModality()).contains(Modality.MUST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pond must be fenced, as required by the Ponds Act 1901.",
                "Ducks must be fed under section 4 of the Ponds Act 1901.",
                "The law requires that every pond has a fence, and the school must keep it whole.",
                "The school has a statutory duty to count its ducks."
            })
    void whatTheLawAsksForIsStatutory(String clause) {
        assertThat(draft(clause).get(0).importance()).isEqualTo(Importance.STATUTORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Employees who fall into the pond must ask for statutory sick pay.",
                "The keeper must have a copy of the Ponds Act 1901 in the shed.",
                "This policy has been written with the Ponds Act 1901 in mind."
            })
    void namingAnActIsNotEnough(String clause) {
        assertThat(draft(clause).get(0).importance()).isNotEqualTo(Importance.STATUTORY);
    }

    @Test
    void aLimitStatedWithoutAModalVerbIsCore() {
        Requirement drafted = draft("The governing body cleans the pond every year. Pupils must not paddle.")
                .get(0);

        assertThat(drafted.elements()).extracting(Element::core).containsExactly(true, true);
    }

    private List<Requirement> draft(String... lines) {
        return new RequirementDrafter().draft(reader.read(MadeUp.policy(lines)));
    }

    @Test
    void itemsBindAsTheirLeadInDoes() {
        List<Requirement> offered = draft(
                "The garden club may offer:",
                "- an apology for the flood and for the mud that it left in the boots;",
                "- an assurance that it will not flood the boots in the same way again;",
                "- an explanation of the steps that must be taken to keep the boots dry.");

        assertThat(offered)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.importance()).isEqualTo(Importance.RECOMMENDED))
                .allSatisfy(item -> assertThat(item.minimumModality()).hasValue(Modality.MAY));
    }

    @Test
    void whatShouldBeDoneIsNoMust() {
        assertThat(draft("Members should dry their boots.").get(0).importance()).isEqualTo(Importance.RECOMMENDED);
        assertThat(draft("Members must dry their boots.").get(0).importance()).isEqualTo(Importance.REQUIRED);
    }
}
