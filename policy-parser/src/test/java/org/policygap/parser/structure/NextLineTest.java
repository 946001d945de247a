package org.policygap.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines that the file takes for paragraphs of their own, though the sentence goes on in them. */
class NextLineTest {
    private static Printed policy() {
        return new Printed()
                .size(16, "Boat Policy")
                .bold("Boats")
                .text("The wardens keep the boats, and a list of them:");
    }

    @Test
    void joinsWhatIsPrintedRightBelowAnOpenSentence() {
        String first = "Boats are hired out on Sundays, as told in the River Policy and the Weir and";
        assertThat(policy().lineAt(72, 500, 200, "", first)
                        .lineAt(72, 480, 213, "", "Lock Policies, to all who can swim well.")
                        .tree())
                .contains("  " + first + " Lock Policies, to all who can swim well.");
        assertThat(policy().lineAt(72, 500, 200, "", first)
                        .lineAt(72, 480, 240, "", "Lock Policies, to all who can swim well.")
                        .tree())
                .contains("  " + first, "  Lock Policies, to all who can swim well.");
    }

    @Test
    void joinsWhatHadNoRoomInTheLineOfAnItem() {
        assertThat(policy().lineAt(90, 480, 200, "•", "a list of all the boats and rafts that were let by the River")
                        .lineAt(140, 490, 213, "", "Council of the town to the schools")
                        .tree())
                .containsExactly(
                        "# Boats",
                        "  The wardens keep the boats, and a list of them:",
                        "    - a list of all the boats and rafts that were let by the River Council of the town to the schools");
        assertThat(policy().lineAt(90, 300, 200, "•", "a list of all the boats by the River")
                        .lineAt(140, 490, 213, "", "Council of the town to the schools")
                        .tree())
                .hasSize(4);
    }

    @Test
    void joinsWhatEndsOrIsAnAside() {
        assertThat(policy().bullet("Boats are let to all who can swim a length of the pool (ages 6-")
                        .text("12) without help.")
                        .text("The wardens keep for every boat a list that is called the Summer Boat Log")
                        .text("(SBL) in which they write each trip.")
                        .tree())
                .endsWith(
                        "    - Boats are let to all who can swim a length of the pool (ages 6-12) without help.",
                        "  The wardens keep for every boat a list that is called the Summer Boat Log (SBL) in which they write each trip.");
    }

    @Test
    void leavesNumbersAfterABracketThatIsNeverClosed() {
        assertThat(policy().text("Boats are let to all who can swim (in this order:")
                        .text("1) seals")
                        .text("2) otters")
                        .tree())
                .contains("    1) seals", "    2) otters");
        assertThat(policy().text("Swimmers bring:")
                        .text("1) towels (sizes 3 and up")
                        .text("2) goggles")
                        .tree())
                .contains("    1) towels (sizes 3 and up", "    2) goggles");
        assertThat(policy().text("Good swimmers :(").text("2) Nobody sulks.").tree())
                .doesNotContain("  Good swimmers :( 2) Nobody sulks.");
    }
}
