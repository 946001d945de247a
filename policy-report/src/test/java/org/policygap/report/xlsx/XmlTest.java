package org.policygap.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlTest {

    @Test
    void textStaysText() {
        assertThat(xml(new Xml().open("t").text("a < b & c > \"d\"\n\te").close()))
                .endsWith("<t>a &lt; b &amp; c &gt; \"d\"\n\te</t>");
        assertThat(xml(new Xml().open("t").with("a", "<\"&\n\t>").close()))
                .endsWith("<t a=\"&lt;&quot;&amp;&#10;&#9;&gt;\"/>");
    }

    @Test
    void whatXmlForbidsBecomesAQuestionMark() {
        assertThat(xml(new Xml().open("t").text("a\u0001b\uFFFFc\uD800d\r").close()))
                .endsWith("<t>a?b?c?d&#13;</t>");
        assertThat(xml(new Xml().open("t").text("\uD83D\uDCDD").close())).endsWith("<t>\uD83D\uDCDD</t>");
    }

    @Test
    void nothingIsTakenForAnEscapedCharacter() {
        assertThat(Xml.escaped("_x0041_ and _x41_")).isEqualTo("_x005F_x0041_ and _x41_");
    }

    @Test
    void numbersAreShort() {
        assertThat(Xml.number(12)).isEqualTo("12");
        assertThat(Xml.number(-0.25)).isEqualTo("-0.25");
    }

    @Test
    void columnsHaveLetters() {
        assertThat(CellRange.letters(0)).isEqualTo("A");
        assertThat(CellRange.letters(25)).isEqualTo("Z");
        assertThat(CellRange.letters(26)).isEqualTo("AA");
        assertThat(CellRange.letters(701)).isEqualTo("ZZ");
        assertThat(CellRange.letters(702)).isEqualTo("AAA");
        assertThat(new CellRange(4, 9, 1, 3).relative()).isEqualTo("B5:D10");
        assertThat(CellRange.column(1, 6, 6).fixed()).isEqualTo("$B$7");
    }

    private static String xml(Xml xml) {
        return new String(xml.bytes(), StandardCharsets.UTF_8);
    }
}
