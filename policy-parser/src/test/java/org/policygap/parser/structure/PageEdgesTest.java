package org.policygap.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands at the edges of pages by chance, and what goes on over them. */
class PageEdgesTest {
    private static final String PROSE =
            "Children learn best where they feel safe, and so every adult looks out for them.";

    @Test
    void keepsASentenceThatStandsAtTheEdgesOfTwoPagesAndAmidOneToo() {
        Printed printed = new Printed().bold("Gate Policy").bold("North gate").text(PROSE);
        printed.text("Long line one.").text("The gate is shut at four.").text("Long line two.");
        printed.text("Long line three.").text("Long line four.").text("Long line five.");
        printed.page()
                .text("The gate is shut at four.")
                .bold("East gate")
                .text(PROSE)
                .text("Long line six.");
        printed.text("Long line seven.").text("Long line eight.");
        printed.page()
                .text("The gate is shut at four.")
                .bold("West gate")
                .text(PROSE)
                .text("Long line nine.");
        assertThat(printed.tree())
                .filteredOn("  The gate is shut at four."::equals)
                .hasSize(3);
    }

    @Test
    void goesOnWithANameOnTheNextPageAfterAWordThatCannotEndASentence() {
        assertThat(new Printed()
                        .bold("Gate Policy")
                        .bold("Keys")
                        .text(PROSE)
                        .text("Keys are kept by the")
                        .page()
                        .text("Porter, and by nobody else.")
                        .text("Gates are wide, and")
                        .page()
                        .text("Doors are narrow.")
                        .tree())
                .endsWith(
                        "  Keys are kept by the Porter, and by nobody else.",
                        "  Gates are wide, and",
                        "  Doors are narrow.");
    }
}
