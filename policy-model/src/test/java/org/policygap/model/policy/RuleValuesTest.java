package org.policygap.model.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.policygap.model.text.NumberWords;

/** How binding rules are, and the numbers that they set. */
class RuleValuesTest {
    @Test
    void dutyAndBanBindAlike() {
        assertThat(Stream.of(Modality.values()).map(Modality::force)).containsExactly(3, 2, 1, 0, 1, 2, 3, 0);
        assertThat(Stream.of(Modality.values()).filter(Modality::isNegative))
                .containsExactly(Modality.MUST_NOT, Modality.SHOULD_NOT, Modality.ADVISED_NOT);
        assertThat(Stream.of(Modality.values()).filter(Modality::isDuty))
                .containsExactly(Modality.ADVISED, Modality.SHOULD, Modality.MUST);
    }

    @Test
    void aLimitIsTheSameHoweverItsNumberIsWritten() {
        Limit ten = new Limit(Limit.Comparator.AT_MOST, new BigDecimal("10"), "day");

        assertThat(new Limit(Limit.Comparator.AT_MOST, new BigDecimal("10.0"), "day"))
                .isEqualTo(ten);
        assertThat(new Limit(Limit.Comparator.AT_MOST, new BigDecimal("1E+1"), "day"))
                .isEqualTo(ten);
        assertThat(ten.value().toString()).isEqualTo("10");
    }

    @Test
    void numbersHaveWords() {
        assertThat(NumberWords.of(0, "-")).isEqualTo("zero");
        assertThat(NumberWords.of(19, "-")).isEqualTo("nineteen");
        assertThat(NumberWords.of(20, "-")).isEqualTo("twenty");
        assertThat(NumberWords.of(21, "-")).isEqualTo("twenty-one");
        assertThat(NumberWords.of(99, " ")).isEqualTo("ninety nine");
    }
}
