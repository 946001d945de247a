package org.policygap.parser.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SymbolsTest {
    @Test
    void readsReversedQuotationMarksAsTheSingleOnesThatArePrinted() {
        String text = "A child\u201Fs \u201Eown\u201F bag";
        assertThat(Symbols.hasReversedQuotes(text)).isTrue();
        assertThat(Symbols.singleQuotes(text)).isEqualTo("A child\u2019s \u2018own\u2019 bag");
        assertThat(Symbols.hasReversedQuotes("A child\u2019s bag")).isFalse();
    }
}
