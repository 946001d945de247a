package org.policygap.parser.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeywordsTest {
    private static final Keywords WORDS = Keywords.of("polic", "code of conduct", "procedure");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "see the Policy | true",
                "POLICIES | true",
                "(policy) | true",
                "the Code of Conduct | true",
                "a code of practice | false",
                "metropolice | false",
                "2procedures | true",
                "épolicy | true",
                "pol | false",
                "'' | false"
            })
    void foundAtTheBeginningOfWords(String text, boolean expected) {
        assertThat(WORDS.in(text)).isEqualTo(expected);
    }
}
