package org.policygap.parser.read.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.policygap.parser.read.odt.OdtFileBuilder.p;
import static org.policygap.parser.read.odt.OdtFileBuilder.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.policygap.model.policy.Problem;
import org.policygap.parser.UnusableDocumentException;
import org.policygap.parser.UnusableDocumentException.Reason;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.Document;
import org.policygap.parser.read.ReadingLimits;

class HostileOdtTest {
    private static final ReadingLimits SMALL = new ReadingLimits(
            10,
            1_000,
            3,
            new ReadingLimits.Archive(20, 40_000, 90_000),
            ReadingLimits.defaults().pages());

    private static void assertUnusable(byte[] content, Reason reason) {
        assertThatExceptionOfType(UnusableDocumentException.class)
                .isThrownBy(() -> new OdtReader(SMALL).read(content))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason))
                .satisfies(e -> assertThat(e.getMessage()).endsWith("."));
    }

    @Test
    void refusesWhatCannotBeUsed() {
        assertUnusable("no archive".getBytes(StandardCharsets.US_ASCII), Reason.DAMAGED);
        assertUnusable(text("").bytes(), Reason.EMPTY);
        assertUnusable(
                text(p("x"))
                        .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                        .bytes(),
                Reason.NOT_A_DOCUMENT);
        assertUnusable(
                text(p("x"))
                        .part("META-INF/manifest.xml", "<manifest:encryption-data/>")
                        .bytes(),
                Reason.ENCRYPTED);
        byte[] whole = text(p("text")).bytes();
        assertUnusable(Arrays.copyOf(whole, whole.length - 30), Reason.DAMAGED);
    }

    @Test
    void aPartThatGrowsBeyondTheLimitIsRefused() {
        assertUnusable(text(p("x".repeat(100_000))).bytes(), Reason.LIMIT);
    }

    @Test
    void aDocumentTypeIsNotFollowed() {
        String attack = "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><a>&e;</a>";
        assertUnusable(text("").part("content.xml", attack).bytes(), Reason.EMPTY);
    }

    @Test
    void textBeforeADamageIsUsed() throws UnusableDocumentException {
        Document document = text("").part(
                        "content.xml",
                        "<d xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><text:p>first</text:p><text:p>second<text:tab")
                .read();
        assertThat(document.blocks()).extracting(Block::text).containsExactly("first", "second");
        assertThat(document.problems()).extracting(Problem::code).containsExactly("damaged-part");
    }

    @Test
    void deepNestingIsReadFlat() throws UnusableDocumentException {
        int depth = 3_000;
        String tables = "<table:table><table:table-row><table:table-cell>".repeat(depth)
                + p("deep")
                + "</table:table-cell></table:table-row></table:table>".repeat(depth);
        assertThat(text(tables + p("after")).read().blocks())
                .extracting(Block::text)
                .containsExactly("deep", "after");
        String lists =
                "<text:list><text:list-item>".repeat(depth) + p("deep") + "</text:list-item></text:list>".repeat(depth);
        String spans = "<text:span>".repeat(depth) + "deep" + "</text:span>".repeat(depth);
        Document document = text(lists + p(spans)).read();
        assertThat(document.blocks()).extracting(Block::text).containsExactly("deep");
        assertThat(document.problems()).extracting(Problem::code).containsExactly("limit-reached");
    }

    @Test
    void moreParagraphsThanAllowedAreLeftOut() throws UnusableDocumentException {
        Document document = new OdtReader(SMALL).read(text(p("x").repeat(30)).bytes());
        assertThat(document.blocks()).hasSize(10);
        assertThat(document.problems()).extracting(Problem::code).containsExactly("limit-reached");
    }

    @Property(tries = 300)
    void anyChangedByteIsReadOrRefused(@ForAll @IntRange(max = 5_000) int at, @ForAll byte value) {
        byte[] content = text("<text:list>" + OdtFileBuilder.item(p("a")) + "</text:list>" + p("b"))
                .bytes();
        content[at % content.length] = value;
        try {
            assertThat(new OdtReader(SMALL).read(content).blocks()).isNotEmpty();
        } catch (UnusableDocumentException e) {
            assertThat(e.getMessage()).endsWith(".");
        }
    }
}
