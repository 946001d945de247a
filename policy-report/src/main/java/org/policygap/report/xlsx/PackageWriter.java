package org.policygap.report.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the parts of a workbook into one file (ECMA-376 part 2). */
final class PackageWriter {
    /** Time on all parts. At the first instant of 1980 Java would add a time of the machine's zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String PACKAGE = "application/vnd.openxmlformats-package.";
    private static final String RELATIONS = ".rels";

    /** What parts are, by what their names begin with. */
    private static final Map<String, String> TYPES = Map.of(
            "docProps/core", PACKAGE + "core-properties+xml",
            "docProps/app", OFFICE + "extended-properties+xml",
            "xl/workbook", OFFICE + "spreadsheetml.sheet.main+xml",
            "xl/styles", OFFICE + "spreadsheetml.styles+xml",
            "xl/sharedStrings", OFFICE + "spreadsheetml.sharedStrings+xml",
            "xl/worksheets/", OFFICE + "spreadsheetml.worksheet+xml",
            "xl/tables/", OFFICE + "spreadsheetml.table+xml",
            "xl/drawings/", OFFICE + "drawing+xml",
            "xl/charts/", OFFICE + "drawingml.chart+xml");

    private final ZipOutputStream zip;

    private PackageWriter(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    /** Writes the parts in their order, each while others are made; the stream is flushed, not closed. */
    static void write(List<Part> parts, OutputStream out) throws IOException {
        PackageWriter file = new PackageWriter(out);
        try {
            file.put("[Content_Types].xml", types(parts));
            file.put("_rels/.rels", relations());
            parts.parallelStream()
                    .map(part -> Map.entry(part.name(), part.content().get()))
                    .forEachOrdered(made -> file.put(made.getKey(), made.getValue()));
            file.zip.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.flush();
    }

    private void put(String name, byte[] content) {
        try {
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(TIME);
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where to begin. */
    private static byte[] relations() {
        Relations relations = new Relations();
        relations.part("officeDocument", "xl/workbook.xml");
        relations.part("extended-properties", "docProps/app.xml");
        relations.core("docProps/core.xml");
        return relations.xml();
    }

    /** What each part is. */
    private static byte[] types(List<Part> parts) {
        Xml xml = new Xml().open("Types");
        xml.with("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
        xml.open("Default").with("Extension", "rels");
        xml.with("ContentType", PACKAGE + "relationships+xml").close();
        xml.open("Default")
                .with("Extension", "xml")
                .with("ContentType", "application/xml")
                .close();
        parts.stream().map(Part::name).filter(name -> !name.endsWith(RELATIONS)).forEach(name -> {
            xml.open("Override").with("PartName", "/" + name);
            xml.with("ContentType", type(name)).close();
        });
        return xml.close().bytes();
    }

    private static String type(String name) {
        return TYPES.entrySet().stream()
                .filter(type -> name.startsWith(type.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No type of part is known for " + name));
    }
}
