package org.policygap.parser.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineTest {

    private static Line line(String text) {
        Segment segment = new Segment(
                text,
                72,
                200,
                100,
                11,
                new FontLook("Trial", false, false, 3),
                Mark.NONE,
                false,
                false,
                0,
                Segment.Visibility.SEEN);
        PageContent page = new PageContent(
                1, 595, 842, List.of(segment), List.of(), List.of(), List.of(), List.of(), Links.NONE, 0, false);
        return new Line(page, List.of(segment));
    }

    @Test
    void goesOnWithASmallLetterWhateverSpaceStandsBeforeIt() {
        assertThat(line("ropes are coiled").goesOn()).isTrue();
        assertThat(line(" ropes are coiled").goesOn()).isTrue();
        assertThat(line("Ropes are coiled").goesOn()).isFalse();
    }

    @Test
    void doesNotGoOnWithoutAWord() {
        assertThat(line("").goesOn()).isFalse();
        assertThat(line(" ").goesOn()).isFalse();
    }
}
