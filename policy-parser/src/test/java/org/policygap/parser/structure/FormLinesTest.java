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
