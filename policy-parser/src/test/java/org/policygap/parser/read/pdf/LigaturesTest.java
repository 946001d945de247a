package org.policygap.parser.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygap.parser.read.pdf.Segment.Visibility;

class LigaturesTest {

    private static Segment segment(String font, String text) {
        return new Segment(
                text,
                72,
                200,
                100,
                11,
                new FontLook(font, false, false, 0.25),
                Mark.NONE,
                false,
                false,
                0,
                Visibility.SEEN);
    }

    private static List<String> read(Segment... segments) {
        PageContent page = new PageContent(
                1, 595, 842, List.of(segments), List.of(), List.of(), List.of(), List.of(), Links.NONE, 0, false);
        return Ligatures.read(List.of(page)).get(0).segments().stream()
                .map(Segment::text)
                .toList();
    }

    @Test
    void readsLettersDrawnAsOneFromWordsThatStandElsewhere() {
        assertThat(read(segment("Bold", "Boat Protec\uFFFDon"), segment("Plain", "The protection of boats.")))
                .containsExactly("Boat Protection", "The protection of boats.");
    }

    @Test
    void oneWordTellsNothingOfAnotherOfItsFont() {
        assertThat(read(
                        segment("Bold", "Protec\uFFFDon and a\uFFFDendance"),
                        segment("Plain", "The protection of boats.")))
                .containsExactly("Protection and a\uFFFDendance", "The protection of boats.");
    }

    @Test
    void leavesAWordThatTwoOthersTell() {
        assertThat(read(segment("Bold", "A ra\uFFFDer"), segment("Plain", "A rafter is no raffer.")))
                .containsExactly("A ra\uFFFDer", "A rafter is no raffer.");
    }

    @Test
    void leavesWhatNoWordTells() {
        assertThat(read(segment("Bold", "Protec\uFFFDon \uFFFD"))).containsExactly("Protec\uFFFDon \uFFFD");
    }
}
