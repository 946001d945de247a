package org.policygap.compare.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers with their role, how they bind and their unit. */
class QuantitiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Absences of one to seven calendar days are self-certified. | UNKNOWN AT_MOST 7 calendar day",
                "Reply within three to five school days. | DEADLINE AT_MOST 5 school day",
                "within twenty-eight days of receipt | DEADLINE AT_MOST 28 day",
                "We ask you to tell us within half a term. | DEADLINE AT_MOST 0.5 term",
                "a decision within a fortnight | DEADLINE AT_MOST 2 week",
                "passed on to the lead on the same day | DEADLINE AT_MOST 1 day",
                "given to the lead before the end of that school day | DEADLINE AT_MOST 1 school day",
                "removed from the camera by the end of the day | DEADLINE AT_MOST 1 day",
                "told by the end of the next working day | DEADLINE AT_MOST 1 working day",
                "must not last longer than thirty minutes | DURATION AT_MOST 30 minute",
                "written in the pond book that day. | DEADLINE AT_MOST 1 day",
                "written on the day in the pond book | DEADLINE AT_MOST 1 day",
                "drained each September | INTERVAL AT_MOST 1 year",
                "cleaned every summer term | INTERVAL AT_MOST 1 year",
                "not less than five Working Days' notice of the hearing | NOTICE AT_LEAST 5 working day",
                "The request must come 28 days in advance. | NOTICE EXACTLY 28 day",
                "Ten school days before the hearing | NOTICE EXACTLY 10 school day",
                "seen at least twice in each working week | INTERVAL AT_MOST 0.5 week",
                "once on every school day during term | INTERVAL AT_MOST 1 school day",
                "mown no more than twice a week | INTERVAL AT_LEAST 0.5 week",
                "twice a year | INTERVAL AT_MOST 6 month",
                "every other week | INTERVAL AT_MOST 2 week",
                "half-termly | INTERVAL AT_MOST 0.5 term",
                "a three-year cycle | INTERVAL AT_MOST 3 year",
                "two-yearly | INTERVAL AT_MOST 2 year",
                "Records must be kept for six years after the pond was drained | RETENTION EXACTLY 6 year",
                "deleted after 12 months | RETENTION EXACTLY 12 month",
                "limited for up to six months | DURATION AT_MOST 6 month",
                "absences of more than seven calendar days | THRESHOLD AT_LEAST 7 calendar day",
                "a note is needed from the eighth day of absence | THRESHOLD AT_LEAST 7 day",
                "20 working days or more | THRESHOLD AT_LEAST 20 working day",
                "Purchases over £5,000 | THRESHOLD AT_LEAST 5000 pound",
                "until they have reached the age of 18 | AGE EXACTLY 18 year of age",
                "16-year-old pupils | AGE EXACTLY 16 year of age",
                "swimmers under 11 | AGE EXACTLY 11 year of age",
                "ring by 7.30 am | CLOCK EXACTLY 450 minute of the day",
                "no later than noon | CLOCK AT_MOST 720 minute of the day",
                "two independent governors | COUNT EXACTLY 2 person"
            })
    void reads(String text, String expected) {
        Quantity quantity = Quantities.of(text).get(0);

        assertThat("%s %s %s %s"
                        .formatted(
                                quantity.role(),
                                quantity.limit().comparator(),
                                quantity.value().toPlainString(),
                                quantity.unit()))
                .isEqualTo(expected);
        assertThat(text.substring(quantity.start(), quantity.end())).isEqualTo(quantity.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a day on which the school is open",
                "tell a member of staff",
                "one other person may come",
                "clause 7.30 applies",
                "annual leave",
                "on the day of the pond trip",
                "On that day the school is closed",
                "the day in question",
                "paid for that day.",
                "Year 13 pupils in every year group"
            })
    void findsNoLimit(String text) {
        assertThat(Quantities.of(text)).isEmpty();
    }

    @Test
    void tellsACountFromThePeriodInWhichItIsCounted() {
        assertThat(Quantities.of("three absences in any rolling 12-month period"))
                .extracting(Quantity::role)
                .containsExactly(QuantityRole.COUNT, QuantityRole.WINDOW);
    }
}
