package org.policygap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the libraries find to say about broken files, the person at the terminal reads our lines only. */
class QuietTest {
    private static final String PDF = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R 9 0 R]/Count 2>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>>endobj
            4 0 obj<</Length 60>>stream
            BT /F 12 Tf Td /G 9 Tf 10 10 Td [(x) /F <</MCID 1>>] TJ (y) Tj
            endstream endobj
            5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 4 0 R>>endobj
            trailer<</Root 1 0 R>>
            """;

    @TempDir
    private Path folder;

    private static void zip(Path file, String part, byte[] content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
        }
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private List<String> errors(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        File err = folder.resolve("err").toFile();
        new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(err)
                .start()
                .waitFor();
        return Files.readAllLines(err.toPath());
    }

    @Test
    void broken_documents_make_no_library_speak() throws Exception {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        byte[] badByte = latin("<w:document xmlns:w=\"urn:w\"><w:body>caf\u00e9</w:body></w:document>");
        zip(documents.resolve("bad.docx"), "word/document.xml", badByte);
        zip(documents.resolve("bad.odt"), "content.xml", badByte);
        Files.write(documents.resolve("bad.pdf"), latin(PDF));
        Files.write(documents.resolve("bad.rtf"), latin("{\\rtf1 {\\fonttbl{\\f0 x\\u99999 y}"));
        Files.write(documents.resolve("bad.html"), latin("<html><body><p>caf\u00e9<table><td>"));
        Files.write(documents.resolve("bad.xml"), latin("<policy xmlns=\"urn:policygap:policy:1\">caf\u00e9"));

        assertThat(errors("parse", "--check", documents.toString())).allMatch(line -> line.startsWith("Checking: "));
        assertThat(Files.readString(folder.resolve("out"))).contains("bad.docx", "bad.pdf", "bad.xml");
    }

    @Test
    void a_broken_workbook_is_refused_in_one_line() throws Exception {
        Path workbook = folder.resolve("gaps.xlsx");
        zip(workbook, "xl/workbook.xml", latin("<workbook>caf\u00e9</workbook>"));
        Path cut = Files.write(folder.resolve("cut.xlsx"), new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0});
        String decisions = folder.resolve("decisions.xml").toString();

        for (Path file : List.of(workbook, cut)) {
            assertThat(errors("review", file.toString(), "--decisions", decisions))
                    .singleElement()
                    .asString()
                    .startsWith(file.toString())
                    .contains("not an Excel workbook");
        }
    }
}
