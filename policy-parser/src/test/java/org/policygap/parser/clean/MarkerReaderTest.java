package org.policygap.parser.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policygap.model.policy.NumberSource;
import org.policygap.parser.block.Label;

class MarkerReaderTest {

    private static MarkerReader.Reading read(String text) {
        return new MarkerReader(CodedNumbers.in(List.of())).read(SourcedText.of(text, 0, 1), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. Staff sign in | 1. | DECIMAL | Staff sign in",
                "3.2.1 The bursar pays | 3.2.1 | DECIMAL | The bursar pays",
                "4.Visitors | 4. | DECIMAL | Visitors",
                "4 . Visitors | 4 . | DECIMAL | Visitors",
                "(a) wear a badge | (a) | LOWER_LETTER | wear a badge",
                "(ii)wear a badge | (ii) | LOWER_ROMAN | wear a badge",
                "iii) wear a badge | iii) | LOWER_ROMAN | wear a badge",
                "B. Roles | B. | UPPER_LETTER | Roles",
                "• wear a badge | • | BULLET | wear a badge",
                "- 12. Staff sign in | -12. | DECIMAL | Staff sign in",
                "203 Staff sign in | 203 | DECIMAL | Staff sign in",
                "2.1In the hall | 2.1 | DECIMAL | In the hall",
                "3.2.1late collection | 3.2.1 | DECIMAL | late collection",
                "A1.2 Staff sign in | A1.2 | DECIMAL | Staff sign in",
                "C4 Staff sign in | C4 | DECIMAL | Staff sign in",
            })
    void readsTypedMarkers(String text, String printed, MarkerFamily family, String rest) {
        MarkerReader.Reading reading = read(text);

        assertThat(reading.marker().family()).isEqualTo(family);
        assertThat(reading.marker().place().raw()).isEqualTo(printed);
        assertThat(reading.rest().raw()).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "16 years is the minimum age",
                "1 September 2026",
                "2024 was a good year",
                "9.30 am is the start",
                "1.5 hours of training",
                "(s)he wears a badge",
                "A. N. Other chairs the panel",
                "e.g. a badge",
                "*Emphasis* at the beginning",
                "30% of pupils",
                "2.5km from the gate",
                "A4 paper is in the office",
            })
    void leavesCountsDatesAndInitialsInTheText(String text) {
        assertThat(read(text).marker().isPresent()).isFalse();
    }

    @Test
    void prefersATypedNumberToADeclaredBullet() {
        Label bullet = new Label("-", NumberSource.BULLET, "list1", 0);

        MarkerReader.Reading reading = new MarkerReader(CodedNumbers.in(List.of()))
                .read(SourcedText.of("2.1 Staff sign in", 0, 1), Optional.of(bullet));

        assertThat(reading.marker().printed()).isEqualTo("2.1");
        assertThat(reading.marker().path()).isEqualTo(List.of(2, 1));
    }

    @ParameterizedTest
    @CsvSource({"i,1", "iv,4", "ix,9", "xiv,14", "xxxix,39", "mm,0"})
    void countsRomanNumerals(String numeral, int value) {
        assertThat(RomanNumerals.value(numeral)).isEqualTo(value);
    }
}
