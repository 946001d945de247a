package org.policygap.samples.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Documents in each format that point at a file and at an address in every way the format knows.
 *
 * @param file address of a file that must not be read, "file:/..."
 * @param address of a server that must not be asked, "http://..."
 */
record TrappedDocuments(String file, String address) {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** The documents by file name. */
    Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> documents = new LinkedHashMap<>();
        documents.put("links.docx", docx(""));
        documents.put("entity.docx", docx("<!DOCTYPE d [<!ENTITY x SYSTEM \"%s\">]>".formatted(file)));
        documents.put("subset.docx", docx("<!DOCTYPE d SYSTEM \"%s\">".formatted(address)));
        documents.put("links.odt", odt(""));
        documents.put("entity.odt", odt("<!DOCTYPE d [<!ENTITY %% p SYSTEM \"%s\"> %%p;]>".formatted(address)));
        documents.put("links.html", bytes(html()));
        documents.put(
                "links.md", bytes("# Policy\n\n![x](%s) [y](%s) <%s>\n\n%s".formatted(file, address, address, html())));
        documents.put("links.rtf", bytes(rtf()));
        documents.put("links.pdf", bytes(pdf()));
        documents.put("entity.xml", bytes(xml()));
        return documents;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] docx(String doctype) throws IOException {
        String entity = doctype.contains("ENTITY") ? "&x;" : "";
        return zip(Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>",
                "_rels/.rels",
                relationships(relationship("r1", "officeDocument", "word/document.xml", "")),
                "word/document.xml",
                doctype
                        + ("<w:document xmlns:w=\"%s\" xmlns:r=\"%s\"><w:body><w:p><w:r><w:t>Pupils must sign in.%s</w:t></w:r></w:p>"
                                        + "<w:p><w:r><w:instrText>INCLUDETEXT \"%s\"</w:instrText></w:r></w:p>"
                                        + "<w:p><w:hyperlink r:id=\"t3\"><w:r><w:t>there</w:t></w:r></w:hyperlink></w:p><w:altChunk r:id=\"t2\"/></w:body></w:document>")
                                .formatted(WORD, OFFICE, entity, file),
                "word/_rels/document.xml.rels",
                relationships(relationship("t1", "attachedTemplate", address, "External")
                        + relationship("t2", "aFChunk", file, "External")
                        + relationship("t3", "hyperlink", address, "External")
                        + relationship("t4", "image", address, "External")
                        + relationship("t5", "footnotes", file, "External")
                        + relationship("t6", "styles", address, "External")
                        + relationship("t7", "settings", "../../../../../../../etc/passwd", ""))));
    }

    private static String relationships(String inside) {
        return "<Relationships xmlns=\"%s\">%s</Relationships>".formatted(RELATIONSHIPS, inside);
    }

    private static String relationship(String id, String kind, String target, String mode) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"%s/>"
                .formatted(id, OFFICE, kind, target, mode.isEmpty() ? "" : " TargetMode=\"" + mode + "\"");
    }

    private byte[] odt(String doctype) throws IOException {
        String content = doctype.replace("%%", "%")
                + ("<o:document-content xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:t=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:d=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:l=\"http://www.w3.org/1999/xlink\"><o:body><o:text>"
                                + "<t:section><t:section-source l:href=\"%s\"/><t:p>Pupils must sign in.</t:p></t:section>"
                                + "<t:p><t:a l:href=\"%s\">there</t:a><d:frame><d:image l:href=\"%s\"/><d:object l:href=\"%s\"/></d:frame></t:p></o:text></o:body></o:document-content>")
                        .formatted(file, address, address, file);
        return zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", content));
    }

    private String html() {
        return ("<html><head><base href=\"%2$s\"><link rel=\"stylesheet\" href=\"%2$s\"><meta http-equiv=\"refresh\" content=\"0;url=%2$s\"><script src=\"%2$s\"></script></head>"
                        + "<body><h1>Policy</h1><p>Pupils must sign in.</p><img src=\"%1$s\"><iframe src=\"%1$s\"></iframe><object data=\"%1$s\"></object><embed src=\"%2$s\"></body></html>")
                .formatted(file, address);
    }

    private String rtf() {
        return ("{\\rtf1{\\*\\template %1$s}{\\info{\\title Policy}}\\pard Pupils must sign in.\\par"
                        + "{\\field{\\*\\fldinst INCLUDETEXT \"%1$s\"}{\\fldrslt there}}{\\field{\\*\\fldinst INCLUDEPICTURE \"%2$s\"}}{\\field{\\*\\fldinst DDEAUTO cmd \"%1$s\"}}"
                        + "{\\object\\objautlink{\\*\\objdata 0105}}\\par}")
                .formatted(file, address);
    }

    /** A page whose content, font and picture lie in other files, and actions that open them. */
    @SuppressWarnings("StringConcatToTextBlock") // the format of a PDF file is counted in bytes, one line an object
    private String pdf() {
        return ("%%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/Launch/F(%1$s)>>/AA<</WC<</S/URI/URI(%2$s)>>>>/AcroForm<</XFA(%1$s)/Fields[]>>>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents[4 0 R 6 0 R]/Resources<</Font<</F 5 0 R>>/XObject<</X 7 0 R>>>>/Annots[<</Type/Annot/Subtype/Link/A<</S/GoToR/F(%1$s)/D[0]>>>>]>>endobj\n"
                        + "4 0 obj<</Length 72>>stream\nBT /F 12 Tf 50 700 Td (Pupils must sign in at the office.) Tj ET /X Do\nendstream endobj\n"
                        + "5 0 obj<</Type/Font/Subtype/TrueType/BaseFont/Nowhere/FontDescriptor<</Type/FontDescriptor/FontName/Nowhere/FontFile2 8 0 R>>>>endobj\n"
                        + "6 0 obj<</Length 0/F<</FS/URL/F(%2$s)>>>>stream\n\nendstream endobj\n"
                        + "7 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Ref<</F(%1$s)/Page 0>>/Length 0/F(%1$s)>>stream\n\nendstream endobj\n"
                        + "8 0 obj<</Length 0/F(%1$s)>>stream\n\nendstream endobj\n"
                        + "trailer<</Root 1 0 R>>\n%%%%EOF")
                .formatted(file, address);
    }

    private String xml() {
        return "<!DOCTYPE p [<!ENTITY x SYSTEM \"%s\">]><policy xmlns=\"urn:policygap:policy:1\" xmlns:i=\"http://www.w3.org/2001/XInclude\"><i:include href=\"%s\"/>&x;</policy>"
                .formatted(file, address);
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(bytes(part.getValue()));
            }
        }
        return out.toByteArray();
    }
}
