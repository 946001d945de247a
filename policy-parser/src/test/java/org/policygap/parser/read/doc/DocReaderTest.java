package org.policygap.parser.read.doc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.policygap.model.policy.NumberSource;
import org.policygap.model.policy.Problem;
import org.policygap.parser.UnusableDocumentException;
import org.policygap.parser.UnusableDocumentException.Reason;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.CellPosition;
import org.policygap.parser.block.Document;
import org.policygap.parser.block.Label;
import org.policygap.parser.block.Run;
import org.policygap.parser.block.Story;
import org.policygap.parser.read.ReadingLimits;
import org.policygap.parser.read.rtf.RtfReader;

/** Our own text library.rtf, and library.doc, which LibreOffice made of it. */
class DocReaderTest {

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = DocReaderTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        }
    }

    private static Document library() throws IOException, UnusableDocumentException {
        return new DocReader().read(resource("library.doc"));
    }

    private static List<Block> of(Document document, Story story) {
        return document.blocks().stream().filter(b -> b.story() == story).toList();
    }

    private static List<String> labelled(Document document) {
        return of(document, Story.BODY).stream()
                .map(b -> b.label().map(Label::text).orElse("") + "|" + b.text())
                .toList();
    }

    private static void assertUnusable(byte[] content, Reason reason) {
        assertThatExceptionOfType(UnusableDocumentException.class)
                .isThrownBy(() -> new DocReader().read(content))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason))
                .satisfies(e -> assertThat(e.getMessage()).endsWith("."));
    }

    @Test
    void numbersAreCountedAsWordPrintsThem() throws IOException, UnusableDocumentException {
        assertThat(labelled(library()))
                .containsSubsequence(
                        "1.|Borrowing",
                        "1.1|Every pupil may borrow two books at a time.",
                        "1.2|The librarian must:",
                        "(a)|record each loan; and",
                        "(b)|remind borrowers in the week before a book is due.",
                        "2.|Returning",
                        "2.1|Books are returned within three weeks; see the opening hours.",
                        "•|Reading room",
                        "301|Coded clause one.",
                        "302|Coded clause two.");
        assertThat(library().blocks().get(1).label().orElseThrow().source()).isEqualTo(NumberSource.COMPUTED);
    }

    @Test
    void theSameTextAsRichTextGivesTheSameBlocks() throws IOException, UnusableDocumentException {
        Document rich = new RtfReader().read(resource("library.rtf"));
        assertThat(labelled(library())).isEqualTo(labelled(rich));
        for (Story story : Story.values()) {
            assertThat(of(library(), story))
                    .extracting(Block::text)
                    .isEqualTo(of(rich, story).stream().map(Block::text).toList());
        }
        assertThat(of(library(), Story.BODY))
                .extracting(Block::headingLevel)
                .isEqualTo(
                        of(rich, Story.BODY).stream().map(Block::headingLevel).toList());
    }

    @Test
    void tablesTellColumnsAndSpans() throws IOException, UnusableDocumentException {
        List<Block> cells = of(library(), Story.BODY).stream()
                .filter(b -> b.cell().isPresent())
                .toList();
        assertThat(cells)
                .extracting(Block::text)
                .containsExactly("Year", "Limit", "Fee", "Lower", "Two books", "None", "Wide cell");
        String key = cells.get(0).cell().orElseThrow().table();
        assertThat(cells.get(3).cell()).contains(new CellPosition(key, 1, 0, 1, 2, false));
        assertThat(cells.get(6).cell()).contains(new CellPosition(key, 2, 1, 2, 1, false));
    }

    @Test
    void notesFieldsAndHiddenTextAreNoneOfTheText() throws IOException, UnusableDocumentException {
        Document document = library();
        assertThat(of(document, Story.FOOTNOTE)).extracting(Block::noteMark).containsExactly("1");
        assertThat(of(document, Story.HEADER)).extracting(Block::text).containsExactly("Invented Academy");
        assertThat(of(document, Story.HIDDEN)).extracting(Block::text).containsExactly(" Secret shelf mark.");
        assertThat(document.blocks().stream().flatMap(b -> b.runs().stream()).map(Run::link))
                .contains("https://example.org/library");
        assertThat(document.properties()).containsEntry("title", "Library Policy");
        assertThat(document.problems()).extracting(Problem::code).contains("tracked-changes", "hidden-text");
    }

    @Test
    void otherFilesAreRefused() throws IOException {
        assertUnusable("plain text".getBytes(StandardCharsets.US_ASCII), Reason.NOT_A_DOCUMENT);
        assertUnusable(new byte[0], Reason.NOT_A_DOCUMENT);
        assertUnusable(Arrays.copyOf(resource("library.doc"), 4_000), Reason.DAMAGED);
        assertUnusable(container("EncryptedPackage"), Reason.ENCRYPTED);
        assertUnusable(container("Workbook"), Reason.NOT_A_DOCUMENT);
        assertUnusable(container("WordDocument"), Reason.DAMAGED);
    }

    private static byte[] container(String stream) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            file.createDocument(new ByteArrayInputStream(new byte[8]), stream);
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    @Test
    void largerFilesThanAllowedAreRefused() throws IOException {
        ReadingLimits usual = ReadingLimits.defaults();
        ReadingLimits small = new ReadingLimits(
                usual.blocks(),
                usual.paragraphLength(),
                usual.depth(),
                new ReadingLimits.Archive(9, 1_000, 1_000),
                usual.pages());
        byte[] content = resource("library.doc");
        assertThatExceptionOfType(UnusableDocumentException.class)
                .isThrownBy(() -> new DocReader(small).read(content))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.LIMIT));
    }

    @Property(tries = 200)
    void anyChangedByteIsReadOrRefused(@ForAll @IntRange(max = 15_000) int at, @ForAll byte value) throws IOException {
        byte[] content = resource("library.doc");
        content[at % content.length] = value;
        try {
            assertThat(new DocReader().read(content).blocks()).isNotEmpty();
        } catch (UnusableDocumentException e) {
            assertThat(e.getMessage()).endsWith(".");
        }
    }
}
