package org.policygap.parser.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

class GlyphPlaceTest {
    private final PageFrame frame = new PageFrame(PDRectangle.A4, 0);

    @Test
    void takesTheHeightOfUprightTypeForItsSize() {
        GlyphPlace place = GlyphPlace.of(frame, new Matrix(12, 0, 0, 12, 100, 700), 0.5);
        assertThat(place.size()).isEqualTo(12);
        assertThat(place.slanted()).isFalse();
        assertThat(place.left()).isEqualTo(100);
        assertThat(place.right()).isEqualTo(106);
    }

    @Test
    void knowsTypeThatIsDrawnAtASlantByItsSizeAndSlant() {
        GlyphPlace place = GlyphPlace.of(frame, new Matrix(12, 0, 4, 12, 100, 700), 0.5);
        assertThat(place.size()).isCloseTo(12, within(1e-6));
        assertThat(place.slanted()).isTrue();
        assertThat(place.angle()).isZero();
    }

    @Test
    void knowsASlantInWritingThatRunsUpwards() {
        assertThat(GlyphPlace.of(frame, new Matrix(0, 12, -12, 0, 100, 700), 0.5)
                        .slanted())
                .isFalse();
        GlyphPlace slanted = GlyphPlace.of(frame, new Matrix(0, 12, -12, 4, 100, 700), 0.5);
        assertThat(slanted.slanted()).isTrue();
        assertThat(slanted.size()).isCloseTo(12, within(1e-6));
        assertThat(slanted.angle()).isEqualTo(270);
    }

    @Test
    void takesTypeThatLeansBackOrLiesDownForNoItalics() {
        assertThat(GlyphPlace.of(frame, new Matrix(12, 0, -4, 12, 100, 700), 0.5)
                        .slanted())
                .isFalse();
        assertThat(GlyphPlace.of(frame, new Matrix(12, 0, 30, 12, 100, 700), 0.5)
                        .slanted())
                .isFalse();
    }
}
