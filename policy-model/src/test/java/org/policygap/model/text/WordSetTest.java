package org.policygap.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSetTest {
    private static final WordSet WORDS = WordSet.of("plan", "plans", "code of conduct", "may");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The plan. | true",
                "Plans | true",
                "(MAY) | true",
                "our Code of Conduct's aims | true",
                "planned | false",
                "floorplan | false",
                "plan_b, plan9 | false",
                "dismay | false",
                "code of conducts | false",
                "'' | false",
                "planned, and then a plan | true"
            })
    void holdsWholeWordsOnly(String text, boolean expected) {
        assertThat(WORDS.isIn(text)).isEqualTo(expected);
    }

    @Property
    void saysWhatAPatternWouldSay(@ForAll("words") List<String> words, @ForAll("texts") String text) {
        Pattern pattern = Pattern.compile("(?i)\\b(?:" + String.join("|", words) + ")\\b");
        assertThat(WordSet.of(words.toArray(String[]::new)).isIn(text))
                .isEqualTo(pattern.matcher(text).find());
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .withChars("ab")
                .ofMinLength(1)
                .ofMaxLength(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("abAB ._'").ofMaxLength(12);
    }
}
