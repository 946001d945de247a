package org.policygap.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygap.model.policy.ArtefactKind;

/** Which lines are headings, and which lines are one heading, by what stands next to them. */
class HeadingLinesTest {
    private static final String PROSE =
            "Children learn best where they feel safe, and so every adult looks out for them.";

    private static Printed policy() {
        return new Printed()
                .bold("Garden Policy")
                .bold("Aims")
                .text(PROSE)
                .bold("Tools")
                .text(PROSE);
    }

    @Test
    void takesSentencesInBoldThatReferAndInItalicsForNoHeadings() {
        assertThat(new Printed()
                        .bold("Pond Policy")
                        .bold("Ducks")
                        .italic("Written with all the ducks of the pond.")
                        .text(PROSE)
                        .bold("For the full rules, see the separate Swan Policy.")
                        .bold("Swans")
                        .text(PROSE)
                        .tree())
                .containsExactly(
                        "# Ducks",
                        "  Written with all the ducks of the pond.",
                        "  " + PROSE,
                        "  For the full rules, see the separate Swan Policy.",
                        "# Swans",
                        "  " + PROSE);
    }

    @Test
    void joinsTwoLinesThatAreCentredOnEachOtherAndLeavesTheFormBehindThem() {
        assertThat(policy().page()
                        .boldAt(80, 420, 60, "Request for a Bed in the Garden")
                        .boldAt(110, 390, 76, "Garden Form")
                        .text("The gardener decides within a week.")
                        .page()
                        .bold("Seeds")
                        .text("Seeds stay dry.")
                        .tree())
                .endsWith(
                        "# Request for a Bed in the Garden Garden Form",
                        "  The gardener decides within a week.",
                        "# Seeds",
                        "  Seeds stay dry.");
    }

    @Test
    void putsAFormInTheMiddleOfItsPageUnderNoSection() {
        assertThat(policy().page()
                        .centred(11, "Garden Form")
                        .text("The gardener decides within a week.")
                        .tree())
                .endsWith("# Garden Form", "  The gardener decides within a week.");
    }

    @Test
    void joinsTwoLinesThatTheFileSetsInTheMiddle() {
        assertThat(policy().centred(14, "Request for a Bed")
                        .centred(14, "Garden Form")
                        .text("The gardener decides within a week.")
                        .tree())
                .endsWith("# Request for a Bed Garden Form", "  The gardener decides within a week.");
    }

    @Test
    void takesFiguresAndRequestsForNoHeadings() {
        assertThat(policy().bold("TTY: 9426 9315")
                        .text("It is answered at lunch time.")
                        .bold("Please hand this page in at the shed")
                        .text("The shed is by the pond.")
                        .tree())
                .endsWith(
                        "# Tools",
                        "  " + PROSE,
                        "  TTY: 9426 9315",
                        "  It is answered at lunch time.",
                        "  Please hand this page in at the shed",
                        "  The shed is by the pond.");
    }

    @Test
    void takesALongQuestionForAHeadingIfItIsSetOff() {
        String question = "On what grounds may the gardener close the gate to children who have neither boots nor a"
                + " coat and whose class has not been told to stay indoors?";
        assertThat(policy().bold("Q1. " + question).text("On none.").tree())
                .endsWith("# Q1. " + question, "  On none.");
    }

    @Test
    void takesALongQuestionForAHeadingIfTheFileSaysSo() {
        String question = "On what grounds, other than ice, fog and the want of a lamp, may the gardener on duty close"
                + " the gate to children who have neither boots nor a coat and whose class has not been told to stay?";
        assertThat(policy().declared(1, question).text("On none.").tree()).endsWith("# " + question, "  On none.");
    }

    @Test
    void takesANumberedLineThatEndsWithADashForALeadIn() {
        assertThat(policy().text("1. These rules come into force—")
                        .text("(a) for children, in May;")
                        .text("(b) for adults, in June.")
                        .text("2. They hold in the garden.")
                        .tree())
                .endsWith(
                        "  1. These rules come into force—",
                        "    (a) for children, in May;",
                        "    (b) for adults, in June.",
                        "  2. They hold in the garden.");
    }

    @Test
    void takesAPlainLineOverBulletsForALeadInWhateverTheFileDeclares() {
        assertThat(policy().declaredPlain("Signs that may tell you of a snail")
                        .bullet("holes in leaves")
                        .tree())
                .endsWith("  Signs that may tell you of a snail", "    - holes in leaves");
    }

    @Test
    void takesABoldLineRightUnderALeadInThatLooksLikeItForItsItem() {
        assertThat(policy().boldAt(50, 300, 370, "Ann Other until 2nd May 2031")
                        .boldAt(50, 300, 400, "The next garden shop is:")
                        .boldAt(50, 200, 416, "Spade and Daughter")
                        .text("It is open every day of the week, also at night.")
                        .tree())
                .contains("    Spade and Daughter");
    }

    @Test
    void takesANoticeOverAHeadingForNoHeading() {
        assertThat(policy().bold("A copy of this page is in the shed")
                        .bold("Watering")
                        .text(PROSE)
                        .tree())
                .endsWith("  A copy of this page is in the shed", "# Watering", "  " + PROSE);
    }

    @Test
    void takesAQuestionBeforeAnAddressForAHeading() {
        assertThat(policy().text("Where do I ask for a bed?")
                        .text("Ask us: www.garden.example")
                        .tree())
                .endsWith("  # Where do I ask for a bed?", "    Ask us: www.garden.example");
    }

    @Test
    void takesAPlainLineThatNamesAnOfficeForAHeadingOnlyBeforeWhatIsSaidOfIt() {
        assertThat(policy().text("The role of the head gardener")
                        .text(PROSE)
                        .text("The role of the head gardener is to look after beds")
                        .text(PROSE)
                        .tree())
                .endsWith(
                        "  # The role of the head gardener",
                        "    " + PROSE,
                        "    The role of the head gardener is to look after beds",
                        "    " + PROSE);
    }

    @Test
    void takesBoldLinesOverFieldsForHeadings() {
        Printed policy = policy().bold("Details of the first gardener")
                .cell("first", 0, 0, "Name")
                .cell("first", 1, 0, "Signature")
                .bold("Details of the second gardener")
                .cell("second", 0, 0, "Name")
                .cell("second", 1, 0, "Signature")
                .bold("Details of the bed")
                .text(PROSE);
        assertThat(policy.tree())
                .contains(
                        "# Details of the first gardener", "# Details of the second gardener", "# Details of the bed");
        assertThat(policy.artefacts(ArtefactKind.FORM_FIELD))
                .isEqualTo(List.of("Name", "Signature", "Name", "Signature"));
    }

    @Test
    void takesAPlainNumberForNoPartOfABoldHeading() {
        assertThat(policy().text("3.1 Stages are taken one after the other, and none is left out.")
                        .text("3.2 A stage lasts a day or more.")
                        .plainThenBold("3.3 ", "What we must not do")
                        .text("Shouting is not allowed.")
                        .tree())
                .endsWith("# 3.3 What we must not do", "  Shouting is not allowed.");
    }

    @Test
    void takesABoldLineOverATableOfVersionsAtTheEndForAHeading() {
        assertThat(policy().bold("Document control")
                        .cell("versions", 0, 0, "Version")
                        .cell("versions", 0, 1, "Date")
                        .cell("versions", 0, 2, "Author")
                        .cell("versions", 1, 0, "1.0")
                        .cell("versions", 1, 1, "May 2024")
                        .cell("versions", 1, 2, "A. Gardener")
                        .tree())
                .endsWith("# Document control");
    }

    @Test
    void takesATitleOverNumbersOfAnotherLookForAHeading() {
        assertThat(new Printed()
                        .bold("Library Rules")
                        .text("1 Name")
                        .text("(1) The library has the name of the school.")
                        .text("(2) It has no other name.")
                        .text("2 Purpose")
                        .text("(1) The library lends books.")
                        .tree())
                .containsExactly(
                        "# 1 Name",
                        "  (1) The library has the name of the school.",
                        "  (2) It has no other name.",
                        "# 2 Purpose",
                        "  (1) The library lends books.");
    }

    @Test
    void takesAPlainLineThatCannotEndSoForNoHeading() {
        assertThat(new Printed()
                        .bold("Library Rules")
                        .bold("Loans")
                        .text(PROSE)
                        .size(16, "Fines")
                        .plain(13, "All readers must:")
                        .bullet("pay for what is lost")
                        .bullet("say so at once")
                        .tree())
                .endsWith("# Fines", "  All readers must:", "    - pay for what is lost", "    - say so at once");
    }
}
