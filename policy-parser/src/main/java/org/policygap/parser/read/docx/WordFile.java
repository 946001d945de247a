package org.policygap.parser.read.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import org.policygap.model.policy.DocumentFormat;
import org.policygap.parser.UnusableDocumentException;
import org.policygap.parser.UnusableDocumentException.Reason;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.Document;
import org.policygap.parser.block.Story;
import org.policygap.parser.read.ReadingLimits;
import org.policygap.parser.read.xml.DeclarationException;
import org.policygap.parser.read.zip.ZipLimitException;
import org.policygap.parser.read.zip.ZipParts;

/** Puts together what the parts of a Word file hold. */
public final class WordFile {
    private static final String SAVE_AGAIN = "Open it in Word, save it as a Word document (.docx) and try again.";

    /** Stories of other parts, whose place tells nothing about the page. */
    private static final Set<Story> NOT_IN_MAIN_PART =
            Set.of(Story.HEADER, Story.FOOTER, Story.COMMENT, Story.FOOTNOTE, Story.ENDNOTE);

    private final DocxPackage parts;
    private final Findings findings;
    private final ReadingLimits limits;
    private final PropertiesReader properties = new PropertiesReader();
    private Settings settings = Settings.DEFAULTS;

    private WordFile(ZipParts zip, ReadingLimits limits) {
        this.findings = new Findings();
        this.parts = new DocxPackage(zip, findings);
        this.limits = limits;
    }

    /**
     * Reads a file.
     *
     * @throws UnusableDocumentException if it is encrypted, damaged, too large or no Word document
     */
    public static Document read(byte[] content, ReadingLimits limits) throws UnusableDocumentException {
        requireZip(content);
        try {
            return new WordFile(new ZipParts(content, limits.archive()), limits).read();
        } catch (ZipLimitException | TooLargeException e) {
            throw new UnusableDocumentException(
                    Reason.LIMIT,
                    "The file unpacks to far more than a policy ever holds, so reading it was stopped. Copy its text into a new document.",
                    e);
        } catch (DeclarationException e) {
            throw new UnusableDocumentException(
                    Reason.NOT_A_DOCUMENT,
                    "The file declares entities of XML, which no word processor does and which can do harm. It was not read. Ask whoever sent it for the document itself.",
                    e);
        } catch (IOException | XMLStreamException e) {
            throw new UnusableDocumentException(
                    Reason.DAMAGED, "The file is damaged or was not copied to its end. " + SAVE_AGAIN, e);
        }
    }

    private static void requireZip(byte[] content) throws UnusableDocumentException {
        if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw olderContainer(content);
        }
        if (!startsWith(content, 'P', 'K')) {
            throw new UnusableDocumentException(
                    Reason.NOT_A_DOCUMENT,
                    "The file is no Word document, whatever its name says. Open it to see what it is, and save its text as a Word document (.docx).");
        }
    }

    /** Word puts an encrypted document into the container of older Office files ([MS-OFFCRYPTO] 2.3). */
    private static UnusableDocumentException olderContainer(byte[] content) {
        String names = new String(content, StandardCharsets.ISO_8859_1);
        if (names.contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0")) {
            return new UnusableDocumentException(
                    Reason.ENCRYPTED,
                    "The file is protected with a password. Open it in Word, remove the password under File, Info, Protect Document, save it and try again.");
        }
        return new UnusableDocumentException(
                Reason.UNSUPPORTED, "The file has the format of Word 97 to 2003. " + SAVE_AGAIN);
    }

    private static boolean startsWith(byte[] content, int... magic) {
        return content.length >= magic.length
                && IntStream.range(0, magic.length).allMatch(i -> (content[i] & 0xFF) == magic[i]);
    }

    private Document read() throws UnusableDocumentException, IOException, XMLStreamException {
        Relationships ofPackage = parts.relationships("");
        String main = parts.mainPart(ofPackage).orElseThrow(this::noWordDocument);
        Relationships relationships = parts.relationships(main);
        readAround(ofPackage, relationships);
        Styles styles = styles(relationships);
        Numbering numbering = new Numbering(styles, lists(relationships));
        WordDocument document = new WordDocument(styles, numbering, new Drawings(parts), settings, findings, limits);
        List<Draft> drafts = new ArrayList<>();
        StoryReader body = new StoryReader(document, relationships, Story.BODY);
        readBody(main, body, drafts);
        readStory(document, relationships, "footnotes", Story.FOOTNOTE, drafts);
        readStory(document, relationships, "endnotes", Story.ENDNOTE, drafts);
        readFurniture(document, relationships, body.sections(), drafts);
        readStory(document, relationships, "comments", Story.COMMENT, drafts);
        return finish(document, drafts);
    }

    private UnusableDocumentException noWordDocument() {
        if (parts.hasPart("workbook.xml") || parts.hasPart("presentation.xml")) {
            return new UnusableDocumentException(
                    Reason.NOT_A_DOCUMENT,
                    "The file is a spreadsheet or a presentation, no Word document. Copy its text into a Word document.");
        }
        return new UnusableDocumentException(
                Reason.NOT_A_DOCUMENT,
                "The file is an archive, no Word document. Unpack it and use the documents in it.");
    }

    /** Reads everything that is no text: settings, properties, and what the file is tied to. */
    private void readAround(Relationships ofPackage, Relationships ofMain) throws ZipLimitException {
        for (String part : ofPackage.parts("core-properties")) {
            parts.optional(part, properties::readNamed);
        }
        for (String part : ofPackage.parts("extended-properties")) {
            parts.optional(part, properties::readNamed);
        }
        for (String part : ofPackage.parts("custom-properties")) {
            parts.optional(part, properties::readCustom);
        }
        for (String part : ofMain.parts("settings")) {
            parts.optional(part, xml -> settings = Settings.read(xml));
            if (parts.relationships(part).hasExternal("attachedTemplate")) {
                findings.add(Findings.Kind.EXTERNAL_TEMPLATE);
            }
        }
        if (ofMain.hasExternal("attachedTemplate")) {
            findings.add(Findings.Kind.EXTERNAL_TEMPLATE);
        }
        if (parts.hasPart("vbaproject.bin")) {
            findings.add(Findings.Kind.MACROS);
        }
    }

    private Styles styles(Relationships relationships) throws ZipLimitException {
        Styles styles = new Styles();
        for (String part : relationships.parts("styles")) {
            parts.optional(part, styles::read);
        }
        return styles;
    }

    private NumberingReader.Lists lists(Relationships relationships) throws ZipLimitException {
        NumberingReader reader = new NumberingReader();
        for (String part : relationships.parts("numbering")) {
            parts.optional(part, reader::read);
        }
        return reader.lists();
    }

    /** Reads the main part. Text before a damage is used; if there is none, the file is not. */
    private void readBody(String part, StoryReader reader, List<Draft> drafts) throws IOException, XMLStreamException {
        try {
            parts.required(part, reader::read);
        } catch (ZipLimitException e) {
            throw e;
        } catch (IOException | XMLStreamException e) {
            findings.add(Findings.Kind.TEXT_CUT);
            if (reader.drafts().isEmpty()) {
                throw e;
            }
        }
        drafts.addAll(reader.drafts());
    }

    private void readStory(WordDocument document, Relationships ofMain, String type, Story story, List<Draft> drafts)
            throws ZipLimitException {
        for (String part : ofMain.parts(type)) {
            StoryReader reader = new StoryReader(document, parts.relationships(part), story);
            parts.optional(part, reader::read);
            drafts.addAll(reader.drafts());
        }
    }

    /** Reads the headers and footers that are printed somewhere; the same text for several sections only once. */
    private void readFurniture(WordDocument document, Relationships ofMain, Sections sections, List<Draft> drafts)
            throws ZipLimitException {
        Set<List<String>> seen = new LinkedHashSet<>();
        for (Map.Entry<String, Relationships.Relationship> entry : ofMain.all()) {
            String type = entry.getValue().type();
            boolean header = type.equals("header");
            if ((header || type.equals("footer")) && sections.prints(entry.getKey(), settings.evenAndOdd())) {
                String part = entry.getValue().target();
                StoryReader reader =
                        new StoryReader(document, parts.relationships(part), header ? Story.HEADER : Story.FOOTER);
                parts.optional(part, reader::read);
                List<String> texts =
                        reader.drafts().stream().map(d -> d.block().text()).toList();
                if (seen.add(texts)) {
                    drafts.addAll(reader.drafts());
                }
            }
        }
    }

    private Document finish(WordDocument document, List<Draft> drafts) {
        int stated = Optional.ofNullable(properties.properties().get("pages"))
                .map(Numbers::integer)
                .flatMap(n -> n.isPresent() ? Optional.of(n.getAsInt()) : Optional.empty())
                .orElse(0);
        List<Block> blocks = new ArrayList<>();
        List<Integer> changed = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.changed()) {
                changed.add(blocks.size());
            }
            Story story = draft.block().story();
            blocks.add(draft.at(
                    NOT_IN_MAIN_PART.contains(story) ? 0 : document.pages().page(draft.place(), stated)));
        }
        return new Document(
                DocumentFormat.DOCX,
                blocks,
                properties.properties(),
                document.pages().pages(stated),
                findings.problems(blocks, changed));
    }
}
