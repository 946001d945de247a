package org.policygap.parser.read.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;
import org.policygap.parser.block.Story;
import org.policygap.parser.read.xml.XmlCursor;

/**
 * Reads one part of the file, without recursion. Every element that matters is named in {@link #start}; elements that are
 * not named are looked into, so that no text is lost.
 */
final class OdtWalk {
    private static final int MOST_SPACES = 1_000;
    private static final int DEEPEST_LIST = 1_000;

    private final OdtDocument document;
    private final XmlCursor xml;
    private final Deque<OdtFrame> frames = new ArrayDeque<>();
    private final Deque<Boolean> hiddenSections = new ArrayDeque<>();
    private String noteMark = "";
    private Story noteStory = Story.FOOTNOTE;

    OdtWalk(OdtDocument document, XmlCursor xml) {
        this.document = document;
        this.xml = xml;
    }

    void read() throws XMLStreamException {
        while (!document.isOver() && xml.next()) {
            if (xml.isStart()) {
                start(OdtNames.of(xml));
            } else if (xml.isEnd()) {
                end(OdtNames.of(xml));
            } else if (xml.isText()) {
                text(xml.text());
            }
        }
    }

    private void text(String text) {
        OdtParagraph open = document.paragraph();
        if (open != null) {
            open.append(text);
        }
    }

    private void start(String name) throws XMLStreamException {
        if (OdtElements.isSkipped(name)) {
            xml.skip();
        } else if (OdtElements.isShape(name)) {
            beginShape();
        } else if (OdtElements.isContents(name)) {
            document.contents++;
        } else if (name.startsWith("table:")) {
            beginTablePart(name);
        } else if (!startText(name)) {
            startInline(name);
        }
    }

    /** Elements that hold paragraphs, and these; whether it was one. */
    private boolean startText(String name) throws XMLStreamException {
        switch (name) {
            case "office:styles" -> document.styles.read(xml, false);
            case "office:automatic-styles" -> document.styles.read(xml, true);
            case "text:tracked-changes" -> skipChanges();
            case "text:section" -> beginSection();
            case "text:list" -> beginList();
            case "text:list-item", "text:list-header" ->
                document.lists.beginItem(
                        xml.attribute("start-value"), xml.attribute("style-override"), name.endsWith("header"));
            case "text:p", "text:numbered-paragraph" -> beginParagraph(name);
            case "text:h" -> beginHeading();
            case "text:note" ->
                noteStory = xml.attribute("note-class").equals("endnote") ? Story.ENDNOTE : Story.FOOTNOTE;
            case "text:note-citation" -> cite();
            case "text:note-body" -> beginFlow(noteStory, noteMark);
            case "office:annotation" -> beginFlow(Story.COMMENT, "");
            case "draw:text-box" -> beginFlow(Story.TEXT_BOX, "");
            case "style:header", "style:header-left", "style:header-first" -> beginFlow(Story.HEADER, "");
            case "style:footer", "style:footer-left", "style:footer-first" -> beginFlow(Story.FOOTER, "");
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Elements within a paragraph or a shape. */
    private void startInline(String name) throws XMLStreamException {
        switch (name) {
            case "text:span" -> document.beginSpan(xml.attribute("text:1.0", "style-name"));
            case "text:a" -> document.beginLink(xml.attribute("href"));
            case "text:s" -> whole(" ".repeat(spaces()));
            case "text:tab" -> whole("\t");
            case "text:line-break" -> whole("\n");
            case "text:soft-page-break" -> document.pageEnded();
            case "text:hidden-text" -> skipHidden();
            case "text:hidden-paragraph" -> hideParagraph();
            case "draw:image" -> {
                if (!frames.isEmpty()) {
                    frames.getFirst().picture = true;
                }
            }
            case "svg:title", "svg:desc" -> describe(name);
            default -> {
                // Fields, bookmarks, marks of changes and index entries: their text, if any, is text.
            }
        }
    }

    private void end(String name) {
        if (OdtElements.isShape(name)) {
            endShape();
        } else if (OdtElements.isContents(name)) {
            document.contents--;
        } else if (name.startsWith("table:")) {
            endTablePart(name);
        } else {
            endText(name);
        }
    }

    private void endText(String name) {
        switch (name) {
            case "text:p", "text:h" -> document.endParagraph();
            case "text:list" -> document.lists.end();
            case "text:span", "text:a" -> document.endSpan();
            case "text:section" -> {
                if (Boolean.TRUE.equals(hiddenSections.poll())) {
                    document.hiddenSections--;
                }
            }
            case "text:note-body",
                    "office:annotation",
                    "draw:text-box",
                    "style:header",
                    "style:header-left",
                    "style:header-first",
                    "style:footer",
                    "style:footer-left",
                    "style:footer-first" -> document.endFlow();
            default -> {
                // Nothing was opened.
            }
        }
    }

    private void beginTablePart(String name) {
        if (name.equals("table:table")) {
            String style = xml.attribute("table:1.0", "style-name");
            if (document.styles.property("table", style, "break-before").equals("page")
                    && !document.stories.isEmpty()) {
                document.breakPage();
            }
        }
        if (name.endsWith("table-cell")) {
            document.lists.beginFlow();
        }
        document.flow().tables.begin(name, xml);
    }

    private void endTablePart(String name) {
        document.flow().tables.end(name);
        if (name.endsWith("table-cell")) {
            document.lists.endFlow();
        }
    }

    private void beginSection() {
        boolean hidden = xml.attribute("text:1.0", "display").equals("none");
        hiddenSections.push(hidden);
        document.hiddenSections += hidden ? 1 : 0;
    }

    private void beginList() throws XMLStreamException {
        if (document.lists.depth() >= DEEPEST_LIST) {
            document.notices.limit("lists within lists");
            xml.skip();
            return;
        }
        document.lists.begin(
                xml.attribute("id"),
                xml.attribute("text:1.0", "style-name"),
                xml.attribute("continue-list"),
                xml.attribute("continue-numbering").equals("true"));
    }

    private void beginParagraph(String name) {
        if (name.equals("text:p")) {
            document.beginParagraph(xml.attribute("text:1.0", "style-name"), 0, false, "");
        }
    }

    private void beginHeading() {
        int level = Math.max(1, Lengths.integer(xml.attribute("outline-level"), 1));
        boolean numbered = !xml.attribute("is-list-header").equals("true");
        String restart = xml.attribute("restart-numbering").equals("true") ? xml.attribute("start-value") : "";
        document.beginParagraph(xml.attribute("text:1.0", "style-name"), level, numbered, restart);
    }

    private void cite() throws XMLStreamException {
        noteMark = xml.content().strip();
        OdtParagraph open = document.paragraph();
        if (open != null) {
            open.text.refer(noteMark);
        }
    }

    private void beginFlow(Story story, String mark) throws XMLStreamException {
        if (!document.mayNest()) {
            document.notices.limit("text boxes within text boxes");
            // The end of the element is passed with its content, so no flow is ended that was not begun.
            xml.skip();
            return;
        }
        if (story == Story.TEXT_BOX && !frames.isEmpty()) {
            frames.getFirst().text = true;
        }
        document.beginFlow(story, mark);
    }

    private void beginShape() throws XMLStreamException {
        if (!document.mayNest()) {
            document.notices.limit("text boxes within text boxes");
            xml.skip();
            return;
        }
        frames.push(new OdtFrame());
        document.beginFlow(Story.TEXT_BOX, "");
    }

    private void endShape() {
        document.endFlow();
        OdtFrame frame = frames.poll();
        if (frame != null && frame.picture && !frame.text) {
            document.addImage(frame.alternative());
        }
    }

    private void describe(String name) throws XMLStreamException {
        String text = xml.content();
        if (!frames.isEmpty() && name.equals("svg:title")) {
            frames.getFirst().title = text;
        } else if (!frames.isEmpty()) {
            frames.getFirst().description = text;
        }
    }

    private int spaces() {
        return Math.max(1, Math.min(MOST_SPACES, Lengths.integer(xml.attribute("text:1.0", "c"), 1)));
    }

    private void whole(String text) {
        OdtParagraph open = document.paragraph();
        if (open != null) {
            open.appendWhole(text);
        }
    }

    private void skipHidden() throws XMLStreamException {
        if (xml.attribute("is-hidden").equals("true")) {
            xml.skip();
        }
    }

    private void hideParagraph() {
        OdtParagraph open = document.paragraph();
        if (open != null && xml.attribute("is-hidden").equals("true")) {
            open.hidden = true;
        }
    }

    /** Deleted text stands apart from the text and is left out; inserted text stands in its place. */
    private void skipChanges() throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.nextTag()) {
            depth += xml.isStart() ? 1 : -1;
            if (xml.isStart() && (xml.name().equals("deletion") || xml.name().equals("insertion"))) {
                document.notices.trackedChanges();
            }
        }
    }
}
