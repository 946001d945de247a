package org.policygap.parser.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.policygap.parser.read.docx.WordFileBuilder.body;
import static org.policygap.parser.read.docx.WordFileBuilder.p;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.policygap.parser.UnusableDocumentException;
import org.policygap.parser.UnusableDocumentException.Reason;
import org.policygap.parser.block.Document;
import org.policygap.parser.read.DocxReader;
import org.policygap.parser.read.ReadingLimits;

class HostileDocxTest {
    private static final ReadingLimits SMALL = new ReadingLimits(
            10,
            1_000,
            3,
            new ReadingLimits.Archive(20, 20_000, 50_000),
            ReadingLimits.defaults().pages());

    private static void assertUnusable(byte[] content, Reason reason) {
        assertThatExceptionOfType(UnusableDocumentException.class)
                .isThrownBy(() -> new DocxReader(SMALL).read(content))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason))
                .satisfies(e -> assertThat(e.getMessage()).endsWith("."));
    }

    @Test
    void refusesWhatIsNoWordFile() {
        assertUnusable("\u0089PNG".getBytes(StandardCharsets.ISO_8859_1), Reason.NOT_A_DOCUMENT);
        assertUnusable(new byte[0], Reason.NOT_A_DOCUMENT);
        assertUnusable(WordFileBuilder.zip(Map.of("a.txt", "text")), Reason.NOT_A_DOCUMENT);
        assertUnusable(WordFileBuilder.zip(Map.of("xl/workbook.xml", "<x/>")), Reason.NOT_A_DOCUMENT);
    }

    @Test
    void tellsEncryptedFromOld() {
        String container = "\u00D0\u00CF\u0011\u00E0 ";
        String entry = String.join("\0", "EncryptedPackage".split("")) + "\0";
        assertUnusable((container + entry).getBytes(StandardCharsets.ISO_8859_1), Reason.ENCRYPTED);
        assertUnusable(container.getBytes(StandardCharsets.ISO_8859_1), Reason.UNSUPPORTED);
    }

    @Test
    void truncatedFileIsDamaged() {
        byte[] whole = body(p("", "text")).bytes();
        assertUnusable(Arrays.copyOf(whole, whole.length - 40), Reason.DAMAGED);
    }

    @Test
    void documentTypeDeclarationIsRefused() {
        byte[] file = body("<w:p><w:r><w:t>[&x;]</w:t></w:r></w:p>")
                .replace("<w:document", "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><w:document")
                .bytes();
        assertUnusable(file, Reason.NOT_A_DOCUMENT);
    }

    @Test
    void limitsStopTheReading() {
        assertUnusable(body(p("", "x").repeat(11)).bytes(), Reason.LIMIT);
        assertUnusable(body(p("", "x".repeat(1_001))).bytes(), Reason.LIMIT);
        assertUnusable(body("<w:p/>".repeat(4_000)).bytes(), Reason.LIMIT);
        assertUnusable(
                body(p("", "x"))
                        .related("styles", "word/s.xml", "<s>" + " ".repeat(60_000) + "</s>")
                        .bytes(),
                Reason.LIMIT);
    }

    @Test
    void deepNestingIsFlattened() throws UnusableDocumentException {
        int depth = 20_000;
        Document document = body("<w:tbl><w:tr><w:tc>".repeat(depth)
                        + p("", "deep")
                        + "</w:tc></w:tr></w:tbl>".repeat(depth)
                        + "<w:sdt><w:sdtContent>".repeat(depth)
                        + p("", "controls")
                        + "</w:sdtContent></w:sdt>".repeat(depth))
                .read();
        assertThat(document.blocks()).extracting(b -> b.text()).containsExactly("deep", "controls");
        assertThat(document.problems()).extracting(b -> b.code()).containsExactly("deep-tables");
    }

    @Test
    void textBeforeTheDamageIsUsed() throws UnusableDocumentException {
        Document document = body(p("", "whole") + p("", "cut") + "</w:oops>").read();
        assertThat(document.blocks()).extracting(b -> b.text()).containsExactly("whole", "cut");
        assertThat(document.problems()).extracting(b -> b.code()).containsExactly("text-cut");
    }

    @Test
    void brokenStylesCostOnlyTheLooks() throws UnusableDocumentException {
        Document document = body(p("", "text"))
                .related("styles", "word/styles.xml", "<w:styles")
                .read();
        assertThat(document.blocks()).extracting(b -> b.text()).containsExactly("text");
        assertThat(document.problems()).extracting(b -> b.code()).containsExactly("part-unreadable");
    }

    /** Whatever happens to a file, nothing but the promised exception leaves the reader. */
    @Property(tries = 300)
    void mutatedFilesNeverFailOtherwise(
            @ForAll @Size(min = 1, max = 8) int[] places,
            @ForAll byte value,
            @ForAll @IntRange(min = 0, max = 100) int kept) {
        byte[] file = body(p("<w:b/>", "one") + "<w:tbl><w:tr><w:tc>" + p("", "two") + "</w:tc></w:tr></w:tbl>")
                .bytes();
        for (int place : places) {
            file[Math.floorMod(place, file.length)] = value;
        }
        byte[] cut = Arrays.copyOf(file, Math.max(1, file.length - (kept > 50 ? 0 : kept)));
        try {
            assertThat(new DocxReader(SMALL).read(cut).blocks()).hasSizeLessThanOrEqualTo(10);
        } catch (UnusableDocumentException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }
}
