package org.policygap.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.policygap.model.policy.ArtefactKind;

/** What size, weight, place and repetition tell about headings, lists and boxes. */
class LooksTest {
    private static final String PROSE =
            "Children learn best where they feel safe, and so every adult looks out for them.";

    @Test
    void takesABoldLineWithinAParagraphForAHeading() {
        assertThat(new Printed()
                        .bold("Music Policy")
                        .bold("Concerts")
                        .text(PROSE)
                        .term("Lessons\n", "Lessons take place at lunch time.\nInstruments are locked away.")
                        .tree())
                .containsExactly(
                        "# Concerts",
                        "  " + PROSE,
                        "# Lessons",
                        "  Lessons take place at lunch time. Instruments are locked away.");
    }

    @Test
    void readsABoxLikeTheTextAroundIt() {
        assertThat(new Printed()
                        .bold("Pond Policy")
                        .bold("Safety")
                        .text(PROSE)
                        .cell("box", 0, 0, "Nobody goes to the pond alone.")
                        .cell("box", 1, 0, "The gate is locked.")
                        .cell("table", 0, 0, "Class")
                        .cell("table", 0, 1, "Day")
                        .tree())
                .containsExactly(
                        "# Safety",
                        "  " + PROSE,
                        "  Nobody goes to the pond alone.",
                        "  The gate is locked.",
                        "  Class | Day");
    }

    @Test
    void takesTheTitleOnTheNextPageForNoSection() {
        Printed printed = new Printed()
                .cell("control", 0, 0, "Toy Policy")
                .cell("control", 1, 0, "Next review: May 2031")
                .page()
                .size(16, "Toy Policy")
                .bold("Aims")
                .text(PROSE)
                .bold("Rules")
                .text("Toys stay at home.");
        assertThat(printed.tree()).containsExactly("# Aims", "  " + PROSE, "# Rules", "  Toys stay at home.");
    }

    @Test
    void takesAMottoInTheMiddleOfThePageForNoHeading() {
        Printed printed = new Printed()
                .size(16, "Garden Policy")
                .centred(14, "Our values")
                .centred(11, "Dig deep")
                .centred(11, "Share the harvest")
                .text(PROSE)
                .bold("Tools")
                .text("Tools are counted.");
        assertThat(printed.tree()).containsExactly(PROSE, "# Tools", "  Tools are counted.");
    }

    @Test
    void takesLinesThatAllLookAlikeForNoHeadings() {
        assertThat(new Printed()
                        .bold("Bus Policy")
                        .bold("Who to ask")
                        .text(PROSE)
                        .size(14, "Bus desk")
                        .size(14, "Driver at the gate")
                        .size(14, "Office at the hall")
                        .text("Ask any of them at any time of the day.")
                        .tree())
                .startsWith("# Who to ask", "  " + PROSE, "  Bus desk", "  Driver at the gate");
    }

    @Test
    void takesQuestionsBeforeTheirAnswersForHeadings() {
        assertThat(new Printed()
                        .bold("Cycling Policy")
                        .bold("Helmets")
                        .text(PROSE)
                        .bold("Locks")
                        .text("Why do we lock the shed?")
                        .text("Because bicycles were taken.")
                        .tree())
                .containsExactly(
                        "# Helmets",
                        "  " + PROSE,
                        "# Locks",
                        "  # Why do we lock the shed?",
                        "    Because bicycles were taken.");
    }

    @Test
    void takesAnActInBoldAndALongBoldLineForHeadings() {
        assertThat(new Printed()
                        .bold("Law Policy")
                        .bold("Allotments Act 1908")
                        .text(PROSE)
                        .text(PROSE)
                        .bold(
                                "The duties of the gardeners, the keepers of the shed, the bee keepers, the waterers and the cooks.")
                        .text("They sweep.")
                        .tree())
                .containsExactly(
                        "# Allotments Act 1908",
                        "  " + PROSE,
                        "  " + PROSE,
                        "# The duties of the gardeners, the keepers of the shed, the bee keepers, the waterers and the cooks.",
                        "  They sweep.");
    }

    @Test
    void takesBoldDatesAndNumbersForNoHeadings() {
        assertThat(new Printed()
                        .bold("First Aid Policy")
                        .bold("First aiders")
                        .text("They are listed in the office.")
                        .bold("Ann Other - 3rd May 2030")
                        .text("She works in the kitchen.")
                        .bold("Night desk 01234 567 890")
                        .text("It is open all night.")
                        .tree())
                .containsExactly(
                        "# First aiders",
                        "  They are listed in the office.",
                        "  Ann Other - 3rd May 2030",
                        "  She works in the kitchen.",
                        "  Night desk 01234 567 890",
                        "  It is open all night.");
    }

    @Test
    void takesABriefItalicLineForAHeading() {
        assertThat(new Printed()
                        .bold("Kitchen Policy")
                        .bold("Hygiene")
                        .text(PROSE)
                        .text(PROSE)
                        .text(PROSE)
                        .italic("Washing up")
                        .text("Everybody washes up.")
                        .tree())
                .endsWith("  # Washing up", "    Everybody washes up.");
    }

    @Test
    void knowsAHeadingByWhatTheContentsListSays() {
        assertThat(new Printed()
                        .bold("Trees Policy")
                        .bold("Contents")
                        .text("1. Aims ........ 2")
                        .text("2. Felling ........ 2")
                        .text("3. Planting ........ 3")
                        .page()
                        .declared(1, "1. Aims")
                        .text(PROSE)
                        .declared(
                                1,
                                "2. Felling: this part says which trees may be felled and who decides it, in line with the law of the land.")
                        .text("The head decides.")
                        .tree())
                .contains(
                        "# 2. Felling: this part says which trees may be felled and who decides it, in line with the law of the land.");
    }

    @Test
    void takesAPageOfTitlesUnderContentsForAContentsList() {
        Printed printed = new Printed()
                .bold("Water Policy")
                .page()
                .bold("Contents")
                .bold("Rules:")
                .bullet("Rain")
                .bullet("Wells")
                .bullet("Ponds and everything near them")
                .page()
                .bold("Rules")
                .text(PROSE)
                .bold("Rain")
                .text(PROSE)
                .bold("Wells")
                .text(PROSE)
                .text("They are covered.")
                .text("They are deep.")
                .text("They are old.");
        assertThat(printed.tree()).startsWith("# Rules", "  " + PROSE, "# Rain", "  " + PROSE, "# Wells", "  " + PROSE);
        assertThat(printed.artefacts(ArtefactKind.CONTENTS)).contains("Rules:", "Ponds and everything near them");
    }

    @Test
    void partsLinesThatAreSentences() {
        assertThat(new Printed()
                        .bold("Links Policy")
                        .bold("Network")
                        .text("Passwords are secret.\nVirus checks run daily.\nStaff log off at night.")
                        .text("One line.\nAnother line.")
                        .tree())
                .containsExactly(
                        "# Network",
                        "  Passwords are secret.",
                        "  Virus checks run daily.",
                        "  Staff log off at night.",
                        "  One line. Another line.");
    }

    @Test
    void partsLinesThatAreSentencesUnderABoldLineOfTheirParagraph() {
        assertThat(new Printed()
                        .bold("Boat Policy")
                        .bold("Aims")
                        .text(PROSE)
                        .term("Lake\n", "Nobody rows alone.\nVests are worn.\nThe staff keep the oars.")
                        .tree())
                .endsWith("# Lake", "  Nobody rows alone.", "  Vests are worn.", "  The staff keep the oars.");
    }

    @Test
    void takesHeadingsWithNumbersAtTheFeetOfPagesForNoFooters() {
        Printed printed = new Printed().bold("Links Policy");
        for (int page = 1; page <= 4; page++) {
            printed.text(PROSE).text("Page " + page + " holds a rule, and it is a long one that nobody may break.");
            printed.text("Nobody reads it on day " + (char) ('a' + page) + ", which is a pity for all of us.");
            if (page > 1 && page < 4) {
                printed.bold("Stage " + (page * page));
            }
            printed.page();
        }
        assertThat(printed.tree()).contains("# Stage 4", "# Stage 9");
    }

    @Test
    void takesNumbersInTheCellsAtTheFeetOfPagesForNoPageNumbers() {
        Printed printed = new Printed().bold("Oars Policy");
        for (int page = 1; page <= 4; page++) {
            printed.text(PROSE)
                    .text("Boat " + (char) ('a' + page) + " has oars of its own, which nobody else may use.")
                    .cell("oars" + page, 0, 0, "Oars of boat " + (char) ('a' + page))
                    .cell("oars" + page, 0, 1, String.valueOf(page * page))
                    .page();
        }
        assertThat(printed.tree()).contains("Oars of boat c | 4", "Oars of boat e | 16");
    }

    @Test
    void joinsALetterCodedNumberThatStandsAloneToItsText() {
        assertThat(new Printed()
                        .bold("Oars Policy")
                        .bold("A. Boats")
                        .text("A1.1")
                        .text("Every boat has two oars.")
                        .text("A1.2")
                        .text("Nobody rows alone.")
                        .tree())
                .containsExactly("# A. Boats", "  A1.1 Every boat has two oars.", "  A1.2 Nobody rows alone.");
    }

    @Test
    void putsTermsAndParallelLinesUnderTheirLeadIn() {
        assertThat(new Printed()
                        .bold("Weather Policy")
                        .bold("Kinds")
                        .text("Weather takes many forms:")
                        .term("Rain", " wets whatever is left outside, and nobody can stop it.")
                        .term("Wind", " blows things about.")
                        .text("Nobody owns the weather, and nobody is asked about it.")
                        .bold("Places")
                        .text("It is discussed at these places:")
                        .text("Meetings of the staff")
                        .text("Meetings of all the governors and their many guests from near and far.")
                        .tree())
                .containsExactly(
                        "# Kinds",
                        "  Weather takes many forms:",
                        "    Rain wets whatever is left outside, and nobody can stop it.",
                        "    Wind blows things about.",
                        "  Nobody owns the weather, and nobody is asked about it.",
                        "# Places",
                        "  It is discussed at these places:",
                        "    Meetings of the staff",
                        "    Meetings of all the governors and their many guests from near and far.");
    }

    @Test
    void putsBulletsUnderALeadInWithASemicolonAndGoesOnAfterAContinuation() {
        assertThat(new Printed()
                        .bold("Bee Policy")
                        .bold("Hives")
                        .text("We ensure that;")
                        .bullet("hives stand in the sun")
                        .bullet("nobody opens a hive alone")
                        .tree())
                .containsExactly(
                        "# Hives",
                        "  We ensure that;",
                        "    - hives stand in the sun",
                        "    - nobody opens a hive alone");
    }

    @Test
    void knowsALongBoldHeadingWithAVerbByTheContentsList() {
        String title = "What is to be done as soon as word comes that a tree has fallen on the path";
        assertThat(new Printed()
                        .bold("Trees Policy")
                        .bold("Contents")
                        .text("Aims ........ 2")
                        .text(title + " ........ 2")
                        .text("Planting ........ 3")
                        .page()
                        .bold("Aims")
                        .text(PROSE)
                        .bold(title)
                        .text(PROSE)
                        .text(title + " is told to all.")
                        .tree())
                .containsSequence("# " + title, "  " + PROSE, "  " + title + " is told to all.");
    }

    @Test
    void takesABoldSentenceWithANumberForAHeadingWhereNearlyAllSuchNumbersHeadText() {
        Printed printed = new Printed().bold("Trees Policy");
        printed.bold("1. Felling: what it is and why it has been done.").text(PROSE);
        for (String heading : new String[] {"2. Planting", "3. Pruning", "4. Fruit"}) {
            printed.bold(heading).text(PROSE);
        }
        assertThat(printed.tree()).startsWith("# 1. Felling: what it is and why it has been done.", "  " + PROSE);
    }
}
