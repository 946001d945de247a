package org.policygap.compare.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
