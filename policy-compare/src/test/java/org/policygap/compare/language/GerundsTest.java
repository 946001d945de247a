package org.policygap.compare.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GerundsTest {
    private final Gerunds gerunds = Gerunds.english();

    @ParameterizedTest
    @CsvSource({
        "report,reporting", "use,using", "agree,agreeing", "be,being", "tag,tagging", "refer,referring",
        "follow,following", "bring,bringing", "using,using", "tie,tying", "monitor,monitoring", "keep,keeping"
    })
    void ofPlainForms(String verb, String expected) {
        assertThat(gerunds.of(verb)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "published,publishing",
        "carried,carrying",
        "kept,keeping",
        "taken,taking",
        "agreed,agreeing",
        "hidden,hiding"
    })
    void ofParticiples(String participle, String expected) {
        assertThat(gerunds.ofParticiple(participle)).contains(expected);
    }

    @Test
    void otherWordsAreNoParticiples() {
        assertThat(gerunds.ofParticiple("polite")).isEmpty();
        assertThat(gerunds.ofParticiple("need")).isEmpty();
    }
}
