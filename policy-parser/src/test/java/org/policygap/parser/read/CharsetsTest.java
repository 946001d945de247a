package org.policygap.parser.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which encoding counts where a page and its bytes disagree. */
class CharsetsTest {
    private static final String TEXT = "<p>The school’s café</p>";

    private static String page(String label) {
        return "<html><head><meta charset=\"" + label + "\"></head><body>" + TEXT + "</body></html>";
    }

    private static String read(String label, Charset charset) {
        return new Charsets().decodeHtml(page(label).getBytes(charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unicode", "UTF-16", "utf-16le", "ucs-2", "utf-32", "no-such-name"})
    void aPageThatSaysItIsUtf16InLettersOfOneByteIsNot(String label) {
        assertThat(read(label, StandardCharsets.UTF_8)).isEqualTo(page(label));
        assertThat(read(label, Charset.forName("windows-1252"))).isEqualTo(page(label));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unicode", "utf-8"})
    void aPageInUtf16IsReadSoWhateverItSays(String label) {
        assertThat(read(label, StandardCharsets.UTF_16LE)).isEqualTo(page(label));
        assertThat(read(label, StandardCharsets.UTF_16BE)).isEqualTo(page(label));
    }

    @ParameterizedTest
    @ValueSource(strings = {"iso-8859-1", "latin1", "us-ascii", "ISO_8859-1", "x-cp1252", "ansi_x3.4-1968"})
    void latinMeansTheEncodingOfWindows(String label) {
        assertThat(read(label, Charset.forName("windows-1252"))).isEqualTo(page(label));
    }

    @Test
    void otherEncodingsAreTakenAtTheirWord() {
        assertThat(read("x-mac-roman", Charset.forName("x-MacRoman"))).isEqualTo(page("x-mac-roman"));
        assertThat(read("utf8", StandardCharsets.UTF_8)).isEqualTo(page("utf8"));
    }

    @Test
    void aNameWithAFullStopIsReadToItsEnd() {
        byte[] bytes = page("ansi_x3.4-1968").getBytes(StandardCharsets.UTF_8);
        assertThat(new Charsets().decodeHtml(bytes)).isEqualTo(new String(bytes, Charset.forName("windows-1252")));
    }
}
