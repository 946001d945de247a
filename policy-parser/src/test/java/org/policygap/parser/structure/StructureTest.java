package org.policygap.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygap.model.policy.Footnote;
import org.policygap.model.policy.Policy;
import org.policygap.parser.PolicyParser;
import org.policygap.parser.UnusableDocumentException;

/** The traps of real policies, each in a few made-up lines. */
class StructureTest {

    private static Policy parse(String name, String text) {
        try {
            return new PolicyParser().parse(name, text.getBytes(StandardCharsets.UTF_8));
        } catch (UnusableDocumentException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> tree(String text) {
        return Printed.tree(parse("trial.txt", text));
    }

    @Test
    void joinsAClauseThatAPageBreakCut() {
        assertThat(tree("""
                        Visitors Policy

                        ARRIVAL

                        1. Every visitor signs in at the desk and is given a badge, which it is

                        important to wear at all times.
                        2. Badges are handed back.
                        """))
                .containsExactly(
                        "# ARRIVAL",
                        "  1. Every visitor signs in at the desk and is given a badge, which it is important to wear at all times.",
                        "  2. Badges are handed back.");
    }

    @Test
    void putsDeepNumbersUnderTheirParents() {
        assertThat(tree("""
                        Lettings Policy

                        3 Charges
                        3.1 The hall costs twenty pounds an hour.
                        3.2 Bursar
                        3.2.1 must keep an account of every letting;
                        3.2.2 may ask for a deposit.
                        3.3 Charges are reviewed in March.
                        3.3.1 Parents are told of new charges by letter.
                        4 Keys
                        4.1 The caretaker keeps the keys.
                        """))
                .containsExactly(
                        "# 3 Charges",
                        "  3.1 The hall costs twenty pounds an hour.",
                        "  # 3.2 Bursar",
                        "    3.2.1 must keep an account of every letting;",
                        "    3.2.2 may ask for a deposit.",
                        "  3.3 Charges are reviewed in March.",
                        "    3.3.1 Parents are told of new charges by letter.",
                        "# 4 Keys",
                        "  4.1 The caretaker keeps the keys.");
    }

    @Test
    void nestsLettersNumeralsAndBullets() {
        assertThat(tree("""
                        Trips Policy

                        1. Leaders must:
                        (a) carry a list of pupils;
                        (b) check that
                        (i) seat belts are worn;
                        (ii) nobody is left behind;
                        (c) ring the school if late.
                        2. Parents must give consent.
                        """))
                .containsExactly(
                        "1. Leaders must:",
                        "  (a) carry a list of pupils;",
                        "  (b) check that",
                        "    (i) seat belts are worn;",
                        "    (ii) nobody is left behind;",
                        "  (c) ring the school if late.",
                        "2. Parents must give consent.");
    }

    @Test
    void takesFootnotesOutOfTheFlow() {
        Policy policy = parse("trial.txt", """
                Uniform Policy

                Shoes

                Shoes must be black\u00b9 and must be polished on Mondays, as the head teacher's letter,

                \u00b9 Navy blue counts as black in winter.

                which is sent in July, explains.
                """);

        assertThat(Printed.tree(policy))
                .containsExactly(
                        "# Shoes",
                        "  Shoes must be black and must be polished on Mondays, as the head teacher's letter, which is sent in July, explains.");
        assertThat(policy.footnotes())
                .extracting(Footnote::text)
                .containsExactly("Navy blue counts as black in winter.");
        assertThat(policy.footnotes().get(0).nodeId()).isNotEmpty();
    }

    @Test
    void findsHeadingsInAnUnnumberedPolicyAfterTitleAndMotto() {
        assertThat(tree("""
                        Oak Lane Infant School Homework Policy

                        reach for the sky

                        Why do we set homework?

                        Homework helps children to practise what they have learned in school.

                        Reading

                        Every child should read aloud at home for ten minutes on most days.
                        """))
                .containsExactly(
                        "# Why do we set homework?",
                        "  Homework helps children to practise what they have learned in school.",
                        "# Reading",
                        "  Every child should read aloud at home for ten minutes on most days.");
    }

    @Test
    void keepsRunningLinesAndPageNumbersOutOfClauses() {
        Policy policy = parse("trial.txt", """
                Cleaning Policy

                Floors

                The hall is cleaned every day after lunch and the floor is polished once a week by the
                Cleaning Policy - Page 1 of 3
                \f\
                caretaker.

                Stairs

                The stairs are swept before school and washed on Fridays, unless it has been raining and
                Cleaning Policy - Page 2 of 3
                \f\
                mud has been carried in.

                Windows are cleaned in May.

                Cleaning Policy - Page 3 of 3
                """);

        assertThat(Printed.tree(policy))
                .containsExactly(
                        "# Floors",
                        "  The hall is cleaned every day after lunch and the floor is polished once a week by the caretaker.",
                        "# Stairs",
                        "  The stairs are swept before school and washed on Fridays, unless it has been raining and mud has been carried in.",
                        "  Windows are cleaned in May.");
    }

    @Test
    void takesTheContentsListOutAndComparesIt() {
        Policy policy = parse("trial.txt", """
                Laptop Policy

                Contents
                1. Loans ........ 1
                2. Repairs ...... 2
                3. Insurance .... 2

                1. Loans

                Staff may borrow a laptop for the length of their contract with the school.

                2. Repairs

                The technician repairs laptops on Fridays, or as soon as a part has come.
                """);

        assertThat(Printed.tree(policy)).hasSize(4);
        assertThat(policy.problems())
                .filteredOn(problem -> problem.code().equals("contents-mismatch"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.meaning()).contains("Insurance"));
    }

    @Test
    void keepsInlineNumbersInAQuotation() {
        assertThat(tree("""
                        Online Policy

                        Terms

                        101 A blog is defined as:

                        “A web page that (1) one person writes, (2) others read, and (3) anyone may comment on.”

                        102 A vlog is a blog in pictures.

                        103 Both count as publishing.
                        """))
                .containsExactly(
                        "# Terms",
                        "  101 A blog is defined as: “A web page that (1) one person writes, (2) others read, and (3) anyone may comment on.”",
                        "  102 A vlog is a blog in pictures.",
                        "  103 Both count as publishing.");
    }

    @Test
    void readsATableThatTabsSetAndAListWithoutBullets() {
        assertThat(tree("""
                        Swimming Policy

                        Lessons

                        Lessons are given as the table shows.

                        Year\tTerm\tPool
                        Three\tAutumn\tTown baths
                        Four\tSpring\tLeisure centre

                        Children bring:
                        Towel
                        Swimming cap

                        Appendix A

                        The pools are inspected by the council in every year, and the reports are kept.
                        """))
                .containsExactly(
                        "# Lessons",
                        "  Lessons are given as the table shows.",
                        "  Year | Term | Pool / Three | Autumn | Town baths / Four | Spring | Leisure centre",
                        "  Children bring:",
                        "    Towel",
                        "    Swimming cap",
                        "# Appendix A",
                        "  The pools are inspected by the council in every year, and the reports are kept.");
    }

    @Test
    void tellsADuplicateNumberAGapAndADanglingReference() {
        Policy policy = parse("trial.txt", """
                Parking Policy

                1. Bays

                1.1 Bays near the door are for visitors, as section 7.4 says.
                1.1 Bays by the hedge are for staff.
                1.4 Bicycles stand by the wall.

                2. Fines

                2.1 There are none.
                """);

        assertThat(policy.problems())
                .extracting(problem -> problem.code())
                .contains("duplicate-number", "number-gap", "dangling-reference");
    }

    @Test
    void takesTwoPointsBehindANumberForOne() {
        Policy policy = parse("trial.txt", """
                Parking Policy

                1.. Bays

                Bays near the door are for visitors.

                3.. Fines

                There are none.
                """);

        assertThat(policy.problems())
                .extracting(problem -> problem.code(), problem -> problem.meaning())
                .contains(
                        tuple(
                                "number-gap",
                                "The numbers go from 1 to 3 before section “Fines”: something may be missing from the document or may not have been recognised."));
    }
}
