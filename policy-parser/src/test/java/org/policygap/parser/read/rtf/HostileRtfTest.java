package org.policygap.parser.read.rtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.policygap.model.policy.Problem;
import org.policygap.parser.UnusableDocumentException;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.Document;
import org.policygap.parser.read.ReadingLimits;

class HostileRtfTest {
    private static final ReadingLimits SMALL = new ReadingLimits(
            10,
            100,
            3,
            ReadingLimits.defaults().archive(),
            ReadingLimits.defaults().pages());

    /** Control words, signs and text in any order: most of it is nonsense. */
    @Provide
    Arbitrary<List<String>> nonsense() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "\\*",
                        "\\par",
                        "\\cell",
                        "\\row",
                        "\\nestcell",
                        "\\nestrow",
                        "\\trowd",
                        "\\cellx9",
                        "\\intbl",
                        "\\itap3",
                        "\\pard",
                        "\\ls1",
                        "\\ilvl9",
                        "\\footnote",
                        "\\ftnalt",
                        "\\chftn",
                        "\\header",
                        "\\shptxt",
                        "\\field",
                        "\\fldinst",
                        "\\fldrslt",
                        "\\listtext",
                        "\\listtable",
                        "\\listoverridetable",
                        "\\list",
                        "\\listlevel",
                        "\\leveltext",
                        "\\levelnumbers",
                        "\\listid1",
                        "\\listoverride",
                        "\\lfolevel",
                        "\\stylesheet",
                        "\\fonttbl",
                        "\\f1",
                        "\\fcharset128",
                        "\\info",
                        "\\title",
                        "\\upr",
                        "\\ud",
                        "\\u-1 ",
                        "\\'81",
                        "\\'",
                        "\\bin3 ",
                        "\\bin-9",
                        "\\uc99",
                        "\\deleted",
                        "\\v",
                        "\\super",
                        "text ",
                        "\\fs999999999999",
                        "\\",
                        "é")
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 500)
    void nonsenseIsReadOrRefused(@ForAll("nonsense") List<String> tokens) {
        try {
            Document document =
                    new RtfReader(SMALL).read(("{\\rtf1 " + String.join("", tokens)).getBytes(StandardCharsets.UTF_8));
            assertThat(document.blocks()).allMatch(block -> block.text().length() <= 100);
        } catch (UnusableDocumentException e) {
            assertThat(e.getMessage()).endsWith(".");
        }
    }

    @Test
    void limitsEndTheReadingNotTheReader() throws UnusableDocumentException {
        String many = "{\\rtf1 " + "line\\par ".repeat(30) + "}";
        Document document = new RtfReader(SMALL).read(many.getBytes(StandardCharsets.US_ASCII));
        assertThat(document.blocks()).hasSize(10);
        assertThat(document.problems()).extracting(Problem::code).containsExactly("limit-reached");
        String longest = "{\\rtf1 " + "x".repeat(500) + "\\par}";
        assertThat(new RtfReader(SMALL)
                        .read(longest.getBytes(StandardCharsets.US_ASCII))
                        .blocks())
                .extracting(Block::text)
                .containsExactly("x".repeat(100));
    }
}
