package org.policygap.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policygap.parser.structure.Printed.tree;

import org.junit.jupiter.api.Test;
import org.policygap.parser.UnusableDocumentException;

/** Headings of text that has no looks, such as text that was pulled out of a PDF. */
class LoneHeadingsTest {

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

                        Nobody has done either since the hut was built.
                        Rafts Act 1955

                        A raft is no boat.

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
                        "  Nobody has done either since the hut was built.",
                        "# Rafts Act 1955",
                        "  A raft is no boat.",
                        "  Other Acts",
                        "  Oars Act 1930",
                        "  Sails Act 1931",
                        "  The office has copies of both, and families may read them there.");
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

    @Test
    void takesTitlesWithFullStopsForHeadingsWhereTheyAreTheWayOfTheDocument() throws UnusableDocumentException {
        String three = """
                        Boat Policy

                        Hire of boats.

                        Boats are hired out to families who live in the village, and to nobody else at all.

                        Oars.

                        - Oars are counted at noon by the keeper of the hut.

                        Late boats.

                        A boat that comes back late is a danger to others, and the keeper acts at once.

                        No lamps.

                        Wet ropes.

                        Ropes are hung up to dry in the hut when the last boat is in.
                        """;
        assertThat(tree(three))
                .containsSubsequence("# Hire of boats.", "# Oars.", "# Late boats.", "  No lamps.", "# Wet ropes.");
        assertThat(tree(three.replace("Oars.", "Oars are wood.").replace("Late boats.", "They are late.")))
                .noneMatch(line -> line.startsWith("#"));
    }
}
