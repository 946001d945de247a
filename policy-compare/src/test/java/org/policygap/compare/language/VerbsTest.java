package org.policygap.compare.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbsTest {
    private final Verbs verbs = Verbs.english();

    @ParameterizedTest
    @CsvSource({
        "decide, true, true, true",
        "decides, false, true, true",
        "applies, false, true, true",
        "report, true, false, true",
        "reports, false, false, true",
        "teaches, false, true, true",
        "families, false, false, false",
        "additional, false, false, false",
    })
    void formsAreToldApart(String word, boolean verb, boolean only, boolean finite) {
        assertThat(verbs.isVerb(word)).isEqualTo(verb);
        assertThat(verbs.isOnlyVerb(word)).isEqualTo(only);
        assertThat(verbs.mayBeFinite(word)).isEqualTo(finite);
    }
}
