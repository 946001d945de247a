package org.policygap.parser.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-03-14 | 2027-03-14",
                "14/03/2027 | 2027-03-14",
                "14.3.27 | 2027-03-14",
                "14th March 2027 | 2027-03-14",
                "the 1st of Sept. 2026 | 2026-09-01",
                "March 14, 2027 | 2027-03-14",
                "March 2027 | 2027-03-01/2027-03-31",
                "Feb 2028 | 2028-02-01/2028-02-29",
                "Summer 2027 | 2027-04-01/2027-08-31",
                "Autumn Term 2026 | 2026-09-01/2026-12-31",
                "Winter 2026 | 2026-12-01/2027-02-28",
                "2023/24 | 2023-09-01/2024-08-31",
                "2027 | 2027-01-01/2027-12-31",
            })
    void readsDates(String printed, String iso) {
        assertThat(Periods.date(printed).orElseThrow().value()).isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "annually | P1Y",
                "every two years | P2Y",
                "3 years | P3Y",
                "3-yearly | P3Y",
                "24 months | P24M",
                "every year | P1Y",
                "biennially | P2Y",
                "termly | P4M",
            })
    void readsIntervals(String printed, String iso) {
        assertThat(Periods.interval(printed).orElseThrow().value()).isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Governors review this policy every two years, or within 6 months of a change | P2Y",
                "The policy is reviewed each school year | P1Y",
                "It is reviewed on a three year cycle | P3Y",
                "It is reviewed at intervals of 18 months | P18M",
                "Outcomes reach the panel within four weeks and the policy is reviewed annually | P1Y",
            })
    void readsIntervalsThatReturn(String sentence, String iso) {
        assertThat(Periods.returningInterval(sentence).orElseThrow().value()).isEqualTo(iso);
    }

    @Test
    void takesADeadlineForNoReviewInterval() {
        assertThat(Periods.returningInterval("The plan is reviewed after four weeks"))
                .isEmpty();
        assertThat(Periods.returningInterval("Records are kept for two years")).isEmpty();
    }

    @Test
    void doesNotReadADayThatNoCalendarHas() {
        assertThat(Periods.date("31/02/2027")).isEmpty();
        assertThat(Periods.date("whenever needed")).isEmpty();
    }
}
