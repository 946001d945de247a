package org.policygap.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Numbered lists of which some items are bold, printed beside plain ones. */
class PrintedListsTest {
    private static final String PROSE =
            "Children learn best where they feel safe, and so every adult looks out for them.";

    private static Printed policy() {
        return new Printed()
                .bold("Pond Policy")
                .size(16, "1. Purpose")
                .text(PROSE)
                .size(16, "2. Ice")
                .text(PROSE)
                .size(16, "3. Rescue");
    }

    @Test
    void takesABoldItemAfterAPlainOneForAnItem() {
        assertThat(policy().textAt(70, "1. Call: Shout for help, and then ring the bell.")
                        .boldTextAt(70, "2. Reach:")
                        .bulletAt(90, 18, "Lie down.")
                        .textAt(70, "3. Wait: Somebody comes.")
                        .size(16, "4. After")
                        .text(PROSE)
                        .tree())
                .endsWith(
                        "# 3. Rescue",
                        "  1. Call: Shout for help, and then ring the bell.",
                        "  2. Reach:",
                        "    - Lie down.",
                        "  3. Wait: Somebody comes.",
                        "# 4. After",
                        "  " + PROSE);
    }

    @Test
    void takesABoldItemUnderALeadInBeforePlainOnesForAnItem() {
        assertThat(policy().text("Everybody has to:")
                        .boldTextAt(70, "1. Call for help.")
                        .textAt(70, "2. Reach for the rope that hangs on the wall.")
                        .text("Nobody runs.")
                        .tree())
                .endsWith(
                        "# 3. Rescue",
                        "  Everybody has to:",
                        "    1. Call for help.",
                        "    2. Reach for the rope that hangs on the wall.",
                        "  Nobody runs.");
    }

    @Test
    void goesOnWithAListOfNumbersInBulletsAtTheirPlace() {
        assertThat(policy().text("The keys are kept by:")
                        .textAt(70, "1. The warden of the pond.")
                        .textAt(70, "2. One of the teachers, whom the head chooses.")
                        .bulletAt(70, 18, "Lists: The office keeps a list of the keys.")
                        .bulletAt(90, 36, "It is blue.")
                        .tree())
                .endsWith(
                        "  The keys are kept by:",
                        "    1. The warden of the pond.",
                        "    2. One of the teachers, whom the head chooses.",
                        "    - Lists: The office keeps a list of the keys.",
                        "      - It is blue.");
    }

    @Test
    void leavesNumbersOfSeveralPartsToTheirSections() {
        assertThat(policy().textAt(70, "3.1 The rope is kept on the wall by the warden.")
                        .boldTextAt(70, "3.2 Ladders")
                        .text(PROSE)
                        .tree())
                .contains("  # 3.2 Ladders");
    }

    @Test
    void goesOnWithAListBesideAPictureOnTheNextPage() {
        assertThat(policy().text("The pond is for:")
                        .bulletAt(70, 18, "ducks and swans")
                        .page()
                        .bulletAt(140, 88, "frogs and newts")
                        .bulletAt(70, 18, "fish")
                        .tree())
                .endsWith("  The pond is for:", "    - ducks and swans", "    - frogs and newts", "    - fish");
    }
}
