package org.policygap.parser.read.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlCursorTest {
    private static String content(byte[] bytes) throws XMLStreamException, IOException {
        try (XmlCursor cursor = new XmlCursor(new ByteArrayInputStream(bytes))) {
            cursor.nextTag();
            return cursor.content();
        }
    }

    private static String declared(String encoding) {
        return "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?><a>café – ok</a>";
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8",
        "UTF-16, UTF-16",
        "UTF-16, UTF-16LE",
        "UTF-16, UTF-16BE",
        "windows-1252, windows-1252",
        "UTF-16, UTF-8"
    })
    void reads_every_usual_encoding(String named, String real) throws Exception {
        assertThat(content(declared(named).getBytes(Charset.forName(real)))).isEqualTo("café – ok");
    }

    @Test
    void reads_what_declares_nothing_as_utf_8() throws Exception {
        assertThat(content("<a>café</a>".getBytes(StandardCharsets.UTF_8))).isEqualTo("café");
        assertThat(content("\uFEFF<a>café</a>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("café");
    }

    @Test
    void refuses_what_does_not_fit_its_encoding_and_prints_nothing() throws IOException {
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThatThrownBy(() -> content("<a>café</a>".getBytes(StandardCharsets.ISO_8859_1)))
                    .isInstanceOf(XMLStreamException.class);
            assertThatThrownBy(() -> content(declared("US-ASCII").getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(XMLStreamException.class);
            assertThatThrownBy(() -> content(declared("EBCDIC-NOWHERE").getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(XMLStreamException.class)
                    .hasMessageContaining("unknown encoding");
            assertThatThrownBy(() -> content(new byte[0])).isInstanceOf(XMLStreamException.class);
        } finally {
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
