package org.policygap.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeywordsTest {
    private static final Keywords WORDS = Keywords.of(
            Search.of(Pattern.compile("\\bpolic(?:y|ies)", Pattern.CASE_INSENSITIVE)),
            Search.of(Pattern.compile("[A-Z]\\p{L}+ Act|Order")),
            Search.of(Pattern.compile("\\d+")),
            Search.of(Pattern.compile("(?i:order) no")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "see the Policy | 0 2",
                "POLICIES | 0 2",
                "the Education Act | 1 2",
                "active orders | 2 3",
                "Order of the day | 1 2 3",
                "pol icy | 2",
                "'' | 2"
            })
    void namesEveryPatternThatMayBeThere(String text, String patterns) {
        List<String> found = new ArrayList<>();
        WORDS.mayBeIn(text).stream().forEach(pattern -> found.add(String.valueOf(pattern)));
        assertThat(String.join(" ", found)).isEqualTo(patterns);
    }

    @Test
    void wordsWithinOthersAndWordsThatGoOnInOthers() {
        List<String> words = List.of("he", "she", "his", "hers", "s £");
        assertThat(Keywords.ofWords(List.of(List.of("his", "he"))).anyMayBeIn("USHERS"))
                .isTrue();
        for (String word : words) {
            assertThat(Keywords.ofWords(List.of(words)).anyMayBeIn("u" + word + "x"))
                    .isTrue();
        }
        assertThat(Keywords.ofWords(List.of(List.of("his"), List.of("hers"))).anyMayBeIn("usherhi s"))
                .isFalse();
        assertThat(Keywords.ofWords(List.of()).anyMayBeIn("he")).isFalse();
    }

    @Property
    void findsAWordWhereverItStands(@ForAll("words") List<String> words, @ForAll("texts") String text) {
        boolean there = words.stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains);
        assertThat(Keywords.ofWords(List.of(words)).anyMayBeIn(text)).isEqualTo(there);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .withChars("ab’c")
                .ofMinLength(1)
                .ofMaxLength(4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("abAB’c ").ofMaxLength(12);
    }
}
