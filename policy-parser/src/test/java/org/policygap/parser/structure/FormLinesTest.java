package org.policygap.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.policygap.model.policy.ArtefactKind;

/** Bold labels of forms, which are no headings. */
class FormLinesTest {
    private static final String PROSE =
            "Children learn best where they feel safe, and so every adult looks out for them.";

    private static Printed policy() {
        return new Printed()
                .bold("Swimming Policy")
                .bold("Lessons")
                .text(PROSE)
                .bold("Agreement")
                .text(PROSE);
    }

    @Test
    void takesABoldLabelBetweenFieldsForOne() {
        Printed printed = policy().bold("Name:").bold("Stroke:").bold("Signature:");
        assertThat(printed.tree()).endsWith("# Agreement", "  " + PROSE);
        assertThat(printed.artefacts(ArtefactKind.FORM_FIELD)).containsExactly("Name:", "Stroke:", "Signature:");
    }

    @Test
    void takesSeveralBoldLabelsInARowForFields() {
        Printed printed = policy().bold("Swimmer:")
                .bold("Stroke:")
                .bold("What the child likes:")
                .bold("After the lesson")
                .text(PROSE);
        assertThat(printed.tree()).endsWith("# Agreement", "  " + PROSE, "# After the lesson", "  " + PROSE);
        assertThat(printed.artefacts(ArtefactKind.FORM_FIELD)).hasSize(3);
    }

    @Test
    void leavesBoldLabelsOverTextAndLists() {
        assertThat(policy().bold("Roles:").bold("Teachers:").text(PROSE).tree())
                .endsWith("# Roles:", "# Teachers:", "  " + PROSE);
        assertThat(policy().bold("Strokes:")
                        .bullet("crawl")
                        .bold("Dives:")
                        .bullet("none")
                        .tree())
                .contains("# Strokes:", "# Dives:");
    }

    @Test
    void leavesALabelOverItsRuleBesideOthersAndBlanks() {
        String rule = "Swimmers train for ten minutes each day.";
        assertThat(policy().bold("Group 1:")
                        .bold("Group 2:")
                        .bold("Group 3:")
                        .text(rule)
                        .tree())
                .contains("# Group 3:", "  " + rule);
        assertThat(policy().text("Signed: ______").bold("Review:").text(rule).tree())
                .endsWith("# Review:", "  " + rule);
    }

    @Test
    void takesALineToBeSignedForAFieldThoughSomeOfItIsFilledIn() {
        assertThat(policy().text("Signed ____________ Date ___3/5/2024___")
                        .text("Name ________ Group ___4___ Date ________")
                        .text("The boat has room for ___6___ swimmers.")
                        .artefacts(ArtefactKind.FORM_FIELD))
                .containsExactly(
                        "Signed ____________ Date ___3/5/2024___", "Name ________ Group ___4___ Date ________");
    }

    @Test
    void leavesTheEndOfASentenceOverAField() {
        assertThat(policy().text("and the pool was closed. After that:")
                        .text("Name: ______")
                        .tree())
                .endsWith("  and the pool was closed. After that:");
    }

    @Test
    void takesALineOverASignatureForAField() {
        Printed printed =
                policy().bold("SIGNED for and on behalf of the Swimming Club").text("Ann Other");
        assertThat(printed.tree()).endsWith("# Agreement", "  " + PROSE, "  Ann Other");
    }
}
