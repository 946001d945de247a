package org.policygap.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** "Part 1" or "Appendix A" on a line of its own, and the title below it. */
class DivisionTitlesTest {
    private static final String PROSE =
            "Children learn best where they feel safe, and so every adult looks out for them.";

    @Test
    void joinsAPartOrAppendixToTheTitleBelowIt() {
        assertThat(new Printed()
                        .size(16, "Library Rules")
                        .centred(12, "PART I")
                        .centred(12, "Loans")
                        .bold("A. How long")
                        .text(PROSE)
                        .centred(12, "PART II")
                        .centred(12, "Staff")
                        .text("Staff may keep books longer.")
                        .centred(12, "Appendix A")
                        .centred(12, "Fines")
                        .text("There are none.")
                        .tree())
                .containsExactly(
                        "# PART I Loans",
                        "  # A. How long",
                        "    " + PROSE,
                        "# PART II Staff",
                        "  Staff may keep books longer.",
                        "# Appendix A Fines",
                        "  There are none.");
    }

    @Test
    void joinsAnAppendixToATitleInLargerType() {
        assertThat(new Printed()
                        .size(16, "Library Rules")
                        .size(12, "Loans")
                        .text(PROSE)
                        .size(12, "Appendix One")
                        .size(14, "Conditions of Hire")
                        .size(12, "Fees")
                        .text("There are none.")
                        .tree())
                .endsWith("# Appendix One Conditions of Hire", "  # Fees", "    There are none.");
    }

    @Test
    void keepsTheHeadingsOfAPartApartFromIt() {
        assertThat(new Printed()
                        .size(16, "Library Rules")
                        .bold("Part 1")
                        .bold("Loans")
                        .text(PROSE)
                        .bold("Fines")
                        .text("There are none.")
                        .tree())
                .containsExactly("# Part 1", "  # Loans", "    " + PROSE, "  # Fines", "    There are none.");
    }

    @Test
    void keepsChaptersThatAreCountedOnUnderTheirParts() {
        assertThat(new Printed()
                        .size(20, "Library Rules")
                        .size(16, "Part One: Children")
                        .size(13, "Chapter 1 Loans")
                        .text(PROSE)
                        .size(16, "Part Two: Adults")
                        .size(13, "Chapter 2 Fines")
                        .text("There are none.")
                        .tree())
                .containsExactly(
                        "# Part One: Children",
                        "  # Chapter 1 Loans",
                        "    " + PROSE,
                        "# Part Two: Adults",
                        "  # Chapter 2 Fines",
                        "    There are none.");
    }

    @Test
    void putsSectionsUnderArticles() {
        assertThat(new Printed()
                        .bold("Library Constitution")
                        .bold("Article I. Members")
                        .text(PROSE)
                        .bold("Section 1. Readers")
                        .text(PROSE)
                        .bold("Section 2. Guests")
                        .text(PROSE)
                        .bold("Article II. Meetings")
                        .text(PROSE)
                        .tree())
                .containsExactly(
                        "# Article I. Members",
                        "  " + PROSE,
                        "  # Section 1. Readers",
                        "    " + PROSE,
                        "  # Section 2. Guests",
                        "    " + PROSE,
                        "# Article II. Meetings",
                        "  " + PROSE);
    }
}
