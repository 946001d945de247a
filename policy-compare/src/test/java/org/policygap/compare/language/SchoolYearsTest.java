package org.policygap.compare.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which years of pupils texts name. */
class SchoolYearsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Infants wear armbands. | Year 5 wears goggles. | true",
                "Children under five paddle. | In the upper school everybody dives. | true",
                "Years 4 to 6 swim. | The nursery paddles. | true",
                "Years 1 to 3 swim. | Infants paddle. | false",
                "Year 5 swims. | Juniors swim. | false",
                "Year 5 swims. | Everybody swims. | false",
                "Towels are kept for a year. | Year 5 swims. | false"
            })
    void differIfNoYearIsNamedByBoth(String one, String other, boolean differ) {
        assertThat(SchoolYears.differ(one, other)).isEqualTo(differ);
        assertThat(SchoolYears.differ(other, one)).isEqualTo(differ);
    }
}
