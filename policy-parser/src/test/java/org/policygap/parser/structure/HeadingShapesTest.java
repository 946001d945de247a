package org.policygap.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Headings as schools make them without a heading style: a bold, large or underlined line, a line in capitals, a typed number. */
class HeadingShapesTest {
    private static final String PROSE =
            "Children learn best where they feel safe, and so every adult looks out for them.";

    @Test
    void takesABoldNumberOverAListThatBeginsAgainAtOneForAHeading() {
        assertThat(new Printed()
                        .bold("Pond Policy")
                        .bold("1. Purpose")
                        .text("1. The pond is looked after by every class in turn.")
                        .text("2. Nobody skates on it.")
                        .bold("2. Ducks")
                        .text("1. Ducks are fed on Mondays.")
                        .text("2. Swans are not fed.")
                        .tree())
                .containsExactly(
                        "# 1. Purpose",
                        "  1. The pond is looked after by every class in turn.",
                        "  2. Nobody skates on it.",
                        "# 2. Ducks",
                        "  1. Ducks are fed on Mondays.",
                        "  2. Swans are not fed.");
    }

    @Test
    void takesAPlainNumberOverAListThatBeginsAgainAtOneForItsLeadIn() {
        assertThat(new Printed()
                        .bold("Pond Policy")
                        .bold("Ducks")
                        .text(PROSE)
                        .text("1. Feed the ducks")
                        .text("1. Take bread.")
                        .text("2. Throw it far.")
                        .text("2. Leave the swans alone")
                        .bold("Swans")
                        .text(PROSE)
                        .bold("Frogs")
                        .text(PROSE)
                        .tree())
                .startsWith("# Ducks", "  " + PROSE, "  1. Feed the ducks");
    }

    @Test
    void takesAQuestionInCapitalsForAHeadingAsOneInSmallLetters() {
        assertThat(new Printed()
                        .bold("Pond Policy")
                        .text("WHO TO SPEAK TO")
                        .text(PROSE)
                        .text("WHO WE TELL ABOUT ICE AND WITH WHOM WE SKATE ON IT WITH")
                        .text(PROSE)
                        .tree())
                .containsExactly(
                        "# WHO TO SPEAK TO",
                        "  " + PROSE,
                        "# WHO WE TELL ABOUT ICE AND WITH WHOM WE SKATE ON IT WITH",
                        "  " + PROSE);
    }

    @Test
    void takesAnUnderlinedLineForAHeadingAndALinkForNone() {
        assertThat(new Printed()
                        .bold("Pond Policy")
                        .italic("Ice")
                        .text(PROSE)
                        .link("How we test ice")
                        .text(PROSE)
                        .tree())
                .containsExactly("# Ice", "  " + PROSE, "  How we test ice", "  " + PROSE);
    }

    @Test
    void takesANameWithACapitalInsideForAHeadingAndAnotherWordInLowerCaseForNone() {
        assertThat(new Printed()
                        .bold("Pond Policy")
                        .bold("Aims")
                        .text(PROSE)
                        .bold("e-Safety")
                        .text(PROSE)
                        .bold("by the pond")
                        .text(PROSE)
                        .tree())
                .endsWith("# e-Safety", "  " + PROSE, "  by the pond", "  " + PROSE);
    }

    @Test
    void leavesASectionThatStandsInABoxBelowTheBox() {
        assertThat(new Printed()
                        .size(18, "Pond Policy")
                        .size(14, "Ice")
                        .text(PROSE)
                        .boldCell("box", 0, 0, "Example")
                        .cell("box", 1, 0, "A class that meets a swan walks round it.")
                        .text("Nobody walks on thin ice.")
                        .boldCell("bar", 0, 0, "Ducks")
                        .text("Ducks are fed on Mondays.")
                        .tree())
                .endsWith(
                        "# Ice",
                        "  " + PROSE,
                        "  # Example",
                        "    A class that meets a swan walks round it.",
                        "  Nobody walks on thin ice.",
                        "  # Ducks",
                        "    Ducks are fed on Mondays.");
    }

    @Test
    void takesSeveralUnderlinedNumbersForHeadingsWhereTheyAreMuchOfTheText() {
        assertThat(new Printed()
                        .bold("Pond Policy")
                        .italic("1. Ice")
                        .text("1. Keep off.")
                        .text("2. Warn others.")
                        .italic("2. Ducks and other birds on the pond")
                        .text("1. Feed them.")
                        .text("2. Count them.")
                        .tree())
                .containsExactly(
                        "# 1. Ice",
                        "  1. Keep off.",
                        "  2. Warn others.",
                        "# 2. Ducks and other birds on the pond",
                        "  1. Feed them.",
                        "  2. Count them.");
    }

    @Test
    void takesACaptionInItalicsForNoHeading() {
        assertThat(new Printed()
                        .size(18, "Pond Policy")
                        .bold("Ice")
                        .text(PROSE)
                        .bold("Ducks")
                        .text(PROSE)
                        .bold("Swans")
                        .text(PROSE)
                        .italic("Figure 2: A swan")
                        .text(PROSE)
                        .tree())
                .endsWith("# Swans", "  " + PROSE, "  Figure 2: A swan", "  " + PROSE);
    }

    @Test
    void takesAFewBoldWordsWithAFullStopForAHeading() {
        assertThat(new Printed()
                        .size(18, "Pond Policy")
                        .bold("Ice.")
                        .text(PROSE)
                        .bold("Wild birds.")
                        .bullet("They are fed in hard winters, when the ice is thick.")
                        .bold("Lock gates.")
                        .text("Ducks")
                        .tree())
                .containsExactly(
                        "# Ice.",
                        "  " + PROSE,
                        "# Wild birds.",
                        "  - They are fed in hard winters, when the ice is thick.",
                        "  Lock gates.",
                        "  Ducks");
    }

    @Test
    void takesALongUnderlinedQuestionForAHeading() {
        String question = "What do we do if a child is seen on the ice after school?";
        assertThat(new Printed()
                        .size(18, "Pond Policy")
                        .bold("Ice")
                        .text(PROSE)
                        .bold("Ducks")
                        .text(PROSE)
                        .italic(question)
                        .text(PROSE)
                        .tree())
                .endsWith("  # " + question, "    " + PROSE);
    }

    @Test
    void doesNotAskASignForItsWeight() {
        assertThat(new Printed()
                        .size(18, "Pond Policy")
                        .bold("Ice")
                        .text(PROSE)
                        .term("Ducks and other birds on the pond", " ☼")
                        .text(PROSE)
                        .bold("Swans")
                        .text(PROSE)
                        .tree())
                .contains("# Ducks and other birds on the pond ☼");
    }

    @Test
    void takesProcedureUnderTheTitleForASection() {
        assertThat(new Printed()
                        .size(18, "Pond Policy")
                        .bold("Procedure")
                        .text(PROSE)
                        .bold("Ducks")
                        .text(PROSE)
                        .tree())
                .containsExactly("# Procedure", "  " + PROSE, "# Ducks", "  " + PROSE);
    }

    @Test
    void keepsShortLinesOfADocumentWithoutHeadings() {
        Printed printed = new Printed().size(18, "Pond Policy").text("deep water, warm hearts");
        for (int i = 0; i < 6; i++) {
            printed.text(PROSE);
        }
        printed.text("ducks on Mondays").text(PROSE);

        assertThat(printed.tree()).contains("ducks on Mondays").doesNotContain("deep water, warm hearts");
    }

    @Test
    void takesTheNumberOfAnArticleForNoPronoun() {
        assertThat(new Printed()
                        .size(18, "Boat Club Bylaws")
                        .bold("Article I. Membership.")
                        .text(PROSE)
                        .bold("Article II. Meetings.")
                        .text(PROSE)
                        .bold("I row alone.")
                        .text(PROSE)
                        .tree())
                .containsExactly(
                        "# Article I. Membership.",
                        "  " + PROSE,
                        "# Article II. Meetings.",
                        "  " + PROSE,
                        "  I row alone.",
                        "  " + PROSE);
    }
}
