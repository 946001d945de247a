package org.policygap.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What a Word file says once its tracked changes are accepted or rejected (ECMA-376 part 1, 17.13.5), read with DOM. */
final class WordText {
    private final Element body;
    private final String xml;

    private WordText(String xml) {
        this.xml = xml;
        try {
            body = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A paragraph: its style and its text. */
    record Line(String style, String text) {}

    static WordText of(byte[] docx) {
        return new WordText(part(docx, "word/document.xml"));
    }

    static String part(byte[] docx, String name) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalArgumentException("No part " + name);
    }

    String xml() {
        return xml;
    }

    /** Elements of a name ("w:ins"). */
    List<Element> elements(String name) {
        NodeList found = body.getElementsByTagName(name);
        List<Element> result = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            result.add((Element) found.item(i));
        }
        return result;
    }

    /** The policy with all changes accepted, without what surrounds it. */
    List<Line> accepted() {
        return policy(lines("w:del"));
    }

    /** The policy with all changes rejected, without what surrounds it. */
    List<Line> rejected() {
        return policy(lines("w:ins"));
    }

    /** Every paragraph with its changes accepted. */
    List<Line> all() {
        return lines("w:del");
    }

    private static List<Line> policy(List<Line> lines) {
        return lines.stream()
                .filter(line ->
                        line.style().startsWith("Heading") || line.style().startsWith("Clause"))
                .toList();
    }

    private List<Line> lines(String gone) {
        List<Line> result = new ArrayList<>();
        for (Element paragraph : elements("w:p")) {
            String style = "";
            for (Element name : children(paragraph, "w:pPr", "w:pStyle")) {
                style = name.getAttribute("w:val");
            }
            String text = text(paragraph, gone);
            boolean markGoes = !children(paragraph, "w:pPr", "w:rPr", gone).isEmpty();
            if (markGoes && !text.isEmpty()) {
                throw new AssertionError("A paragraph's mark goes and its text stays: " + text);
            }
            if (!markGoes && !isIn(paragraph, gone)) {
                result.add(new Line(style, text));
            }
        }
        return result;
    }

    private static boolean isIn(Element paragraph, String gone) {
        for (Node up = paragraph.getParentNode(); up != null; up = up.getParentNode()) {
            if (up instanceof Element row
                    && row.getTagName().equals("w:tr")
                    && !children(row, "w:trPr", gone).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static List<Element> children(Element parent, String... path) {
        List<Element> level = List.of(parent);
        for (String name : path) {
            List<Element> next = new ArrayList<>();
            for (Element element : level) {
                for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                    if (child instanceof Element found && found.getTagName().equals(name)) {
                        next.add(found);
                    }
                }
            }
            level = next;
        }
        return level;
    }

    private static String text(Node node, String gone) {
        StringBuilder result = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            String name = child.getNodeName();
            if (name.equals("w:t") || name.equals("w:delText")) {
                result.append(child.getTextContent());
            } else if (name.equals("w:br")) {
                result.append('\n');
            } else if (name.equals("w:tab")) {
                result.append('\t');
            } else if (!name.equals(gone) && !name.equals("w:pPr")) {
                result.append(text(child, gone));
            }
        }
        return result.toString();
    }
}
