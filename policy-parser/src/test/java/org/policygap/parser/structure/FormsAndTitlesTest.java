package org.policygap.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygap.model.policy.ArtefactKind;
import org.policygap.model.policy.MetadataEntry;
import org.policygap.model.policy.MetadataField;

/** What a form's fields, the dates on a cover and the names in a title become. */
class FormsAndTitlesTest {
    @Test
    void endsAContentsListWithItsTable() {
        assertThat(new Printed()
                        .bold("Oven Policy")
                        .bold("Contents")
                        .cell("contents", 0, 0, "Baking")
                        .cell("contents", 1, 0, "Cleaning")
                        .cell("contents", 2, 0, "Duties")
                        .bold("Baking")
                        .text("Bread is baked at noon.")
                        .bold("Cleaning")
                        .text("Bread is baked at noon.")
                        .bold("Duties")
                        .text("The cook bakes.")
                        .tree())
                .containsExactly(
                        "# Baking",
                        "  Bread is baked at noon.",
                        "# Cleaning",
                        "  Bread is baked at noon.",
                        "# Duties",
                        "  The cook bakes.");
    }

    private static final String PROSE =
            "Children learn best where they feel safe, and so every adult looks out for them.";

    @Test
    void recordsAFormsFieldsAndKeepsItsRules() {
        Printed printed = new Printed()
                .bold("Swimming Policy")
                .bold("Lessons")
                .text(PROSE)
                .page()
                .centred(14, "Consent form")
                .text("Please return this to the office")
                .text(
                        "A child without this consent stays on the bench, and the teacher finds other work for the child.")
                .bold("Your relationship to the swimmer:")
                .bold("Can your child float?")
                .text("I agree that my child may swim.")
                .text("Signed")
                .cell("fields", 0, 0, "Name of child")
                .cell("fields", 0, 1, "Class")
                .page()
                .bold("Review")
                .text("The policy is read again in May.");
        assertThat(printed.tree())
                .containsExactly(
                        "# Lessons",
                        "  " + PROSE,
                        "# Consent form",
                        "  A child without this consent stays on the bench, and the teacher finds other work for the child.",
                        "# Review",
                        "  The policy is read again in May.");
        assertThat(printed.artefacts(ArtefactKind.FORM_FIELD))
                .containsExactly(
                        "Please return this to the office",
                        "Your relationship to the swimmer:",
                        "Can your child float?",
                        "I agree that my child may swim.",
                        "Signed",
                        "Name of child",
                        "Class");
    }

    @Test
    void takesALeadInForNoField() {
        assertThat(new Printed()
                        .bold("Owl Policy")
                        .bold("Signs")
                        .text("Owls leave signs:")
                        .text("The following show that owls are near:")
                        .bullet("feathers")
                        .bullet("hooting")
                        .tree())
                .containsExactly(
                        "# Signs",
                        "  Owls leave signs:",
                        "  The following show that owls are near:",
                        "    - feathers",
                        "    - hooting");
    }

    @Test
    void tellsTheLastReviewFromTheNextAndReadsATitleOverTwoLines() {
        var metadata = new Printed()
                .cell("control", 0, 0, "Sheds and Fences")
                .cell("control", 0, 0, "Policy")
                .cell("control", 1, 0, "DATE OF REVIEW: April 2028")
                .cell("control", 2, 0, "DATE OF NEXT REVIEW: April 2030")
                .bold("Aims")
                .text(PROSE)
                .policy()
                .metadata();
        assertThat(metadata.first(MetadataField.LAST_REVIEWED))
                .hasValueSatisfying(entry -> assertThat(entry.literal()).isEqualTo("April 2028"));
        assertThat(metadata.first(MetadataField.NEXT_REVIEW))
                .hasValueSatisfying(entry -> assertThat(entry.literal()).isEqualTo("April 2030"));
        assertThat(metadata.first(MetadataField.TITLE))
                .hasValueSatisfying(entry -> assertThat(entry.literal()).isEqualTo("Sheds and Fences Policy"));
    }

    @Test
    void readsMetadataBetweenBarsAndInSentencesThatSayNothingElse() {
        var policy = new Printed()
                .size(16, "Sheds Policy")
                .text("Version 2.1 | Approved by the Board of Trustees: 6 May 2029 | Review: May 2031")
                .text("Adopted September 2028. To be reviewed September 2030.")
                .bold("Aims")
                .text(PROSE)
                .policy();
        assertThat(Printed.tree(policy)).containsExactly("# Aims", "  " + PROSE);
        assertThat(policy.metadata().first(MetadataField.VERSION))
                .hasValueSatisfying(entry -> assertThat(entry.literal()).isEqualTo("2.1"));
        assertThat(policy.metadata().first(MetadataField.NEXT_REVIEW))
                .hasValueSatisfying(entry -> assertThat(entry.literal()).isEqualTo("May 2031"));
    }

    @Test
    void takesALineThatLooksLikeLaterHeadingsForASectionWhateverItNames() {
        assertThat(new Printed()
                        .size(16, "Sheds Policy")
                        .bold("Scope of the Agreement on Sheds")
                        .text(PROSE)
                        .bold("Keys")
                        .text("Keys are counted.")
                        .bold("Roofs")
                        .text("Roofs are dry.")
                        .tree())
                .startsWith("# Scope of the Agreement on Sheds", "  " + PROSE, "# Keys");
    }

    @Test
    void takesAddressesForNoClausesUnlessALeadInAnnouncesThem() {
        Printed printed = new Printed()
                .size(16, "Sheds Policy")
                .bold("Contacts")
                .text(PROSE)
                .text("Mrs A Dale, Office Manager")
                .text("Pond Lane School")
                .text("Fernlea NS4 7QT")
                .text("Tel: 01632 960417   office@pondlane.example")
                .text("Keys are kept in the office.")
                .text("Lost keys are sent to:")
                .text("The Locksmith")
                .text("Mill Lane, Fernlea NS4 7QX");
        assertThat(printed.tree())
                .containsExactly(
                        "# Contacts",
                        "  " + PROSE,
                        "  Keys are kept in the office.",
                        "  Lost keys are sent to:",
                        "    The Locksmith",
                        "    Mill Lane, Fernlea NS4 7QX");
        assertThat(printed.artefacts(ArtefactKind.OTHER)).hasSize(4);
    }

    @Test
    void takesAClubForNoSchool() {
        assertThat(new Printed()
                        .bold("Clubs Policy")
                        .bold("Clubs")
                        .text("Breakfast and After School clubs meet at Larkfield Primary School.")
                        .policy()
                        .metadata()
                        .first(MetadataField.ORGANISATION))
                .hasValueSatisfying(entry -> assertThat(entry.literal()).isEqualTo("Larkfield Primary School"));
    }

    @Test
    void joinsATitleThatCannotEndSoWithItsSecondLine() {
        assertThat(titles(new Printed()
                        .bold("Policy for the")
                        .bold("Keeping of Hens")
                        .text("Approved by: Hen Committee")
                        .bold("Eggs")
                        .text(PROSE)))
                .containsExactly("Policy for the Keeping of Hens");
    }

    @Test
    void joinsTheWordPolicyOfTheSameTypeWithTheTitleAboveIt() {
        assertThat(titles(new Printed()
                        .size(20, "Keeping Hens")
                        .size(20, "Policy")
                        .text("Reed Lake School")
                        .bold("Eggs")
                        .text(PROSE)))
                .containsExactly("Keeping Hens Policy");
    }

    @Test
    void takesStandingOrdersForATitleAndAPolicyNumberForNone() {
        Printed printed = new Printed()
                .bold("Reed Lake Sailing Club")
                .bold("Standing Orders")
                .text("Policy number 12 . Sponsor: Hen Committee")
                .bold("Eggs")
                .text(PROSE)
                .bold("Hens")
                .text(PROSE);
        assertThat(titles(printed)).containsExactly("Standing Orders");
        assertThat(printed.tree()).startsWith("# Eggs", "  " + PROSE);
    }

    @Test
    void takesANameUnderTheTitleForNoSectionOverSectionOne() {
        assertThat(new Printed()
                        .text("Constitution of the Hens")
                        .text("Reed Lake Henhouse")
                        .text("1. Eggs")
                        .text("1.1 Eggs are counted every day.")
                        .text("2. Hens")
                        .text("2.1 Hens are counted every week.")
                        .tree())
                .containsExactly(
                        "# 1. Eggs",
                        "  1.1 Eggs are counted every day.",
                        "# 2. Hens",
                        "  2.1 Hens are counted every week.");
    }

    @Test
    void knowsAnotherBodyThanASchoolByItsLineOnTheCover() {
        assertThat(organisations(new Printed()
                        .centred(14, "Reed Lake Residents’ Association")
                        .centred(14, "Hen Policy")
                        .bold("Eggs")
                        .text(PROSE)))
                .containsExactly("Reed Lake Residents’ Association");
        assertThat(organisations(new Printed()
                        .centred(14, "Friends of Hens Society")
                        .centred(14, "Reed Lake School")
                        .centred(14, "Hen Policy")
                        .bold("Eggs")
                        .text(PROSE)))
                .containsExactly("Reed Lake School");
    }

    @Test
    void takesDatesWithoutColonsAtTheEndForMetadata() {
        Printed printed = new Printed()
                .bold("Hen Policy")
                .bold("Eggs")
                .text(PROSE)
                .text("Created on 03/05/24 by Ada Henwife")
                .text("Date for review May 2026");

        assertThat(printed.tree()).containsExactly("# Eggs", "  " + PROSE);
        assertThat(values(printed, MetadataField.PUBLISHED_ON)).containsExactly("03/05/24");
        assertThat(values(printed, MetadataField.OWNER)).containsExactly("Ada Henwife");
        assertThat(values(printed, MetadataField.NEXT_REVIEW)).containsExactly("May 2026");
    }

    @Test
    void takesASentenceUnderReviewForNoValue() {
        Printed printed = new Printed()
                .text("Hen Policy")
                .text("Review")
                .text("The governors look at this policy in May")
                .text("Hens are counted every day, and all care for them, so that none is ever lost in the snow.");

        assertThat(printed.artefacts(ArtefactKind.METADATA)).isEmpty();
    }

    private static List<String> titles(Printed printed) {
        return values(printed, MetadataField.TITLE);
    }

    private static List<String> organisations(Printed printed) {
        return values(printed, MetadataField.ORGANISATION);
    }

    private static List<String> values(Printed printed, MetadataField field) {
        return printed.policy().metadata().entries().stream()
                .filter(entry -> entry.field() == field)
                .map(MetadataEntry::literal)
                .toList();
    }

    @Test
    void joinsTheTitleThatADashLeavesOpen() {
        Printed policy = new Printed()
                .size(16, "Safe Sailing Policy –")
                .size(16, "For the youngest")
                .text(PROSE);
        assertThat(policy.artefacts(ArtefactKind.TITLE)).containsExactly("Safe Sailing Policy – For the youngest");
    }

    @Test
    void takesALineOverTextOnTheNextPageThatSaysSomethingElseForASection() {
        assertThat(new Printed()
                        .size(20, "Sailing Policy")
                        .page()
                        .bold("ETHOS STATEMENT")
                        .text(PROSE)
                        .bold("Aims")
                        .text(PROSE)
                        .tree())
                .contains("# ETHOS STATEMENT");
        assertThat(new Printed()
                        .size(20, "Sailing Policy")
                        .page()
                        .bold("Policy on Sailing with Children")
                        .text(PROSE)
                        .bold("Aims")
                        .text(PROSE)
                        .tree())
                .doesNotContain("# Policy on Sailing with Children");
    }
}
