package org.policygap.model.xml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Prints elements that hold either elements or text, never both: indented by two spaces, text untouched, every namespace
 * declared where it begins. The same events give the same characters on every machine.
 *
 * <p>It does what JAXB's own writer does not: a carriage return becomes a reference (else a reader would turn it into a
 * line feed; XML 1.0, section 2.11), and what is no XML character (section 2.2) becomes U+FFFD.
 */
final class XmlPrinter extends DefaultHandler {
    private static final char REPLACEMENT = '\uFFFD';

    private final Appendable out;
    private final Remarks remarks;
    private final Deque<String> namespaces = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private boolean startTagOpen;
    private boolean hasChild;

    /**
     * @param remarks comments for a person who edits the file
     */
    XmlPrinter(Appendable out, Remarks remarks) {
        this.out = out;
        this.remarks = remarks;
    }

    /** What a person should know before an element. */
    @FunctionalInterface
    interface Remarks {
        Remarks NONE = (name, attributes) -> "";

        /** Lines of a comment; empty for none. */
        String before(String element, Attributes attributes);
    }

    @Override
    public void startDocument() {
        print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        if (startTagOpen) {
            print(">\n");
        }
        remark(remarks.before(localName, attributes));
        indent();
        print("<" + localName);
        if (!uri.equals(namespaces.peek())) {
            attribute("xmlns", uri);
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            attribute(attributes.getLocalName(i), attributes.getValue(i));
        }
        namespaces.push(uri);
        startTagOpen = true;
        hasChild = false;
        text.setLength(0);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        namespaces.pop();
        if (hasChild) {
            indent();
            print("</" + localName + ">\n");
        } else if (text.length() == 0) {
            print("/>\n");
        } else {
            print(">");
            escape(text, false);
            print("</" + localName + ">\n");
        }
        startTagOpen = false;
        hasChild = true;
        text.setLength(0);
    }

    /** XML 1.0, section 2.5: two hyphens may not stand in a comment, nor one at its end. */
    private void remark(String remark) {
        if (remark.isEmpty()) {
            return;
        }
        String margin = "\n" + "  ".repeat(namespaces.size());
        StringBuilder safe = new StringBuilder();
        remark.codePoints().forEach(c -> safe.appendCodePoint(c == '\n' || c == '\t' || isXml(c) ? c : REPLACEMENT));
        String lines = safe.toString().replaceAll("-(?=-)", "- ").replace("\n", margin + "     ");
        print(margin + "<!-- " + lines + " -->\n");
    }

    private void attribute(String name, String value) {
        print(" " + name + "=\"");
        escape(value, true);
        print("\"");
    }

    /** Prints runs of harmless characters whole: most texts are one. */
    private void escape(CharSequence value, boolean attribute) {
        int printed = 0;
        int at = 0;
        while (at < value.length()) {
            int codePoint = Character.codePointAt(value, at);
            if (!isHarmless(codePoint)) {
                print(value.subSequence(printed, at));
                print(escaped(codePoint, attribute));
                printed = at + 1;
            }
            at += Character.charCount(codePoint);
        }
        print(value.subSequence(printed, at));
    }

    private static boolean isHarmless(int codePoint) {
        return isXml(codePoint) && "&<>\"".indexOf(codePoint) < 0;
    }

    private static String escaped(int codePoint, boolean attribute) {
        return switch (codePoint) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\r' -> "&#13;";
            case '"' -> attribute ? "&quot;" : "\"";
            case '\t' -> attribute ? "&#9;" : "\t";
            case '\n' -> attribute ? "&#10;" : "\n";
            default -> isXml(codePoint) ? Character.toString(codePoint) : String.valueOf(REPLACEMENT);
        };
    }

    /** XML 1.0, production [2], without the white space that {@link #escaped} treats. */
    private static boolean isXml(int codePoint) {
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return codePoint >= ' ' && !surrogate && codePoint != 0xFFFE && codePoint != 0xFFFF;
    }

    private void indent() {
        print("  ".repeat(namespaces.size()));
    }

    private void print(CharSequence characters) {
        try {
            out.append(characters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
