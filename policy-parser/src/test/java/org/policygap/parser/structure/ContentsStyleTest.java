package org.policygap.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.policygap.model.policy.ArtefactKind;

/** Lines in the style of a contents list, which some authors use for headings. */
class ContentsStyleTest {
    private static final String PROSE = "Lanterns are lit by adults only, and they are put out before the children go.";

    @Test
    void takesSuchLinesBetweenTextForHeadingsOfTheirLevel() {
        assertThat(new Printed()
                        .bold("Lantern Policy")
                        .contents(1, "Who lights lanterns")
                        .contents(2, "On the field")
                        .text(PROSE)
                        .contents(2, "In the hall")
                        .text(PROSE)
                        .tree())
                .containsExactly(
                        "# Who lights lanterns", "  # On the field", "    " + PROSE, "  # In the hall", "    " + PROSE);
    }

    @Test
    void leavesAListOfThemAndAnEntryWithItsPage() {
        assertThat(new Printed()
                        .bold("Lantern Policy")
                        .contents(1, "Contents")
                        .contents(1, "Who lights lanterns")
                        .contents(1, "Candles")
                        .bold("Who lights lanterns")
                        .text(PROSE)
                        .contents(1, "Table of lanterns 3")
                        .text(PROSE)
                        .artefacts(ArtefactKind.CONTENTS))
                .containsExactly("Contents", "Who lights lanterns", "Candles", "Table of lanterns 3");
    }
}
