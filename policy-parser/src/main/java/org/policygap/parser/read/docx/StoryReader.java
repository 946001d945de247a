package org.policygap.parser.read.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.policygap.parser.block.Story;
import org.policygap.parser.read.Symbols;
import org.policygap.parser.read.xml.XmlCursor;
import org.policygap.parser.read.zip.ZipLimitException;

/**
 * Reads one part that holds text: the main document, notes, comments, headers and footers. One pass, no recursion: every
 * element that matters is named in {@link #start}; elements that are not named are looked into, so that no text is lost.
 */
final class StoryReader {
    /** The namespaces of Word's own elements, of the transitional and of the strict format. */
    private static final Set<String> WORD = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    private static final String RELATIONSHIPS = "/relationships";

    private final WordDocument document;
    private final Relationships relationships;
    private final Story story;
    private final Sections sections = new Sections();
    private final Flows flows;
    private final RunLook look;
    private final Deque<Boolean> contents = new ArrayDeque<>();
    private final Deque<Boolean> chosen = new ArrayDeque<>();

    private boolean inText;
    private Optional<Mark> typedMark = Optional.empty();
    private String description = "";

    /** Reads a part of this story, whose relationships are these. */
    StoryReader(WordDocument document, Relationships relationships, Story story) {
        this.document = document;
        this.relationships = relationships;
        this.story = story;
        this.flows = new Flows(document, story);
        this.look = new RunLook(document.styles());
    }

    /** A note whose mark is typed after its reference. */
    private record Mark(Notes notes, String id) {}

    /** What was read, even if the part turned out to be broken in the middle. */
    List<Draft> drafts() {
        return flows.finish();
    }

    /** The headers and footers that the sections refer to. */
    Sections sections() {
        return sections;
    }

    void read(XmlCursor xml) throws XMLStreamException, ZipLimitException {
        while (xml.next()) {
            if (xml.isStart()) {
                if (WORD.contains(xml.namespace())) {
                    start(xml);
                } else {
                    startOther(xml);
                }
            } else if (xml.isEnd()) {
                end(xml.name());
            } else if (inText && xml.isText()) {
                text(xml.text());
            }
        }
    }

    private void start(XmlCursor xml) throws XMLStreamException {
        switch (xml.name()) {
            case "p" -> flow().begin(contents.contains(true));
            case "pPr" -> {
                flow().format(FormatReader.paragraph(xml, this::endSection));
                look.changed();
            }
            case "r" -> look.run(RunFormat.NONE);
            case "rPr" -> look.run(FormatReader.run(xml));
            case "t" -> inText = !flow().fields.inCode();
            case "tab", "ptab" -> append("\t");
            case "br" -> lineBreak(xml.attribute("type"));
            case "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "sym" -> symbol(xml);
            case "lastRenderedPageBreak" -> pageBreak(document.pages()::rendered);
            case "fldChar" -> {
                flow().fields.mark(xml.attribute("fldCharType"));
                look.changed();
            }
            case "instrText" -> flow().fields.code(xml.content());
            case "fldSimple" -> {
                flow().fields.begin(xml.attribute("instr"));
                look.changed();
            }
            case "hyperlink" -> look.link(target(xml));
            case "ins", "moveTo" -> {
                document.findings().insertion();
                flow().paragraph().changed = true;
            }
            case "del", "moveFrom" -> {
                document.findings().deletion();
                flow().paragraph().changed = true;
                xml.skip();
            }
            case "footnoteReference" -> note(xml, document.footnotes());
            case "endnoteReference" -> note(xml, document.endnotes());
            case "tbl" -> {
                flow().finish();
                flow().tables.begin(flow().out.size(), document.findings());
            }
            case "tr" -> flow().tables.row();
            case "trPr" -> row(xml);
            case "tc" -> flow().tables.cell();
            case "tcPr" -> flow().tables.cellFormat(xml);
            case "sdt" -> contents.push(false);
            case "docPartGallery" -> gallery(xml.attribute("val"));
            case "txbxContent" -> flows.beginBox();
            case "footnote" -> beginNote(xml, document.footnotes());
            case "endnote" -> beginNote(xml, document.endnotes());
            case "comment" -> flows.begin(Story.COMMENT, "");
            case "altChunk" -> document.findings().add(Findings.Kind.IMPORTED_PART);
            case "object" -> document.findings().add(Findings.Kind.EMBEDDED_OBJECT);
            case "sectPr" -> sections.read(xml);
            case "delText", "delInstrText", "tblPr", "tblPrEx", "tblGrid", "rt", "customXmlPr", "smartTagPr" ->
                xml.skip();
            default -> {
                // Containers such as smart tags, custom XML and content controls; bookmarks and proofing marks.
            }
        }
    }

    private void startOther(XmlCursor xml) throws XMLStreamException, ZipLimitException {
        switch (xml.name()) {
            case "AlternateContent" -> chosen.push(false);
            case "Choice", "Fallback" -> choose(xml);
            case "docPr" -> description = xml.attribute("descr");
            case "pic" -> flow().image(description);
            case "imagedata" -> flow().image(xml.attribute("title"));
            case "chart" -> draw(xml.attribute(RELATIONSHIPS, "id"));
            case "relIds" -> draw(xml.attribute(RELATIONSHIPS, "dm"));
            case "t" ->
                inText = xml.namespace().endsWith("/math") && !flow().fields.inCode();
            default -> {
                // Drawings are looked into for text boxes and pictures.
            }
        }
    }

    /** A chart or a diagram: its words stand apart from the text, like those of a text box. */
    private void draw(String id) throws ZipLimitException {
        for (String line : document.drawings().lines(relationships, id)) {
            flow().drawn(line);
        }
    }

    private void end(String name) {
        switch (name) {
            case "t" -> inText = false;
            case "p" -> flow().end();
            case "r" -> typedMark = Optional.empty();
            case "fldSimple" -> flow().fields.mark("end");
            case "hyperlink" -> look.endLink();
            case "tbl" -> {
                flow().finish();
                flow().tables.end(flow().out);
            }
            case "tc" -> {
                flow().finish();
                flow().tables.endCell();
            }
            case "sdt" -> contents.poll();
            case "AlternateContent" -> chosen.poll();
            case "txbxContent", "footnote", "endnote", "comment" -> {
                flows.end();
                look.changed();
            }
            default -> {
                // Nothing was opened.
            }
        }
    }

    /** Of alternatives only the first is read: the fallback repeats its text for older readers. */
    private void choose(XmlCursor xml) throws XMLStreamException {
        boolean another = Boolean.TRUE.equals(chosen.poll());
        chosen.push(true);
        if (another) {
            xml.skip();
        }
    }

    private Flow flow() {
        return flows.current();
    }

    private void text(String text) {
        if (typedMark.isPresent()) {
            typedMark.get().notes().refer(typedMark.get().id(), text.strip());
            flow().paragraph().visible.note(text.strip());
            typedMark = Optional.empty();
        } else {
            append(Symbols.readable(text, look.run().font()));
        }
    }

    private void append(String text) {
        if (!flow().fields.inCode()) {
            OpenParagraph paragraph = flow().paragraph();
            paragraph.append(text, look.in(flow()));
            paragraph.contents |= flow().fields.inContents();
            document.checkLength(paragraph);
        }
    }

    private void symbol(XmlCursor xml) {
        try {
            int code = Integer.parseInt(xml.attribute("char"), 16);
            append(Symbols.readable(Character.toString(code < 0x100 ? code + 0xF000 : code), xml.attribute("font")));
        } catch (IllegalArgumentException e) {
            append("\uFFFD");
        }
    }

    private void lineBreak(String type) {
        if (type.equals("page")) {
            pageBreak(document.pages()::asked);
        }
        if (type.isEmpty()
                || type.equals("textWrapping")
                || !flow().paragraph().visible.isBlank()) {
            append("\n");
        }
    }

    private void pageBreak(Runnable count) {
        if (story == Story.BODY && flow().story == Story.BODY) {
            count.run();
            flow().pageEnded();
        }
    }

    private String target(XmlCursor xml) {
        String anchor = xml.attribute("anchor");
        String suffix = anchor.isEmpty() ? "" : "#" + anchor;
        return relationships
                .find(xml.attribute(RELATIONSHIPS, "id"))
                .map(r -> r.target() + suffix)
                .orElse(suffix);
    }

    private void note(XmlCursor xml, Notes notes) {
        String id = xml.attribute("id");
        if (Toggle.of(xml.attribute("customMarkFollows")).isOn()
                && !xml.attribute("customMarkFollows").isEmpty()) {
            typedMark = Optional.of(new Mark(notes, id));
        } else {
            flow().paragraph().visible.note(notes.refer(id));
        }
    }

    /** Begins a note. Separators and notes that nothing refers to are not printed. */
    private void beginNote(XmlCursor xml, Notes notes) throws XMLStreamException {
        Optional<String> mark = notes.mark(xml.attribute("id"));
        if (mark.isEmpty()) {
            xml.skip();
        } else {
            flows.begin(story, mark.get());
        }
    }

    private void row(XmlCursor xml) throws XMLStreamException {
        if (flow().tables.rowFormat(xml)) {
            document.findings().deletion();
            xml.skip();
        }
    }

    private void gallery(String name) {
        if (name.equals("Table of Contents") && !contents.isEmpty()) {
            contents.pop();
            contents.push(true);
        }
    }

    /** The next section begins a page, unless it says otherwise; the check of the page count finds out. */
    private void endSection(XmlCursor xml) throws XMLStreamException {
        sections.read(xml);
        document.pages().asked();
    }
}
