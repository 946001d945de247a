package org.policygap.parser.read.odt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.policygap.parser.UnusableDocumentException;
import org.policygap.parser.block.Document;

/** Writes small OpenDocument texts for tests, part by part. */
final class OdtFileBuilder {
    private static final String URN = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String NAMESPACES = "xmlns:office='" + URN + "office:1.0' xmlns:text='" + URN
            + "text:1.0' xmlns:table='" + URN + "table:1.0' xmlns:style='" + URN + "style:1.0' xmlns:draw='" + URN
            + "drawing:1.0' xmlns:svg='" + URN + "svg-compatible:1.0' xmlns:fo='" + URN
            + "xsl-fo-compatible:1.0' xmlns:meta='" + URN
            + "meta:1.0' xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:xlink='http://www.w3.org/1999/xlink'"
            + " xmlns:loext='urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0'";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final String text;
    private String automaticStyles = "";

    private OdtFileBuilder(String text) {
        this.text = text;
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    }

    /** A file whose text holds this XML. */
    static OdtFileBuilder text(String xml) {
        return new OdtFileBuilder(xml);
    }

    static String p(String text) {
        return "<text:p>" + text + "</text:p>";
    }

    /** A list item that holds this XML. */
    static String item(String xml) {
        return "<text:list-item>" + xml + "</text:list-item>";
    }

    /** A level of a numbered list style. */
    static String level(int level, String attributes) {
        return "<text:list-level-style-number text:level='" + level + "' " + attributes + "/>";
    }

    OdtFileBuilder styles(String common, String masters) {
        parts.put(
                "styles.xml",
                root(
                        "styles",
                        "<office:styles>" + common + "</office:styles><office:master-styles>" + masters
                                + "</office:master-styles>"));
        return this;
    }

    OdtFileBuilder automatic(String styles) {
        automaticStyles = styles;
        return this;
    }

    OdtFileBuilder part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    OdtFileBuilder meta(String xml) {
        return part("meta.xml", root("meta", "<office:meta>" + xml + "</office:meta>"));
    }

    private static String root(String name, String xml) {
        return "<office:document-" + name + " " + NAMESPACES + ">" + xml + "</office:document-" + name + ">";
    }

    byte[] bytes() {
        parts.putIfAbsent(
                "content.xml",
                root(
                        "content",
                        "<office:automatic-styles>" + automaticStyles
                                + "</office:automatic-styles><office:body><office:text>" + text
                                + "</office:text></office:body>"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    Document read() throws UnusableDocumentException {
        return new OdtReader().read(bytes());
    }
}
