package org.policygap.parser.read.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final String RELATIONSHIPS = "/relationships";

    private final WordDocument document;
    private final Relationships relationships;
    private final Story story;
    private final List<Draft> out = new ArrayList<>();
    private final ListCounters boxCounters = new ListCounters();
    private final Sections sections = new Sections();
    private final Deque<Flow> flows = new ArrayDeque<>();
    private final Deque<Boolean> contents = new ArrayDeque<>();
    private final Deque<Boolean> chosen = new ArrayDeque<>();
    private final Deque<String> links = new ArrayDeque<>();

    private Flow flow;
    private RunFormat run = RunFormat.NONE;
    /** Worked out when there is text: most properties are changed by others before. */
    private Optional<Look> look = Optional.empty();

    private boolean inText;
    private Optional<Mark> typedMark = Optional.empty();
    private String description = "";
    private int boxes;

    /** Reads a part of this story, whose relationships are these. */
    StoryReader(WordDocument document, Relationships relationships, Story story) {
        this.document = document;
        this.relationships = relationships;
        this.story = story;
        this.flow = flow(story, new ListCounters(), "", out);
    }

    /** A note whose mark is typed after its reference. */
    private record Mark(Notes notes, String id) {}

    private Flow flow(Story of, ListCounters counters, String mark, List<Draft> into) {
        boxes++;
        return new Flow(document, of, counters, mark, story.name().toLowerCase(Locale.ROOT) + boxes + "-", into);
    }

    /** What was read, even if the part turned out to be broken in the middle. */
    List<Draft> drafts() {
        while (!flows.isEmpty()) {
            endFlow();
        }
        flow.finish();
        return out;
    }

    /** The headers and footers that the sections refer to. */
    Sections sections() {
        return sections;
    }

    void read(XmlCursor xml) throws XMLStreamException, ZipLimitException {
        while (xml.next()) {
            if (xml.isStart()) {
                if (isWord(xml)) {
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

    private static boolean isWord(XmlCursor xml) {
        String namespace = xml.namespace();
        return namespace.equals(TRANSITIONAL) || namespace.equals(STRICT);
    }

    private void start(XmlCursor xml) throws XMLStreamException {
        switch (xml.name()) {
            case "p" -> flow.begin(contents.contains(true));
            case "pPr" -> {
                flow.format(FormatReader.paragraph(xml, this::endSection));
                changeLook();
            }
            case "r" -> {
                run = RunFormat.NONE;
                changeLook();
            }
            case "rPr" -> {
                run = FormatReader.run(xml);
                changeLook();
            }
            case "t" -> inText = !flow.fields.inCode();
            case "tab", "ptab" -> append("\t");
            case "br" -> lineBreak(xml.attribute("type"));
            case "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "sym" -> symbol(xml);
            case "lastRenderedPageBreak" -> pageBreak(true);
            case "fldChar" -> {
                flow.fields.mark(xml.attribute("fldCharType"));
                changeLook();
            }
            case "instrText" -> flow.fields.code(xml.content());
            case "fldSimple" -> {
                flow.fields.begin(xml.attribute("instr"));
                changeLook();
            }
            case "hyperlink" -> {
                links.push(target(xml));
                changeLook();
            }
            case "ins", "moveTo" -> {
                document.findings().insertion();
                flow.paragraph().changed = true;
            }
            case "del", "moveFrom" -> {
                document.findings().deletion();
                flow.paragraph().changed = true;
                xml.skip();
            }
            case "footnoteReference" -> note(xml, document.footnotes());
            case "endnoteReference" -> note(xml, document.endnotes());
            case "tbl" -> {
                flow.finish();
                flow.tables.begin(flow.out.size(), document.findings());
            }
            case "tr" -> flow.tables.row();
            case "trPr" -> row(xml);
            case "tc" -> flow.tables.cell();
            case "tcPr" -> flow.tables.cellFormat(xml);
            case "sdt" -> contents.push(false);
            case "docPartGallery" -> gallery(xml.attribute("val"));
            case "txbxContent" -> beginFlow(Story.TEXT_BOX, boxCounters, "");
            case "footnote" -> beginNote(xml, document.footnotes());
            case "endnote" -> beginNote(xml, document.endnotes());
            case "comment" -> beginFlow(Story.COMMENT, new ListCounters(), "");
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
            case "pic" -> flow.image(description);
            case "imagedata" -> flow.image(xml.attribute("title"));
            case "chart" -> draw(xml.attribute(RELATIONSHIPS, "id"));
            case "relIds" -> draw(xml.attribute(RELATIONSHIPS, "dm"));
            case "t" -> inText = xml.namespace().endsWith("/math") && !flow.fields.inCode();
            default -> {
                // Drawings are looked into for text boxes and pictures.
            }
        }
    }

    /** A chart or a diagram: its words stand apart from the text, like those of a text box. */
    private void draw(String id) throws ZipLimitException {
        for (String line : document.drawings().lines(relationships, id)) {
            flow.drawn(line);
        }
    }

    private void end(String name) {
        switch (name) {
            case "t" -> inText = false;
            case "p" -> flow.end();
            case "r" -> typedMark = Optional.empty();
            case "fldSimple" -> flow.fields.mark("end");
            case "hyperlink" -> links.poll();
            case "tbl" -> {
                flow.finish();
                flow.tables.end(flow.out);
            }
            case "tc" -> {
                flow.finish();
                flow.tables.endCell();
            }
            case "sdt" -> contents.poll();
            case "AlternateContent" -> chosen.poll();
            case "txbxContent", "footnote", "endnote", "comment" -> endFlow();
            default -> {
                // Nothing was opened.
            }
        }
    }

    /** Of alternatives only the first is read: the fallback repeats its text for older readers. */
    private void choose(XmlCursor xml) throws XMLStreamException {
        if (Boolean.TRUE.equals(chosen.poll())) {
            chosen.push(true);
            xml.skip();
        } else {
            chosen.push(true);
        }
    }

    /** Something changed that text looks by. */
    private void changeLook() {
        look = Optional.empty();
    }

    private Look look() {
        if (look.isEmpty()) {
            String link = links.isEmpty() ? flow.fields.link() : links.element();
            look = Optional.of(Look.of(
                    document.styles().resolve(run, flow.paragraph().format.style()), link));
        }
        return look.get();
    }

    private void text(String text) {
        if (typedMark.isPresent()) {
            typedMark.get().notes().refer(typedMark.get().id(), text.strip());
            flow.paragraph().visible.note(text.strip());
            typedMark = Optional.empty();
        } else {
            String font = run.font();
            append(Symbols.readable(text, font));
        }
    }

    private void append(String text) {
        if (!flow.fields.inCode()) {
            OpenParagraph paragraph = flow.paragraph();
            paragraph.append(text, look());
            paragraph.contents |= flow.fields.inContents();
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
            pageBreak(false);
        }
        if (type.isEmpty()
                || type.equals("textWrapping")
                || !flow.paragraph().visible.isBlank()) {
            append("\n");
        }
    }

    private void pageBreak(boolean rendered) {
        if (story != Story.BODY || flow.story != Story.BODY) {
            return;
        }
        if (rendered) {
            document.pages().rendered();
        } else {
            document.pages().asked();
        }
        flow.pageEnded();
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
            flow.paragraph().visible.note(notes.refer(id));
        }
    }

    /** Begins a note. Separators and notes that nothing refers to are not printed. */
    private void beginNote(XmlCursor xml, Notes notes) throws XMLStreamException {
        Optional<String> mark = notes.mark(xml.attribute("id"));
        if (mark.isEmpty()) {
            xml.skip();
        } else {
            beginFlow(story, new ListCounters(), mark.get());
        }
    }

    private void beginFlow(Story of, ListCounters counters, String mark) {
        List<Draft> into = flow.anchor();
        flows.push(flow);
        flow = flow(of, counters, mark, into);
    }

    private void endFlow() {
        flow.finish();
        if (!flows.isEmpty()) {
            flow = flows.pop();
            changeLook();
        }
    }

    private void row(XmlCursor xml) throws XMLStreamException {
        if (flow.tables.rowFormat(xml)) {
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
