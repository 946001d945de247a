package org.policygap.parser.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policygap.model.policy.NumberSource;

class BlockTest {
    private static final Label FIRST = new Label("1.", NumberSource.TYPED, "", 0);

    private static Run run(String text, boolean bold) {
        return new Run(text, bold, false, false, 0, "", "");
    }

    private static Block item(Run... runs) {
        return new Block(
                Story.BODY,
                0,
                "",
                Optional.of(FIRST),
                List.of(runs),
                0,
                Alignment.START,
                Optional.empty(),
                "",
                0,
                Optional.empty());
    }

    @Test
    void parts_have_the_runs_that_stand_there_and_the_first_the_label() {
        Block whole = item(run("Oars\nHire ", true), run("them", false), run("", true), run(" here.", true));

        List<Block> parts = whole.parts(List.of(5, 12, 20));

        assertThat(parts).extracting(Block::text).containsExactly("Oars\n", "Hire th", "em here.");
        assertThat(parts).extracting(Block::isBold).containsExactly(true, false, false);
        assertThat(parts)
                .extracting(Block::label)
                .containsExactly(Optional.of(FIRST), Optional.empty(), Optional.empty());
    }

    @Test
    void a_part_from_the_middle_has_no_label() {
        Block part = item(run("Hire them here.", false)).part(5, 9);

        assertThat(part.text()).isEqualTo("them");
        assertThat(part.label()).isEmpty();
    }
}
