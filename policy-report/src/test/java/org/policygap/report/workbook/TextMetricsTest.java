package org.policygap.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.policygap.report.wording.MarkedText;

class TextMetricsTest {
    private static final double WIDTH = 29.5;

    @Test
    void countsLinesAsAReaderDoes() {
        assertThat(TextMetrics.lines("", Look.BODY, WIDTH)).isEqualTo(1);
        assertThat(TextMetrics.lines("Every pupil is counted.", Look.BODY, WIDTH))
                .isEqualTo(1);
        assertThat(TextMetrics.lines("Every pupil is counted before leaving and on arrival.", Look.BODY, WIDTH))
                .isEqualTo(2);
        assertThat(TextMetrics.lines("one\ntwo\n\nfour", Look.BODY, WIDTH)).isEqualTo(4);
        assertThat(TextMetrics.lines("x".repeat(100), Look.BODY, WIDTH)).isBetween(3, 5);
    }

    @Property(tries = 200)
    void narrowerColumnsAndBoldTextNeverTakeFewerLines(
            @ForAll @StringLength(max = 300) String text, @ForAll @DoubleRange(min = 8, max = 60) double width) {
        int lines = TextMetrics.lines(text, Look.BODY, width);
        assertThat(TextMetrics.lines(text, Look.BODY, width - 3)).isGreaterThanOrEqualTo(lines);
        assertThat(TextMetrics.lines(text, Look.STRONG, width)).isGreaterThanOrEqualTo(lines);
    }

    @Test
    void textThatNoRowCanShowIsCutWithAPointer() {
        CellContent content =
                CellContent.text("word ".repeat(2_000), Look.BODY).fittedTo(WIDTH, TextMetrics.maxLines(Look.BODY));
        assertThat(content.height(WIDTH)).isLessThanOrEqualTo(TextMetrics.MAX_HEIGHT);
        assertThat(content.height(WIDTH)).isGreaterThan(TextMetrics.MAX_HEIGHT - 30);
        assertThat(content.shown()).endsWith("(cut here: read on in the document)");
        CellContent fits = CellContent.marked(MarkedText.plain("short"), Look.BODY);
        assertThat(fits.fittedTo(WIDTH, 14)).isSameAs(fits);
    }
}
