package org.policygap.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.policygap.report.wording.MarkedText;
import org.policygap.report.wording.MarkedText.Mark;
import org.policygap.report.wording.MarkedText.Span;
import org.policygap.report.xlsx.CellLook;

class TextMetricsTest {
    private static final double WIDTH = 29.5;

    @Test
    void countsLinesAsAReaderDoes() {
        assertThat(lines("", Look.BODY, WIDTH)).isEqualTo(1);
        assertThat(lines("Every pupil is counted.", Look.BODY, WIDTH)).isEqualTo(1);
        assertThat(lines("Every pupil is counted before leaving and on arrival.", Look.BODY, WIDTH))
                .isEqualTo(2);
        assertThat(lines("one\ntwo\n\nfour", Look.BODY, WIDTH)).isEqualTo(4);
        assertThat(lines("x".repeat(100), Look.BODY, WIDTH)).isBetween(3, 5);
        assertThat(lines("a ".repeat(14) + "x".repeat(60), Look.BODY, WIDTH)).isEqualTo(3);
    }

    @Property(tries = 200)
    void narrowerColumnsAndBoldTextNeverTakeFewerLines(
            @ForAll @StringLength(max = 300) String text, @ForAll @DoubleRange(min = 8, max = 60) double width) {
        int lines = lines(text, Look.BODY, width);
        assertThat(lines(text, Look.BODY, width - 3)).isGreaterThanOrEqualTo(lines);
        assertThat(lines(text, Look.STRONG, width)).isGreaterThanOrEqualTo(lines);
    }

    @Property(tries = 200)
    void onlyWordsThatComeAreBold(@ForAll @StringLength(max = 300) String text) {
        MarkedText added = new MarkedText(List.of(new Span(text, Mark.ADDED)));
        MarkedText removed = new MarkedText(List.of(new Span(text, Mark.REMOVED)));
        assertThat(TextMetrics.lines(added, Look.BODY, WIDTH)).isEqualTo(lines(text, Look.STRONG, WIDTH));
        assertThat(TextMetrics.lines(removed, Look.BODY, WIDTH)).isEqualTo(lines(text, Look.BODY, WIDTH));
    }

    @Test
    void textThatNoRowCanShowIsCutWithAPointer() {
        CellContent content = CellContent.text("word ".repeat(2_000), Look.BODY).fittedTo(WIDTH);
        assertThat(content.height(WIDTH)).isLessThanOrEqualTo(TextMetrics.MAX_HEIGHT);
        assertThat(content.height(WIDTH)).isGreaterThan(TextMetrics.MAX_HEIGHT - 30);
        assertThat(content.shown()).endsWith("(cut here: read on in the document)");
        CellContent fits = CellContent.marked(MarkedText.plain("short"), Look.BODY);
        assertThat(fits.fittedTo(WIDTH)).isSameAs(fits);
    }

    private static int lines(String text, CellLook look, double width) {
        return TextMetrics.lines(MarkedText.plain(text), look, width);
    }
}
