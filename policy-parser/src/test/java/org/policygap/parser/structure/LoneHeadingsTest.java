package org.policygap.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygap.parser.PolicyParser;
import org.policygap.parser.UnusableDocumentException;

/** Headings of text that has no looks, such as text that was pulled out of a PDF. */
class LoneHeadingsTest {

    private static List<String> tree(String text) throws UnusableDocumentException {
        return Printed.tree(new PolicyParser().parse("boats.txt", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void takesTheTitleOfAnActOverWhatIsSaidOfItForAHeading() throws UnusableDocumentException {
        assertThat(tree("""
                        Boat Policy

                        The law

                        Boats belong to the school, and these Acts say how they are to be used by families.

                        Inland Boats Act 1907

                        This Act makes it an offence to row without a light after the bell has rung.

                        The Ponds and Lakes Act 1911 and 1922

                        It is an offence to:

                        - fish from a boat
                        - sing in one

                        Other Acts

                        Oars Act 1930

                        Sails Act 1931

                        The office has copies of both, and families may read them there.
                        """))
                .containsExactly(
                        "# The law",
                        "  Boats belong to the school, and these Acts say how they are to be used by families.",
                        "# Inland Boats Act 1907",
                        "  This Act makes it an offence to row without a light after the bell has rung.",
                        "# The Ponds and Lakes Act 1911 and 1922",
                        "  It is an offence to:",
                        "    - fish from a boat",
                        "    - sing in one",
                        "  Other Acts",
                        "  Oars Act 1930",
                        "  Sails Act 1931",
                        "  The office has copies of both, and families may read them there.");
    }

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
    void takesARelativeClauseForAHeadingAndASentenceWithoutItsFullStopForNone() throws UnusableDocumentException {
        assertThat(tree("""
                        Boat Policy

                        Families who are away for a long time

                        They tell the keeper, who lends their boat to others for that time only.

                        Part B: What is meant by the words used

                        A boat is whatever floats and has room for one person or more in it.

                        Make it clear that nobody is let off

                        The keeper tells so to every family that signs the book for the first time.

                        Figure 1: The boat is seen from the hut

                        The picture was taken in summer, when the lake is low.

                        Families who are away must tell the keeper

                        The keeper then lends their boat to others for that time only.
                        """))
                .containsExactly(
                        "# Families who are away for a long time",
                        "  They tell the keeper, who lends their boat to others for that time only.",
                        "# Part B: What is meant by the words used",
                        "  A boat is whatever floats and has room for one person or more in it.",
                        "  Make it clear that nobody is let off",
                        "  The keeper tells so to every family that signs the book for the first time.",
                        "  Figure 1: The boat is seen from the hut",
                        "  The picture was taken in summer, when the lake is low.",
                        "  Families who are away must tell the keeper",
                        "  The keeper then lends their boat to others for that time only.");
    }

    @Test
    void takesNumbersOverAListThatBeginsAgainForHeadings() throws UnusableDocumentException {
        assertThat(tree("""
                        Boat Policy

                        1. Hire

                        - 1. Families hire boats at the hut, and nowhere else.
                        - 2. They sign the book before they take a boat out.

                        2. Care of boats

                        - 1. Oars are counted every evening by the keeper.

                        3. Ice

                        - 1. Nobody goes out on thin ice.
                        - 2. The keeper decides:
                        - 1. where
                        - 2. when
                        - 3. Nobody argues.
                        """))
                .startsWith(
                        "# 1. Hire",
                        "  1. Families hire boats at the hut, and nowhere else.",
                        "  2. They sign the book before they take a boat out.",
                        "# 2. Care of boats",
                        "  1. Oars are counted every evening by the keeper.",
                        "# 3. Ice",
                        "  1. Nobody goes out on thin ice.");
    }

    @Test
    void takesALineThatSaysNothingOverOneThatDoesForAHeading() throws UnusableDocumentException {
        assertThat(tree("""
                        Boat Policy

                        Introduction

                        Boats belong to the school, and all care for them. They are used in summer only.

                        Who to ask

                        The keeper of the boats is: Ada Reed

                        Hours of the hut

                        The hut is open on Sundays and whenever the bell has been rung twice.

                        The notice at the hut is on the website too

                        Fishing from boats

                        Please see the notice at the hut

                        (The old notice)

                        It was there until last year, and many families still have it

                        Lost oars

                        Families who lose an oar must pay for it, and they tell the keeper on the same day.
                        """))
                .containsExactly(
                        "# Introduction",
                        "  Boats belong to the school, and all care for them. They are used in summer only.",
                        "# Who to ask",
                        "  The keeper of the boats is: Ada Reed",
                        "# Hours of the hut",
                        "  The hut is open on Sundays and whenever the bell has been rung twice.",
                        "  The notice at the hut is on the website too",
                        "# Fishing from boats",
                        "  Please see the notice at the hut",
                        "  (The old notice)",
                        "  It was there until last year, and many families still have it",
                        "# Lost oars",
                        "  Families who lose an oar must pay for it, and they tell the keeper on the same day.");
    }

    @Test
    void takesATitleForAHeadingAfterALeadInWhoseListIsLost() throws UnusableDocumentException {
        assertThat(tree("""
                        Boat Policy

                        Who may row

                        The families who may row are told in the following list:

                        Care of boats

                        Boats are washed every evening, and the keeper counts the oars.

                        The hut sells:

                        Oars

                        Sails

                        Ropes
                        """))
                .containsExactly(
                        "# Who may row",
                        "  The families who may row are told in the following list:",
                        "# Care of boats",
                        "  Boats are washed every evening, and the keeper counts the oars.",
                        "  The hut sells:",
                        "    Oars",
                        "    Sails",
                        "    Ropes");
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
    void takesQuestionsOfAnyLengthOverTheirAnswersForHeadings() throws UnusableDocumentException {
        assertThat(tree("""
                        Boat Policy

                        Q: May we take a boat out on the lake in winter if there is neither ice on it nor snow on the hut?

                        Yes. The keeper is asked first, and so is the head of rowing.

                        Is there a second hut?

                        - The second hut stands at the other end of the lake and is open in summer only.
                        - It has no bell.

                        Questions for families

                        Is the boat dry?

                        Are the oars in it?
                        """))
                .containsExactly(
                        "# Q: May we take a boat out on the lake in winter if there is neither ice on it nor snow on the hut?",
                        "  Yes. The keeper is asked first, and so is the head of rowing.",
                        "# Is there a second hut?",
                        "  - The second hut stands at the other end of the lake and is open in summer only.",
                        "  - It has no bell.",
                        "# Questions for families",
                        "  Is the boat dry?",
                        "  Are the oars in it?");
    }

    @Test
    void tellsNumbersOfHeadingsFromThoseOfItemsByTheDashBeforeThem() throws UnusableDocumentException {
        assertThat(tree("""
                        Boat Policy

                        1. Hire

                        - Families hire boats at the hut, and nowhere else.

                        2. Ways to pay

                        - 1. By card
                        - (a) at the hut, where the reader is
                        - (b) in the office
                        - 2. In coins
                        - (a) at the hut only

                        3. Ice

                        - Nobody goes out on thin ice.
                        """))
                .containsExactly(
                        "# 1. Hire",
                        "  - Families hire boats at the hut, and nowhere else.",
                        "# 2. Ways to pay",
                        "  1. By card",
                        "    (a) at the hut, where the reader is",
                        "    (b) in the office",
                        "  2. In coins",
                        "    (a) at the hut only",
                        "# 3. Ice",
                        "  - Nobody goes out on thin ice.");
    }

    @Test
    void takesNumberedTitlesWithAFullStopForHeadingsWhereMostAreSuch() throws UnusableDocumentException {
        assertThat(tree("""
                        Boat Policy

                        1. Hire of boats.

                        Families hire boats at the hut, and nowhere else.

                        2. Care of boats.

                        - a. Oars are counted every evening by the keeper.
                        - b. Sails are dried.

                        3. Return of boats.

                        Families bring boats back before it is dark.

                        4. The table shows the fees.
                        """))
                .containsExactly(
                        "# 1. Hire of boats.",
                        "  Families hire boats at the hut, and nowhere else.",
                        "# 2. Care of boats.",
                        "  a. Oars are counted every evening by the keeper.",
                        "  b. Sails are dried.",
                        "# 3. Return of boats.",
                        "  Families bring boats back before it is dark.",
                        "  4. The table shows the fees.");
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
    void joinsLinesOfAHeadingOnlyWhereTheFirstMayHaveBeenBroken() throws UnusableDocumentException {
        assertThat(tree("""
                        Boat Policy

                        Introduction

                        The school has boats, and all care for them. They are used in summer only.

                        Hire of boats
                        General
                        Boats belong to the school, and families hire them at the hut on Sundays.

                        Boats, oars and sails on loan to families
                        For the Whole of the Summer
                        The keeper lends them, and the office keeps a list of what was lent.

                        Care of boats

                        Boats are washed every evening, and the keeper counts the oars.
                        """))
                .containsExactly(
                        "# Introduction",
                        "  The school has boats, and all care for them. They are used in summer only.",
                        "# Hire of boats",
                        "# General",
                        "  Boats belong to the school, and families hire them at the hut on Sundays.",
                        "# Boats, oars and sails on loan to families For the Whole of the Summer",
                        "  The keeper lends them, and the office keeps a list of what was lent.",
                        "# Care of boats",
                        "  Boats are washed every evening, and the keeper counts the oars.");
    }
}
