package org.policygap.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygap.model.policy.Passage;
import org.policygap.model.policy.PolicyIndex;

/** What becomes of ruled tables and boxes: rows of a table, headings of rows, or text. */
class GridsTest {
    private static final String PROSE = "Ferries belong to the town, and all care for them.";

    private static Printed policy() {
        return new Printed().bold("Ferry Policy").bold("Duties").text(PROSE);
    }

    private static List<String> rows(Printed printed) {
        return new PolicyIndex(printed.policy())
                .passages().stream()
                        .filter(passage -> passage.kind() == Passage.Kind.TABLE_ROW)
                        .map(Passage::text)
                        .toList();
    }

    @Test
    void aFirstCellThatHeadsItsRowMakesNoHeadingRow() {
        assertThat(rows(policy().headCell("t", 0, 0, "Counting the ferries")
                        .cell("t", 0, 1, "D")
                        .headCell("t", 1, 0, "Painting the ferries")
                        .cell("t", 1, 1, "R")))
                .containsExactly("Counting the ferries | D", "Painting the ferries | R");
    }

    @Test
    void ofATableOfHeadingRowsEveryRowSaysSomething() {
        assertThat(rows(policy().headCell("t", 0, 0, "Counting the ferries")
                        .headCell("t", 0, 1, "D")
                        .headCell("t", 1, 0, "Painting the ferries")
                        .headCell("t", 1, 1, "R")))
                .containsExactly("Counting the ferries | D", "Painting the ferries | R");
    }

    @Test
    void aBoxIsReadAsTextThoughItsCellsAreDeclaredHeadings() {
        assertThat(policy().headCell("box", 0, 0, "The crew looks after the ropes.")
                        .headCell("box", 1, 0, "Nobody swims beside a ferry.")
                        .tree())
                .endsWith("  The crew looks after the ropes.", "  Nobody swims beside a ferry.");
    }

    @Test
    void cellsThatReturnAtTheFeetOfPagesAreNoFooters() {
        Printed printed = new Printed().bold("Ferry Policy");
        for (String crew : List.of("first", "second", "third")) {
            printed.text("The " + crew + " crew has duties of its own, which nobody else may take over.");
            printed.cell(crew, 0, 0, "Counting what the " + crew + " crew needs")
                    .cell(crew, 0, 1, "D")
                    .page();
        }
        assertThat(rows(printed))
                .containsExactly(
                        "Counting what the first crew needs | D",
                        "Counting what the second crew needs | D",
                        "Counting what the third crew needs | D");
    }

    @Test
    void aLargerLineAloneInItsRowHeadsTheRowsBelow() {
        Printed printed = policy().boldCell("t", 0, 0, "What we keep for everybody who works here or has ever worked")
                .boldCell("t", 0, 1, "Where")
                .sizeCell("t", 1, 0, 14, "Ropes and sails")
                .cell("t", 1, 0, "(All that is neither wood nor iron)")
                .cell("t", 2, 0, "Old ropes")
                .cell("t", 2, 1, "Shed")
                .cell("t", 3, 0, "New ropes")
                .cell("t", 3, 1, "Loft")
                .sizeCell("t", 4, 0, 14, "Oars")
                .cell("t", 5, 0, "Long oars")
                .cell("t", 5, 1, "Rack");
        assertThat(printed.tree())
                .endsWith(
                        "  What we keep for everybody who works here or has ever worked | Where",
                        "# Ropes and sails",
                        "  (All that is neither wood nor iron)",
                        "  Old ropes | Shed / New ropes | Loft",
                        "# Oars",
                        "  Long oars | Rack");
        assertThat(rows(printed)).containsExactly("Old ropes | Shed", "New ropes | Loft", "Long oars | Rack");
    }

    @Test
    void aBoxThatHoldsTextIsTextAsAWhole() {
        Printed printed = new Printed()
                .bold("Terms of Reference of the Ferry Committee")
                .cell("", 0, 0, "Meeting dates for the year:")
                .cell("", 0, 0, "Monday 3 May 2031")
                .bold("Duties")
                .text(PROSE)
                .bold("Ropes")
                .text(PROSE);
        assertThat(printed.tree())
                .containsExactly(
                        "Meeting dates for the year:",
                        "  Monday 3 May 2031",
                        "# Duties",
                        "  " + PROSE,
                        "# Ropes",
                        "  " + PROSE);
    }

    @Test
    void aFrameAroundTheTitleIsNoTable() {
        assertThat(new Printed()
                        .cell("title", 0, 0, "Ferry Policy")
                        .bold("Duties")
                        .text(PROSE)
                        .bold("Ropes")
                        .text(PROSE)
                        .tree())
                .containsExactly("# Duties", "  " + PROSE, "# Ropes", "  " + PROSE);
    }
}
