package org.policygap.report.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalDetailTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The lead is [name of the designated lead].",
                "Reviewed by <insert committee>.",
                "Tell ______ at once.",
                "The deputy is (school to add).",
                "Ring ........ in an emergency."
            })
    void a_place_to_fill_in_makes_a_clause_local(String wording) {
        assertThat(LocalDetail.isIn(wording)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Staff must tell the lead (or the deputy) at once.",
                "See the guidance [2].",
                "See [the guidance](https://example.org).",
                "Fewer than 5 < 10 pupils ...",
                "Add the date (in figures)."
            })
    void brackets_and_dots_alone_do_not(String wording) {
        assertThat(LocalDetail.isIn(wording)).isFalse();
    }
}
