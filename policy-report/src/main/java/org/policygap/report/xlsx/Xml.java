package org.policygap.report.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** A part of the file in the making. The elements of a sheet are many, so this does no more than they need. */
final class Xml {
    /** Namespaces: of sheets, tables, styles and texts; of relationships; of drawings in sheets; charts; shapes. */
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    static final String SHAPES = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /** What the file format takes for an escaped character (ECMA-376 part 1, 22.9.2.19 ST_Xstring). */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final StringBuilder xml =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    /** Begins an element. */
    Xml open(String element) {
        endTag();
        xml.append('<').append(element);
        open.push(element);
        inTag = true;
        return this;
    }

    /** An attribute of the element just begun. */
    Xml with(String attribute, String value) {
        xml.append(' ').append(attribute).append("=\"");
        append(value, true);
        xml.append('"');
        return this;
    }

    Xml with(String attribute, int value) {
        xml.append(' ').append(attribute).append("=\"").append(value).append('"');
        return this;
    }

    Xml with(String attribute, double value) {
        return with(attribute, number(value));
    }

    /** Text within the element. */
    Xml text(String text) {
        endTag();
        append(text, false);
        return this;
    }

    /** Ends the element begun last. */
    Xml close() {
        String element = open.pop();
        if (inTag) {
            xml.append("/>");
            inTag = false;
        } else {
            xml.append("</").append(element).append('>');
        }
        return this;
    }

    /** An element that holds nothing but a value. */
    Xml value(String element, String value) {
        return open(element).with("val", value).close();
    }

    Xml value(String element, int value) {
        return open(element).with("val", value).close();
    }

    byte[] bytes() {
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A number as short as it can be said. */
    static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    /** A text in which nothing is taken for an escaped character. */
    static String escaped(String text) {
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_") : text;
    }

    private void endTag() {
        if (inTag) {
            xml.append('>');
            inTag = false;
        }
    }

    /** What XML 1.0 forbids (section 2.2) becomes a question mark; lone surrogates do when they become bytes. */
    private void append(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append(attribute ? "&quot;" : "\"");
                case '\n', '\t' -> xml.append(attribute ? "&#" + (int) character + ";" : String.valueOf(character));
                case '\r' -> xml.append("&#13;");
                default -> xml.append(character < ' ' || character >= 0xFFFE ? '?' : character);
            }
        }
    }
}
