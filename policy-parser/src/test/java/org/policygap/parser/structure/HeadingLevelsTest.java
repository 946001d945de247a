package org.policygap.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which headings stand under which, by their looks and numbers. */
class HeadingLevelsTest {
    private static final String PROSE =
            "Children learn best where they feel safe, and so every adult looks out for them.";

    @Test
    void joinsWhatStandsInBracketsToItsHeading() {
        assertThat(new Printed()
                        .bold("Appeals Policy")
                        .bold("Aims")
                        .text(PROSE)
                        .size(16, "Appeals")
                        .size(12, "(Stage 4)")
                        .text(PROSE)
                        .tree())
                .containsExactly("# Aims", "  " + PROSE, "# Appeals (Stage 4)", "  " + PROSE);
    }

    @Test
    void putsHeadingsUnderOneInTheMiddleOfThePageInCapitals() {
        assertThat(new Printed()
                        .size(16, "Library Rules")
                        .bold("Foreword")
                        .text(PROSE)
                        .centred(11, "BORROWING")
                        .bold("Loans")
                        .text("A loan ends in July.")
                        .bold("Fines")
                        .text("There are none.")
                        .tree())
                .endsWith("# BORROWING", "  # Loans", "    A loan ends in July.", "  # Fines", "    There are none.");
    }

    @Test
    void takesAStatementOverASmallerHeadingForAHeading() {
        assertThat(new Printed()
                        .size(20, "Library Rules")
                        .size(16, "Foreword")
                        .text(PROSE)
                        .size(16, "What to do while you are with us")
                        .size(13, "Loans")
                        .text(PROSE)
                        .size(13, "This form is also on our website")
                        .size(13, "Fines")
                        .text("There are none.")
                        .tree())
                .endsWith(
                        "# What to do while you are with us",
                        "  # Loans",
                        "    " + PROSE,
                        "    This form is also on our website",
                        "  # Fines",
                        "    There are none.");
    }

    @Test
    void takesADateBeforeTheFirstHeadingForNone() {
        assertThat(new Printed()
                        .size(16, "Library Rules")
                        .text(PROSE)
                        .size(12, "January 2031")
                        .bold("Loans")
                        .text("A loan ends in July.")
                        .tree())
                .containsExactly(PROSE, "# Loans", "  A loan ends in July.");
    }

    @Test
    void putsAppendixHeadingsUnderTheirAppendixAndNoAppendixUnderASection() {
        assertThat(new Printed()
                        .bold("Trips Policy")
                        .declared(1, "1. Aims")
                        .text(PROSE)
                        .declared(2, "Appendix 1")
                        .bold("Coaches")
                        .text("Coaches have belts.")
                        .bold("Boats")
                        .text("Boats have vests.")
                        .tree())
                .containsExactly(
                        "# 1. Aims",
                        "  " + PROSE,
                        "# Appendix 1",
                        "  # Coaches",
                        "    Coaches have belts.",
                        "  # Boats",
                        "    Boats have vests.");
    }

    @Test
    void putsHeadingsUnderTheirSectionOrAppendixAlsoWhereThatIsItsAutomaticNumber() {
        assertThat(new Printed()
                        .bold("Trips Policy")
                        .numbered("Section 1", "Aims")
                        .text(PROSE)
                        .bold("By bicycle")
                        .text("Bicycles have bells.")
                        .numbered("Appendix A:", "By coach")
                        .text("Coaches have belts.")
                        .bold("Drivers")
                        .text("Drivers have licences.")
                        .tree())
                .containsExactly(
                        "# Section 1 Aims",
                        "  " + PROSE,
                        "  # By bicycle",
                        "    Bicycles have bells.",
                        "# Appendix A: By coach",
                        "  Coaches have belts.",
                        "  # Drivers",
                        "    Drivers have licences.");
    }

    @Test
    void putsPartsUnderTheSectionInWhichTheyBegin() {
        assertThat(new Printed()
                        .bold("Trips Policy")
                        .bold("Section 1 – Aims")
                        .text(PROSE)
                        .bold("Section 2 – Ways to go")
                        .bold("Part A: By bicycle")
                        .text("Bicycles have bells.")
                        .bold("Part B: By boat")
                        .text("Boats have vests.")
                        .bold("Section 3 – Ways to stay")
                        .text("Tents have pegs.")
                        .tree())
                .containsExactly(
                        "# Section 1 – Aims",
                        "  " + PROSE,
                        "# Section 2 – Ways to go",
                        "  # Part A: By bicycle",
                        "    Bicycles have bells.",
                        "  # Part B: By boat",
                        "    Boats have vests.",
                        "# Section 3 – Ways to stay",
                        "  Tents have pegs.");
    }

    @Test
    void putsHeadingsUnderANumberedOneThatHasNoTextOfItsOwn() {
        assertThat(new Printed()
                        .bold("Contact Policy")
                        .bold("1. Aims")
                        .text(PROSE)
                        .bold("2. Contacts")
                        .bold("The office")
                        .text("It is by the gate.")
                        .bold("The kitchen")
                        .text("It is by the hall.")
                        .tree())
                .endsWith(
                        "# 2. Contacts",
                        "  # The office",
                        "    It is by the gate.",
                        "  # The kitchen",
                        "    It is by the hall.");
    }

    @Test
    void putsHeadingsThatLookAlikeOnOneLevel() {
        assertThat(new Printed()
                        .bold("Complaints Policy")
                        .size(20, "Stage 1")
                        .text(PROSE)
                        .size(12, "How it begins")
                        .text("With a letter.")
                        .size(16, "Boxed advice")
                        .text("Ask a friend.")
                        .size(12, "How it ends")
                        .text("With a letter.")
                        .tree())
                .containsExactly(
                        "# Stage 1",
                        "  " + PROSE,
                        "  # How it begins",
                        "    With a letter.",
                        "  # Boxed advice",
                        "    Ask a friend.",
                        "  # How it ends",
                        "    With a letter.");
    }

    @Test
    void aShortWordInCapitalsIsAHeadingAmongOthersInCapitals() {
        assertThat(new Printed()
                        .bold("Links Policy")
                        .bold("Aims")
                        .text(PROSE)
                        .bold("WHO DOES WHAT")
                        .bold("The headteacher")
                        .text("The headteacher decides.")
                        .bold("OTHER PAPERS")
                        .text("They are in the office.")
                        .bold("REVIEW")
                        .text("It takes place in May.")
                        .tree())
                .containsExactly(
                        "# Aims",
                        "  " + PROSE,
                        "# WHO DOES WHAT",
                        "  # The headteacher",
                        "    The headteacher decides.",
                        "# OTHER PAPERS",
                        "  They are in the office.",
                        "# REVIEW",
                        "  It takes place in May.");
    }

    @Test
    void takesClausesInAHeadingStyleForClauses() {
        assertThat(new Printed()
                        .declared(1, "1. Keys")
                        .declared(2, "1.1 The caretaker of each school must keep:")
                        .declared(3, "1.1.1 a list of keys;")
                        .declared(3, "1.1.2 a spare key.")
                        .declared(2, "1.2 Visitors")
                        .text(PROSE)
                        .tree())
                .containsExactly(
                        "# 1. Keys",
                        "  1.1 The caretaker of each school must keep:",
                        "    1.1.1 a list of keys;",
                        "    1.1.2 a spare key.",
                        "  # 1.2 Visitors",
                        "    " + PROSE);
    }

    @Test
    void takesAnAcronymForNoLargerHeading() {
        assertThat(new Printed()
                        .bold("Links Policy")
                        .bold("Weather")
                        .text("The office knows it.")
                        .bold("BBOX")
                        .text("It is a box.")
                        .bold("Others")
                        .text("There are more.")
                        .tree())
                .containsExactly(
                        "# Weather",
                        "  The office knows it.",
                        "# BBOX",
                        "  It is a box.",
                        "# Others",
                        "  There are more.");
    }

    @Test
    void numbersOfAnAppendixBeginAgainUnderIt() {
        assertThat(new Printed()
                        .bold("Trips Policy")
                        .bold("1. Aims")
                        .text(PROSE)
                        .bold("2. Coaches")
                        .text("Coaches have belts.")
                        .size(14, "Appendix 1: Questions for the driver")
                        .bold("1. Belts and doors.")
                        .bullet("Are there enough?")
                        .bold("2. The way")
                        .bullet("Is it short?")
                        .size(14, "Appendix 2: Questions for the cook")
                        .bold("1. Lunch")
                        .bullet("Is it warm?")
                        .tree())
                .containsExactly(
                        "# 1. Aims",
                        "  " + PROSE,
                        "# 2. Coaches",
                        "  Coaches have belts.",
                        "# Appendix 1: Questions for the driver",
                        "  # 1. Belts and doors.",
                        "    - Are there enough?",
                        "  # 2. The way",
                        "    - Is it short?",
                        "# Appendix 2: Questions for the cook",
                        "  # 1. Lunch",
                        "    - Is it warm?");
    }

    @Test
    void numbersThatGoOnAfterAnAppendixStandBesideIt() {
        assertThat(new Printed()
                        .bold("Trips Policy")
                        .bold("1. Aims")
                        .text(PROSE)
                        .size(14, "Appendix 1: Coaches")
                        .text("Coaches have belts.")
                        .bold("2. Review")
                        .text("It takes place in May.")
                        .tree())
                .endsWith("# Appendix 1: Coaches", "  Coaches have belts.", "# 2. Review", "  It takes place in May.");
    }

    @Test
    void putsHeadingsOfTheSecondKindOfSlantUnderThoseOfTheFirst() {
        Printed policy = new Printed().bold("Bell Policy");
        for (String bell : new String[] {"Morning", "Noon", "Evening"}) {
            policy.boldItalic(bell).text(PROSE).bold("Who rings at that time").text(PROSE);
        }
        assertThat(policy.tree())
                .containsSequence("# Noon", "  " + PROSE, "  # Who rings at that time", "    " + PROSE, "# Evening");
    }

    @Test
    void takesASingleHeadingInItalicsForOneAsTheOthers() {
        assertThat(new Printed()
                        .bold("Bell Policy")
                        .boldItalic("Morning")
                        .text(PROSE)
                        .bold("Noon")
                        .text(PROSE)
                        .bold("Evening")
                        .text(PROSE)
                        .bold("Night")
                        .text(PROSE)
                        .tree())
                .contains("# Morning", "# Noon", "# Evening", "# Night");
    }

    @Test
    void putsLettersUnderTheHeadingWithoutANumberThatTheyDivide() {
        Printed policy =
                new Printed().size(16, "Library Rules").bold("1. Books").text(PROSE);
        policy.bold("2. Readers").bold("Young readers").text(PROSE);
        policy.bold("Old readers")
                .bold("(a) Chairs")
                .text(PROSE)
                .bold("(b) Lamps")
                .text(PROSE);
        policy.bold("Lent books").text(PROSE).bold("(a) Cards").text(PROSE);
        assertThat(policy.bold("3. Quiet").text(PROSE).tree())
                .filteredOn(line -> line.contains("#"))
                .containsExactly(
                        "# 1. Books",
                        "# 2. Readers",
                        "  # Young readers",
                        "  # Old readers",
                        "    # (a) Chairs",
                        "    # (b) Lamps",
                        "  # Lent books",
                        "    # (a) Cards",
                        "# 3. Quiet");
    }
}
