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
                        """))
                .containsSubsequence("# Late boats", "# What follows", "  Stage What the keeper does");
    }

    @Test
    void takesACaseForAHeadingAndASentenceWithoutItsFullStopForNone() throws UnusableDocumentException {
        assertThat(tree("""
                        Boat Policy

                        If you are on the lake for long

                        The keeper looks out for you and rings the bell every hour, so that you know the time.

                        Families who are away for a long time

                        They tell the keeper, who lends their boat to others for that time only.

                        Part B: What is meant by the words used

                        A boat is whatever floats and has room for one person or more in it.

                        Families who are away must tell the keeper

                        The keeper then lends their boat to others for that time only.
                        """))
                .containsExactly(
                        "# If you are on the lake for long",
                        "  The keeper looks out for you and rings the bell every hour, so that you know the time.",
                        "# Families who are away for a long time",
                        "  They tell the keeper, who lends their boat to others for that time only.",
                        "# Part B: What is meant by the words used",
                        "  A boat is whatever floats and has room for one person or more in it.",
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
}
