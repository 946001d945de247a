package org.policygap.parser.read.docx;

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
import org.policygap.parser.read.DocxReader;

/** Writes small Word files for tests, part by part. */
final class WordFileBuilder {
    private static final String NAMESPACES = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' "
            + "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships' "
            + "xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' "
            + "xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing' "
            + "xmlns:pic='http://schemas.openxmlformats.org/drawingml/2006/picture'";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder relationships = new StringBuilder();
    private String mainPart = "word/document.xml";

    /** A file whose body holds this XML. */
    static WordFileBuilder body(String xml) {
        WordFileBuilder builder = new WordFileBuilder();
        builder.parts.put("word/document.xml", part("document", "<w:body>" + xml + "</w:body>"));
        return builder;
    }

    /** A paragraph of these properties and this text. */
    static String p(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + r("", text) + "</w:p>";
    }

    static String r(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    /** A paragraph in a list. */
    static String item(int list, int level, String text) {
        return p("<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr>", text);
    }

    WordFileBuilder styles(String xml) {
        return related("styles", "word/styles.xml", part("styles", xml));
    }

    WordFileBuilder numbering(String xml) {
        return related("numbering", "word/numbering.xml", part("numbering", xml));
    }

    WordFileBuilder related(String type, String name, String xml) {
        relationships
                .append("<Relationship Id='")
                .append(type)
                .append("' Type='")
                .append(TYPE)
                .append(type)
                .append("' Target='/")
                .append(name)
                .append("'/>");
        return with(name, xml);
    }

    WordFileBuilder external(String type, String target) {
        relationships.append("<Relationship Id='" + type + "' Type='" + TYPE + type + "' Target='" + target
                + "' TargetMode='External'/>");
        return this;
    }

    WordFileBuilder with(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** Moves the main part to another name. */
    WordFileBuilder mainPart(String name) {
        String xml = parts.remove(mainPart);
        parts.put(name, xml == null ? "" : xml);
        mainPart = name;
        return this;
    }

    /** Replaces a piece of the main part. */
    WordFileBuilder replace(String old, String replacement) {
        parts.computeIfPresent(mainPart, (name, xml) -> xml.replace(old, replacement));
        return this;
    }

    static String part(String root, String xml) {
        return "<?xml version='1.0' encoding='UTF-8'?><w:" + root + " " + NAMESPACES + ">" + xml + "</w:" + root + ">";
    }

    byte[] bytes() {
        int name = mainPart.lastIndexOf('/') + 1;
        Map<String, String> all = new LinkedHashMap<>(parts);
        all.put(
                "_rels/.rels",
                relationships("<Relationship Id='m' Type='" + TYPE + "officeDocument' Target='" + mainPart
                        + "'/><Relationship Id='c' Type='http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties' Target='docProps/core.xml'/>"
                        + "<Relationship Id='e' Type='" + TYPE + "extended-properties' Target='docProps/app.xml'/>"));
        all.put(
                mainPart.substring(0, name) + "_rels/" + mainPart.substring(name) + ".rels",
                relationships(relationships.toString()));
        return zip(all);
    }

    private static String relationships(String xml) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + xml
                + "</Relationships>";
    }

    static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Document read() throws UnusableDocumentException {
        return new DocxReader().read(bytes());
    }
}
