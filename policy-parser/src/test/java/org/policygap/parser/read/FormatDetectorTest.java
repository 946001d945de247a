package org.policygap.parser.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policygap.model.policy.DocumentFormat;
import org.policygap.parser.UnusableDocumentException;
import org.policygap.parser.UnusableDocumentException.Reason;

class FormatDetectorTest {
    private final FormatDetector detector = new FormatDetector();

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
            }
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.doc | %PDF-1.7 | PDF",
                "a.doc | {\\rtf1 text} | RTF",
                "a.docx | <!DOCTYPE html><p>Text | HTML",
                "a.txt | plain words | TEXT",
                "a.md | plain words | MARKDOWN",
                "a.xml | <policy xmlns='urn:policygap:policy:1'/> | POLICY_XML",
            })
    void goesByTheContent(String name, String content, DocumentFormat format) throws UnusableDocumentException {
        assertThat(detector.detect(name, bytes(content))).isEqualTo(format);
    }

    @Test
    void tellsWordFromOtherZips() throws Exception {
        assertThat(detector.detect("a.zip", zip("[Content_Types].xml", "word/document.xml")))
                .isEqualTo(DocumentFormat.DOCX);
        assertThatThrownBy(() -> detector.detect("a.xlsx", zip("[Content_Types].xml", "xl/workbook.xml")))
                .hasMessageContaining("an Excel workbook")
                .hasMessageContaining("Supported are");
        assertThatThrownBy(() -> detector.detect("a.zip", zip("photo.bin"))).hasMessageContaining("archive");
    }

    @Test
    void tellsProtectedFiles() {
        byte[] ole = "\u00d0\u00cf\u0011\u00e0....E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> detector.detect("a.docx", ole))
                .isInstanceOfSatisfying(
                        UnusableDocumentException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.ENCRYPTED))
                .hasMessageContaining("password");
    }

    @Test
    void refusesBinaryRubbish() {
        byte[] rubbish = new byte[400];
        for (int i = 0; i < rubbish.length; i++) {
            rubbish[i] = (byte) (1 + i % 8);
        }
        assertThatThrownBy(() -> detector.detect("a.doc", rubbish))
                .isInstanceOfSatisfying(
                        UnusableDocumentException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.EMPTY));
        rubbish[0] = 'x';
        assertThatThrownBy(() -> detector.detect("a.doc", rubbish))
                .isInstanceOfSatisfying(
                        UnusableDocumentException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.NOT_A_DOCUMENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void decodesEveryUsualEncoding(String charset) {
        String text = "Pupils’ “own” devices – £20 each";

        assertThat(new Charsets().decode(text.getBytes(Charset.forName(charset))))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\na:", "+++\na="})
    void linesOfPropertiesEndInOneWayOnly(String start) throws UnusableDocumentException {
        String line = start.substring(4) + "b\f";
        assertThat(detector.detect("a.txt", bytes(start.substring(0, 4) + line.repeat(60))))
                .isEqualTo(DocumentFormat.TEXT);
    }
}
