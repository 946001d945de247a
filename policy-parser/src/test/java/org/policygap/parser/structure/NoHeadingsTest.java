package org.policygap.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policygap.parser.structure.Printed.tree;

import org.junit.jupiter.api.Test;
import org.policygap.parser.UnusableDocumentException;

/** Short lines of text that has no looks and that are no headings. */
class NoHeadingsTest {
    private static final String PROSE =
            "Children learn best where they feel safe, and so every adult looks out for them.";

    @Test
    void takesNoRowOfATableForAHeading() throws UnusableDocumentException {
        assertThat(tree("""
                        Boat Policy

                        Late boats

                        Boats that come back late are a danger to others, and the keeper acts at once.

                        What follows

                        Stage\tWhat the keeper does
                        1\tThe keeper rings the bell and looks out for the boat until it is seen from the hut.
                        2\tThe keeper tells the office, and a second boat goes out if it is not yet dark outside.
                        """)).containsSubsequence("# Late boats", "# What follows", "  Stage What the keeper does");
    }

    @Test
    void takesNoLineThatTellsSomebodyToDoSomethingForAHeading() throws UnusableDocumentException {
        assertThat(tree("""
                        Boat Policy

                        Boats

                        The boats lie at the north end of the lake from May on, and nobody swims there.

                        If you cannot come you must ring the keeper by nine

                        Messages are kept for a day.

                        If a boat goes missing call the keeper at once

                        The number is on the wall.

                        Rule 1: Families must sign the book each time

                        The book is kept in the hut.

                        Where families row at night they must carry a lamp

                        Lamps are lent by the keeper.
                        """)).filteredOn(line -> line.startsWith("#")).containsExactly("# Boats");
    }

    @Test
    void takesFieldsAndSumsForNoHeadings() throws UnusableDocumentException {
        assertThat(tree("""
                        Boat Policy

                        Introduction

                        Boats belong to the school, and all care for them. They are used in summer only.

                        The red boat

                        Keeper: the head of rowing

                        How to get it: Ask at the hut, and sign the book before you take it out.

                        Fee for a day $5

                        - Rowing is allowed on Sundays.

                        Stage 1: The keeper is asked

                        The keeper lends the boat to whoever asks first, and notes the name in the book.
                        """))
                .containsExactly(
                        "# Introduction",
                        "  Boats belong to the school, and all care for them. They are used in summer only.",
                        "# The red boat",
                        "  Keeper: the head of rowing",
                        "  How to get it: Ask at the hut, and sign the book before you take it out.",
                        "  Fee for a day $5",
                        "    - Rowing is allowed on Sundays.",
                        "# Stage 1: The keeper is asked",
                        "  The keeper lends the boat to whoever asks first, and notes the name in the book.");
    }

    @Test
    void countsNoRowsOfTablesWhereItLooksForEmptyLines() throws UnusableDocumentException {
        assertThat(tree("""
                        Boat Policy

                        Hut

                        Book of hire, which is kept at the hut by the keeper of the boats\t5 years
                        Book of lost oars, which is kept at the hut by the keeper of boats\t2 years

                        Office

                        Letters from families who have lost a boat and paid for a new one\t6 years
                        Receipts for oars, sails and whatever else is bought for the boats\t6 years
                        Lists of families who may row and of those who may not row any more\t9 years
                        """)).contains("# Hut", "# Office");
    }

    @Test
    void takesNoLineWithAGapAsBetweenColumnsForAHeading() throws UnusableDocumentException {
        assertThat(tree("""
                        Boat Policy

                        Late boats

                        Boats that come back late are a danger to others, and the keeper acts at once.

                        Stage           What follows

                        The keeper rings the bell and looks out for the boat until it is seen from the hut.

                        Part B      Lost oars

                        Whoever loses an oar tells the keeper, who looks for it with the next boat.
                        """)).containsSubsequence("# Late boats", "  Stage What follows", "# Part B Lost oars");
    }

    @Test
    void takesALargePlainLeadInForNoHeading() {
        assertThat(new Printed()
                        .bold("Canal Policy")
                        .bold("Aims")
                        .text(PROSE)
                        .plain(13, "At the canal, we aim to:")
                        .bullet("keep the water clean")
                        .bold("Boats")
                        .text(PROSE)
                        .tree())
                .containsSequence("  At the canal, we aim to:", "    - keep the water clean", "# Boats");
    }

    @Test
    void takesAShortClauseAmongNumberedClausesForNoHeading() {
        Printed policy = new Printed().bold("Canal Policy");
        for (String section : new String[] {"1", "2", "3"}) {
            policy.bold(section + ". Boats of kind " + section);
            policy.text(section + ".1 " + PROSE).text(section + ".2 " + PROSE).text(section + ".3 " + PROSE);
        }
        policy.text("3.4 Our canal takes these boats").text("Punts of any size and age, with or without a roof.");
        assertThat(policy.tree()).contains("  3.4 Our canal takes these boats");
    }

    @Test
    void takesPlainLinesInTheMiddleOfThePageForNoHeadings() {
        assertThat(new Printed()
                        .bold("Canal Policy")
                        .bold("Aims")
                        .text(PROSE)
                        .centred(11, "OUR VALUES")
                        .plainCentred("Have a go")
                        .plainCentred("Share your oar")
                        .text(PROSE)
                        .bold("Boats")
                        .text(PROSE)
                        .tree())
                .contains("  Have a go", "  Share your oar");
    }

    @Test
    void takesAPlaceholderInAHeadingStyleForNoHeading() {
        assertThat(new Printed()
                        .declared(1, "Canal Policy")
                        .text(PROSE)
                        .declared(1, "[Name of canal]")
                        .declared(1, "Aims")
                        .text(PROSE)
                        .tree())
                .doesNotContain("# [Name of canal]");
    }

    @Test
    void takesALargeSentenceAboutItsSectionForNoHeading() {
        String sentence = "This section outlines the boats that our canal has.";
        String leadIn = "We provide further boats in the following places:";
        assertThat(new Printed()
                        .bold("Canal Policy")
                        .bold("Aims")
                        .plain(14, sentence)
                        .text(PROSE)
                        .plain(14, leadIn)
                        .bullet("at the lock")
                        .bold("Boats")
                        .text(PROSE)
                        .tree())
                .contains("  " + sentence, "  " + leadIn, "    - at the lock");
    }

    @Test
    void takesALongLeadInInItalicsForNoHeading() {
        String leadIn = "The keeper, the crew and the club will think about:";
        assertThat(new Printed()
                        .bold("Canal Policy")
                        .bold("Aims")
                        .text(PROSE)
                        .plainItalic(12, leadIn)
                        .bullet("the water")
                        .bold("Boats")
                        .text(PROSE)
                        .tree())
                .containsSequence("  " + leadIn, "    - the water");
    }
}
