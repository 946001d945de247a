package org.policygap.compare.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.policygap.compare.MadeUp;
import org.policygap.compare.proposition.PolicyReader;

class UnitFinderTest {

    @Test
    void aConditionAloneOnlyIntroducesWhatHoldsThen() {
        assertThat(introductions("If the honey is:", "- sour or cloudy, or", "- older than four weeks"))
                .containsExactly("c0");
        assertThat(introductions("Honey may be sold if it is:", "- clear and sweet, or", "- younger than four weeks"))
                .isEmpty();
        assertThat(introductions("If the honey is sour, it must be thrown away at once."))
                .isEmpty();
    }

    private static Set<String> introductions(String... lines) {
        return new UnitFinder(new PolicyReader(MadeUp.LEXICON).read(MadeUp.policy(lines))).introductions();
    }
}
