package org.policygap.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygap.model.policy.Passage;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.PolicyIndex;

/** Which first row of a table names its columns, where the file does not say. Such a row is no passage. */
class TableHeadTest {
    private static final String PROSE =
            "Children learn best where they feel safe, and so every adult looks out for them.";

    private static List<String> rows(Printed printed) {
        Policy policy = printed.policy();
        return new PolicyIndex(policy)
                .passages().stream()
                        .filter(passage -> passage.kind() == Passage.Kind.TABLE_ROW)
                        .map(Passage::text)
                        .toList();
    }

    private static Printed policy() {
        return new Printed().bold("Pond Policy").bold("Duties").text(PROSE);
    }

    @Test
    void aRowInBoldOverOthersNamesTheColumns() {
        assertThat(rows(policy().boldCell("t", 0, 0, "Pond")
                        .boldCell("t", 0, 1, "Depth of water")
                        .cell("t", 1, 0, "Mill pond")
                        .cell("t", 1, 1, "1 m")))
                .containsExactly("Mill pond | 1 m");
    }

    @Test
    void aRowOfQuestionsOrUsualNamesNeedsNoBold() {
        assertThat(rows(policy().cell("t", 0, 0, "What must be done")
                        .cell("t", 0, 1, "Who is responsible")
                        .cell("t", 0, 2, "Timescale:")
                        .cell("t", 1, 0, "Nets must be dried")
                        .cell("t", 1, 1, "Caretaker")
                        .cell("t", 1, 2, "Daily")))
                .containsExactly("Nets must be dried | Caretaker | Daily");
    }

    @Test
    void termsAndTheirDefinitionsAreNamedInPlainType() {
        assertThat(rows(policy().cell("t", 0, 0, "Term")
                        .cell("t", 0, 1, "Definition")
                        .cell("t", 1, 0, "Mill pond")
                        .cell("t", 1, 1, "The water behind the mill")))
                .containsExactly("Mill pond | The water behind the mill");
    }

    @Test
    void aPlainRowOverRowsThatBeginInBoldNamesTheColumns() {
        assertThat(rows(policy().cell("t", 0, 0, "Pond")
                        .cell("t", 0, 1, "Depth of water")
                        .boldCell("t", 1, 0, "Mill pond")
                        .cell("t", 1, 1, "1 m")
                        .cell("t", 2, 1, "2 m in spring")
                        .boldCell("t", 3, 0, "Duck pond")
                        .cell("t", 3, 1, "20 cm")))
                .containsExactly("Mill pond | 1 m", "2 m in spring", "Duck pond | 20 cm");
    }

    @Test
    void aRowThatStatesSomethingIsNoHeadHoweverItLooks() {
        assertThat(rows(policy().boldCell("t", 0, 0, "Nets must be dried")
                        .boldCell("t", 0, 1, "Caretaker")
                        .cell("t", 1, 0, "Boats must be tied")
                        .cell("t", 1, 1, "Cook")))
                .containsExactly("Nets must be dried | Caretaker", "Boats must be tied | Cook");
    }

    @Test
    void aTableAllInBoldOrOfOneRowHasNoHead() {
        assertThat(rows(policy().boldCell("t", 0, 0, "Mill pond")
                        .boldCell("t", 0, 1, "Cook")
                        .boldCell("t", 1, 0, "Duck pond")
                        .boldCell("t", 1, 1, "Caretaker")))
                .containsExactly("Mill pond | Cook", "Duck pond | Caretaker");
        assertThat(rows(policy().boldCell("t", 0, 0, "Mill pond").boldCell("t", 0, 1, "Cook")))
                .containsExactly("Mill pond | Cook");
    }
}
