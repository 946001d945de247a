package org.policygap.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which lines are items of which list. */
class ListsTest {
    private static final int HEAD = 6;

    private static Printed policy() {
        String prose = "Kites belong to the school, and all care for them.";
        return new Printed()
                .bold("Kite Policy")
                .bold("Aims")
                .text(prose)
                .bold("Purchase")
                .text(prose)
                .bold("Care")
                .text(prose);
    }

    @Test
    void goesOnWithTheOuterListAfterAnInnerOneOfTheSameBullets() {
        assertThat(clauses(policy().text("The caretaker must:")
                        .bulletAt(18, "lock the doors")
                        .bulletAt(18, "look after these keys:")
                        .bulletAt(40, "the key of the hall")
                        .bulletAt(40, "the key of the gate")
                        .bulletAt(18, "switch off the lights")))
                .containsExactly(
                        "The caretaker must:",
                        "  - lock the doors",
                        "  - look after these keys:",
                        "    - the key of the hall",
                        "    - the key of the gate",
                        "  - switch off the lights");
    }

    @Test
    void joinsALoneNumberToALineThatIsShorterThanTheNumber() {
        assertThat(clauses(policy().text("Wings").text("12.1.14").plainThenBold("a", "b")))
                .anyMatch(clause -> clause.contains("12.1.14 ab"));
    }

    @Test
    void beginsAnewWithAWholeSentenceThatHasABulletOfItsOwn() {
        assertThat(clauses(policy().text("Consider:")
                        .text("- weather")
                        .text("- the length of the string")
                        .bullet("Will the kite suit every child?")
                        .bullet("Is there room for all to run?")))
                .containsExactly(
                        "Consider:",
                        "  - weather",
                        "  - the length of the string",
                        "- Will the kite suit every child?",
                        "- Is there room for all to run?");
    }

    @Test
    void takesLinesThatEndInWebAddressesForOneList() {
        assertThat(clauses(policy().text("Help is to be had from:")
                        .text("The Kite Club: https://kites.example/")
                        .text("The Federation of Friends of Kites, which lends small kites and large ones to schools"
                                + " and to families https://friends.example/kites")
                        .text("The Wind Office")))
                .hasSize(4)
                .allMatch(line -> line.startsWith("  ") || line.startsWith("Help"));
    }

    @Test
    void takesAFieldLeftEmptyForNoLeadInOfTheNext() {
        assertThat(clauses(policy().text("The caretaker is: Ann Other")
                        .text("Contact details: telephone (not at night):")
                        .text("The cook is: Ben Other")))
                .containsExactly(
                        "The caretaker is: Ann Other",
                        "Contact details: telephone (not at night):",
                        "The cook is: Ben Other");
    }

    @Test
    void takesTermsInQuotationMarksForOneList() {
        assertThat(
                        clauses(
                                policy().text("In this policy:")
                                        .text("“the school” means the school on the hill;")
                                        .text(
                                                "“kite day” means a day on which the wind allows kites and the field is not needed by others.")))
                .containsExactly(
                        "In this policy:",
                        "  “the school” means the school on the hill;",
                        "  “kite day” means a day on which the wind allows kites and the field is not needed by others.");
    }

    @Test
    void goesOnWithAClauseBesideItsNumberAfterItsList() {
        assertThat(clauses(policy().textAt(50, "1.1 A kite is lent out only if:")
                        .textAt(80, "a) the wind allows it, and")
                        .textAt(80, "b) an adult holds the string.")
                        .textAt(70, "Small kites are an exception.")
                        .textAt(50, "All kites come back by noon.")))
                .containsExactly(
                        "1.1 A kite is lent out only if:",
                        "  a) the wind allows it, and",
                        "  b) an adult holds the string.",
                        "  Small kites are an exception.",
                        "All kites come back by noon.");
    }

    /** The lines of the tree that follow the heading and the first clause, indented from there. */
    private static List<String> clauses(Printed policy) {
        return policy.tree().stream().skip(HEAD).map(line -> line.substring(2)).toList();
    }

    @Test
    void goesOnWithAListToItsLastItemHoweverShort() {
        assertThat(clauses(policy().text("Helpers are asked to:")
                        .text("1. know the rules for kites, which hang in the hall and by the gate")
                        .text("2. tell the teacher of every kite that is torn or lost, and of every child that is hurt")
                        .text("3. Ask for any help needed")
                        .text("The governors agreed to this in May.")))
                .containsExactly(
                        "Helpers are asked to:",
                        "  1. know the rules for kites, which hang in the hall and by the gate",
                        "  2. tell the teacher of every kite that is torn or lost, and of every child that is hurt",
                        "  3. Ask for any help needed",
                        "The governors agreed to this in May.");
    }

    @Test
    void putsAParagraphAndNumbersThatAreSetInUnderTheirLeadIn() {
        assertThat(clauses(policy().textAt(85, "Kites are lent in the following order:")
                        .textAt(119, "A child who built one comes before all others.")
                        .textAt(109, "1. Children of the youngest class.")
                        .textAt(109, "2. Other children.")))
                .containsExactly(
                        "Kites are lent in the following order:",
                        "  A child who built one comes before all others.",
                        "  1. Children of the youngest class.",
                        "  2. Other children.");
    }

    @Test
    void endsAListWhoseBulletsHangLeftOfItsLeadIn() {
        assertThat(clauses(policy().textAt(72, "Every kite:")
                        .bulletAt(54, 18, "has a tail;")
                        .bulletAt(54, 18, "has a string.")
                        .textAt(72, 18, "We believe that kites are for everybody.")))
                .containsExactly(
                        "Every kite:",
                        "  - has a tail;",
                        "  - has a string.",
                        "We believe that kites are for everybody.");
    }
}
