package org.policygap.parser.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.PolicyIndex;
import org.policygap.model.policy.Section;
import org.policygap.parser.PolicyParser;
import org.policygap.parser.UnusableDocumentException;

class CodedNumbersTest {

    @Test
    void aLetterBeforeThePointIsPartOfTheNumber() {
        assertThat(numbers(
                        "A.1 Boats are kept in the shed.",
                        "A.2 The shed is locked.",
                        "B.1 The key is in the office.",
                        "B.1.1 Nobody may copy the key.",
                        "B.1.2 The key is counted weekly."))
                .containsExactly("A.1", "A.2", "B.1", "B.1.1", "B.1.2");
    }

    @Test
    void aCodeOfLettersOrOfThePolicyIsPartOfTheNumber() {
        assertThat(numbers(
                        "BT-2.1 Boats are kept dry.", "BT-2.2 oars and paddles as well;", "BT-2.3 Ropes are coiled."))
                .containsExactly("BT-2.1", "BT-2.2", "BT-2.3");
        assertThat(numbers("17/1.1 Boats are kept dry.", "17/1.2 Oars as well.", "17/1.3 Ropes are coiled."))
                .containsExactly("17/1.1", "17/1.2", "17/1.3");
        assertThat(numbers("9.A.1 Boats are kept dry.", "9.A.2 Oars as well.", "9.B.1 Ropes are coiled."))
                .containsExactly("9.A.1", "9.A.2", "9.B.1");
    }

    @Test
    void lettersAtTheEndAndADashBehindAreRead() {
        assertThat(numbers("3.1(a) Boats are kept dry.", "3.1(b) Oars as well.", "3.2.i Ropes.", "3.2.ii Sails."))
                .containsExactly("3.1(a)", "3.1(b)", "3.2.i", "3.2.ii");
        assertThat(numbers("4.1 – Boats are kept dry.", "4.2 – Oars as well.", "4.3 – Ropes are coiled."))
                .containsExactly("4.1", "4.2", "4.3");
    }

    @Test
    void whatOnlyLooksLikeANumberStaysText() {
        assertThat(numbers(
                        "1/2 day closures are announced by letter.",
                        "5-11 year olds row in the mornings.",
                        "KS1 pupils row on the pond.",
                        "KS2 pupils row on the river.",
                        "31/10 is the last day of the season.",
                        "B-17 is the number of the boat shed.",
                        "10.30 – The gates open."))
                .isEmpty();
    }

    @Test
    void numbersOfHousesAndKindsOfTelephonesAreText() {
        assertThat(numbers(
                        "162 Pond Lane",
                        "(H) 635 3694",
                        "310 Mill Road",
                        "(M) 01632 960417",
                        "811 Hill Street",
                        "623 Ferry Lane"))
                .isEmpty();
        assertThat(numbers(
                        "101 Boats are kept dry.", "102 Oars as well.", "201 Ropes are coiled.", "301 Sails are dry."))
                .containsExactly("101", "102", "201", "301");
    }

    @Test
    void aNumberedHeadingIsNotTheTitleAgain() {
        Policy policy = parse("""
                # Boats Policy

                | Ref | Part |
                |---|---|
                | 9.A | Sheds |
                | 9.B | Oars |

                ## 9.A Sheds

                9.A.1 The shed is locked.

                ## 9.B Oars

                9.B.1 Oars are counted.
                """);

        assertThat(policy.body().stream().map(node -> ((Section) node).heading()))
                .containsExactly("Sheds", "Oars");
    }

    /** The numbers of the clauses, those without one left out. */
    private static List<String> numbers(String... paragraphs) {
        Policy policy = parse("# Boats Policy\n\n## Rules\n\n" + String.join("\n\n", paragraphs) + "\n");
        List<String> numbers = new ArrayList<>();
        new PolicyIndex(policy).passages().forEach(passage -> numbers.add(passage.number()));
        numbers.removeIf(String::isEmpty);
        return numbers;
    }

    private static Policy parse(String markdown) {
        try {
            return new PolicyParser().parse("boats.md", markdown.getBytes(StandardCharsets.UTF_8));
        } catch (UnusableDocumentException e) {
            throw new AssertionError(e);
        }
    }
}
