package org.policygap.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policygap.parser.structure.Printed.tree;

import org.junit.jupiter.api.Test;
import org.policygap.parser.UnusableDocumentException;

/** Policies pasted as plain text, of which only lines, empty lines and spaces are left. */
class PlainTextTest {

    @Test
    void joinsANumeralAloneOnItsLineWithItsText() throws UnusableDocumentException {
        assertThat(tree("""
                        BOAT POLICY

                        1) HIRE

                        (i)
                        Boats are hired out to families who live in the village only.
                        (ii)
                        Boats come back before the bell rings, whatever the weather is
                        like on the day.
                        (iii)
                        Nobody rows alone, and nobody rows after dark or on thin ice or
                        without a light.
                        """))
                .containsExactly(
                        "# 1) HIRE",
                        "  (i) Boats are hired out to families who live in the village only.",
                        "  (ii) Boats come back before the bell rings, whatever the weather is like on the day.",
                        "  (iii) Nobody rows alone, and nobody rows after dark or on thin ice or without a light.");
    }

    @Test
    void beginsAListUnderALineThatIsFullAndDoesNotEnd() throws UnusableDocumentException {
        assertThat(tree("""
                        BOAT POLICY

                        1) HIRE

                        Families hire boats at the hut, which is open every Sunday and
                        every holiday from Easter to the end of October, or until the
                        lake is closed because of ice, a storm, or the works that are
                        done every autumn, and which is closed on all other days. They
                        must
                        a) sign the book before they take a boat out on the lake, and say
                           i) how many people will be in the boat at the same time, and
                           ii) when they will be back, which must be before the evening
                           bell;
                        b) pay for what is broken or lost, as the rules of the hut in
                        (c) of the notice say.
                        """))
                .containsExactly(
                        "# 1) HIRE",
                        "  Families hire boats at the hut, which is open every Sunday and every holiday from Easter to the"
                                + " end of October, or until the lake is closed because of ice, a storm, or the works that"
                                + " are done every autumn, and which is closed on all other days. They must",
                        "    a) sign the book before they take a boat out on the lake, and say",
                        "      i) how many people will be in the boat at the same time, and",
                        "      ii) when they will be back, which must be before the evening bell;",
                        "    b) pay for what is broken or lost, as the rules of the hut in (c) of the notice say.");
    }

    @Test
    void takesUnderlinedLinesForHeadingsAndTheirRowsForNothing() throws UnusableDocumentException {
        assertThat(tree("""
                        Boat Policy
                        ===========

                        Who may row
                        -----------
                        All families may row. They are told the rules of the lake first.

                        Code  Meaning  Fee
                        ------------------

                        Ice on the lake
                        ~~~~~~~~~~~~~~~
                        Nobody rows.
                        """))
                .contains(
                        "# Who may row",
                        "  All families may row. They are told the rules of the lake first.",
                        "# Ice on the lake",
                        "  Nobody rows.");
    }

    @Test
    void putsLinesThatAreSetInUnderTheSentenceThatTheyEnd() throws UnusableDocumentException {
        assertThat(tree("""
                        BOAT POLICY

                        1) FEES

                        A fee is payable if a boat comes back late. It is

                           2 pounds in the first hour
                           5 pounds after that
                        """))
                .containsExactly(
                        "# 1) FEES",
                        "  A fee is payable if a boat comes back late. It is",
                        "    2 pounds in the first hour",
                        "    5 pounds after that");
    }

    @Test
    void readsALetterInAnAppendixAsText() throws UnusableDocumentException {
        assertThat(tree("""
                        BOAT POLICY

                        1) HIRE

                        Boats are hired out to families who live in the village only.

                        APPENDIX 1
                        Letter to families

                        Dear Family

                        Your boat came back late. The fee is in the policy.

                        Yours sincerely

                        [Name of the keeper]

                        2024

                        Boats are hired out again from the first Sunday after Easter.
                        """))
                .endsWith(
                        "# APPENDIX 1 Letter to families",
                        "  Dear Family",
                        "  Your boat came back late. The fee is in the policy.",
                        "  Yours sincerely",
                        "  [Name of the keeper]",
                        "  2024",
                        "  Boats are hired out again from the first Sunday after Easter.");
    }

    @Test
    void findsTheHeadingsOfATextWithoutNumbersAmongItsLists() throws UnusableDocumentException {
        assertThat(tree("""
                        Boat Policy

                        Who it is for

                        The policy is for all families who live in the village or near it.

                        The keeper

                        The keeper will

                        o count the boats
                        o ring the bell

                        If you are worried about a boat, tell:

                        the keeper
                        the keeper's deputy
                        any adult at the hut

                        Other policies

                        Lakes
                        Fires
                        Safety

                        Bells

                        The bell is rung at six. Families must not row after that unless the
                        keeper has

                        Village School\t\tPage 2

                        agreed.
                        """))
                .containsExactly(
                        "# Who it is for",
                        "  The policy is for all families who live in the village or near it.",
                        "# The keeper",
                        "  The keeper will",
                        "    - count the boats",
                        "    - ring the bell",
                        "  If you are worried about a boat, tell:",
                        "    the keeper",
                        "    the keeper's deputy",
                        "    any adult at the hut",
                        "# Other policies",
                        "  Lakes",
                        "  Fires",
                        "  Safety",
                        "# Bells",
                        "  The bell is rung at six. Families must not row after that unless the keeper has agreed.");
    }

    @Test
    void keepsTheLastWordOfASentenceAtTheFootOfSeveralPages() throws UnusableDocumentException {
        String text = """
                BOAT POLICY

                1. Hire
                1.1 Families hire boats at the hut.
                1.2 They sign the book.
                1.3 Boats are hired out on Sundays in the summer only, as said in the
                Regulations.

                Reed Lake School                       Boats
                \f
                2. Care
                2.1 Oars are counted.
                2.2 Sails are dried.
                2.3 Ropes are coiled and hung up in the shed, as is laid down in the
                Regulations.

                Reed Lake School                       Boats
                \f
                3. Ice
                3.1 Nobody goes out on thin ice.
                3.2 The keeper decides.
                3.3 Signals are given with the bell.

                Reed Lake School                       Boats
                """;
        assertThat(tree(text))
                .contains(
                        "  1.3 Boats are hired out on Sundays in the summer only, as said in the Regulations.",
                        "  2.3 Ropes are coiled and hung up in the shed, as is laid down in the Regulations.");
    }

    @Test
    void takesTheNumberOfItsOwnPageForNoText() throws UnusableDocumentException {
        assertThat(tree("""
                        BOAT POLICY

                        1. Hire
                        1.1 Families hire boats at the hut.
                        1.2 They sign the book.
                        \f
                        2. Care
                        2.1 Oars are counted.
                        2.2 Sails are dried.
                        2.3 Ropes are coiled.

                        2
                        """)).endsWith("  2.3 Ropes are coiled.");
    }

    @Test
    void takesItemsFarFromTheirLettersForNoTable() throws UnusableDocumentException {
        assertThat(tree("""
                        BOAT POLICY

                        1. Hire
                        1.1 Ask one of these:
                                 a.     The keeper
                                 b.     The office
                                 c.     The head teacher
                        """))
                .containsExactly(
                        "# 1. Hire",
                        "  1.1 Ask one of these:",
                        "    a. The keeper",
                        "    b. The office",
                        "    c. The head teacher");
    }

    @Test
    void takesANumberedLineThatEndsWithADashForALeadIn() throws UnusableDocumentException {
        assertThat(tree("""
                        BOAT POLICY

                        HIRE

                        1. You must-
                        (a) sign the book
                        (b) come back dry
                        2. You must not-
                        (a) row alone
                        (b) row after dark
                        """))
                .containsExactly(
                        "# HIRE",
                        "  1. You must-",
                        "    (a) sign the book",
                        "    (b) come back dry",
                        "  2. You must not-",
                        "    (a) row alone",
                        "    (b) row after dark");
    }

    @Test
    void beginsAnotherListWhereNumbersBeginAgainAfterAnEmptyLine() throws UnusableDocumentException {
        assertThat(tree("""
                        Boat Policy

                        Hire

                        - 1. Families hire boats at the hut.

                        - 2. They sign the book.

                        - 1. Boats come back before the bell rings.

                        - 2. Boats come back dry, and these are needed:

                        - 1. a cloth

                        - 2. a sponge
                        """))
                .containsExactly(
                        "# Hire",
                        "  1. Families hire boats at the hut.",
                        "  2. They sign the book.",
                        "  1. Boats come back before the bell rings.",
                        "  2. Boats come back dry, and these are needed:",
                        "    1. a cloth",
                        "    2. a sponge");
    }

    @Test
    void joinsANumberAloneOnItsLineWithTheTitleOfASectionWhoseClausesAreNumberedSo() throws UnusableDocumentException {
        assertThat(tree("""
                        BOAT POLICY

                        1

                        Hire of boats

                        1.1

                        Families hire boats at the hut, and nowhere else.

                        1.2

                        They sign the book.

                        2

                        Ice

                        2.1

                        Nobody goes out on thin ice, and the keeper decides what is thin.
                        """))
                .containsExactly(
                        "# 1 Hire of boats",
                        "  1.1 Families hire boats at the hut, and nowhere else.",
                        "  1.2 They sign the book.",
                        "# 2 Ice",
                        "  2.1 Nobody goes out on thin ice, and the keeper decides what is thin.");
    }

    @Test
    void readsNumbersThatBeginAgainAndAgain() throws UnusableDocumentException {
        assertThat(tree("Boat Policy\n\n" + "- 1. a boat\n\n".repeat(20_000))).hasSize(20_000);
    }
}
