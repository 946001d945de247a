package org.policygap.parser.clean;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is added up in one walk along a text is what patterns find in it, whatever white space it has. */
class SourcedTextTest {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b.", "7", "\u00e9", " ", " ", "\t", "\r\n", "\u00a0", "\u200b", "\u2003", "\u001c")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Property
    void facts(@ForAll("texts") String text) {
        SourcedText sourced = SourcedText.of(text, 0, 1);
        String clean = text.replaceAll("[ \\t-\\r\u00a0\u200b]+", " ").strip();
        assertThat(sourced.clean()).isEqualTo(clean);
        assertThat(sourced.words()).isEqualTo(clean.isEmpty() ? 0 : clean.split(" ").length);
        assertThat(sourced.hasDigit()).isEqualTo(text.contains("7"));
    }
}
