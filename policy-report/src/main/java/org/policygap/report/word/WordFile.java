package org.policygap.report.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.policygap.report.wording.Printable;

/**
 * A Word file (.docx). The same content gives the same bytes on every machine. It holds no macro, no link and no field
 * but page numbers; texts of documents are written as text only.
 *
 * @param title in the file's properties and, after {@code mark}, at the head of each page
 * @param mark before the title at the head of each page ("DRAFT")
 * @param trackFurtherChanges whether Word goes on tracking what people change
 * @param date of the file's properties, tracked changes and comments, whatever the clock says
 */
public record WordFile(String title, String mark, boolean trackFurtherChanges, LocalDate date, List<Block> blocks) {
    /** Who makes the tracked changes and comments. */
    public static final String AUTHOR = "policygap";

    /** UTF-16 units of the title that stand on one line beside the mark. */
    private static final int HEADER_LENGTH = 75;

    public WordFile {
        title = Printable.oneLine(title);
        blocks = List.copyOf(blocks);
    }

    /** Writes the file; the stream is flushed, not closed. */
    public void write(OutputStream out) throws IOException {
        BodyXml body = new BodyXml(timestamp());
        String document = body.document(blocks);
        ZipOutputStream zip = new ZipOutputStream(out);
        part(zip, "[Content_Types].xml", resource("content-types.xml", Map.of()));
        part(zip, "_rels/.rels", resource("package-rels.xml", Map.of()));
        part(zip, "word/document.xml", document);
        part(zip, "word/_rels/document.xml.rels", resource("document-rels.xml", Map.of()));
        part(zip, "word/styles.xml", resource("styles.xml", Map.of()));
        part(zip, "word/numbering.xml", resource("numbering.xml", Map.of()));
        part(zip, "word/settings.xml", resource("settings.xml", Map.of("TRACK", track())));
        part(
                zip,
                "word/header1.xml",
                resource("header.xml", Map.of("MARK", mark, "TITLE", Printable.brief(title, HEADER_LENGTH))));
        part(zip, "word/footer1.xml", resource("footer.xml", Map.of()));
        part(zip, "word/comments.xml", body.comments());
        part(zip, "docProps/core.xml", resource("core.xml", Map.of("TITLE", title, "DATE", timestamp())));
        part(zip, "docProps/app.xml", resource("app.xml", Map.of()));
        zip.finish();
        out.flush();
    }

    private String timestamp() {
        return date + "T00:00:00Z";
    }

    private String track() {
        return trackFurtherChanges ? "true" : "false";
    }

    private void part(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(date.getYear() < 1980 ? date.withYear(1980) : date, LocalTime.NOON));
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** A part as it lies beside this class, with {NAME} replaced by text. */
    private static String resource(String name, Map<String, String> values) throws IOException {
        try (InputStream in = Objects.requireNonNull(WordFile.class.getResourceAsStream(name))) {
            String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> value : values.entrySet()) {
                part = part.replace("{" + value.getKey() + "}", escaped(value.getValue()));
            }
            return part;
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("{", "&#123;");
    }
}
