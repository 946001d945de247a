package org.policygap.parser.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {

    @ParameterizedTest
    @CsvSource({
        "DECIMAL, 12, 12",
        "UPPER_ROMAN, 1994, MCMXCIV",
        "LOWER_ROMAN, 4, iv",
        "UPPER_LETTER, 27, AA",
        "LOWER_LETTER, 54, bbb",
        "LOWER_LETTER_COUNTING, 28, ab",
        "UPPER_LETTER_COUNTING, 703, AAA",
        "ORDINAL, 22, 22nd",
        "ORDINAL, 112, 112th",
        "CARDINAL_WORDS, 21, Twenty-one",
        "ORDINAL_WORDS, 12, Twelfth",
        "ORDINAL_WORDS, 30, Thirtieth",
        "DECIMAL_ZERO, 7, 07",
        "LOWER_ROMAN, 0, 0",
        "UPPER_LETTER, -3, -3"
    })
    void printsAsWordDoes(NumberFormat format, int value, String printed) {
        assertThat(format.print(value)).isEqualTo(printed);
    }

    @Property
    void everyNumberIsPrintedShortly(@ForAll NumberFormat format, @ForAll int value) {
        assertThat(format.print(value)).hasSizeLessThan(40);
    }

    @Property
    void unknownCodesAreDecimal(@ForAll @IntRange(min = 60, max = 200) int code) {
        assertThat(NumberFormat.of(code)).isEqualTo(NumberFormat.DECIMAL);
    }
}
