package org.policygap.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NecessaryWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "must not > must not",
                "may|shall not > may;shall not",
                "(?:is|are) not (?:allowed|permitted) > allowed;permitted",
                "must (?:\\p{L}+ )?(?:not|never) > not;never",
                "(?:is|are) to > ' to'",
                "governors? > governor",
                "(?:strictly )?forbidden > forbidden",
                "\\bunless\\b[^.;]* > unless",
                "[a-z]+ schools{0,2} > ' school'",
                "note(?! well) > note",
                "to(?=\\s+(?:report|tell)) > report;tell",
                "(?<!un)able > able",
                "(?:\\p{Lu}\\p{L}+ )+Act|GDPR > Act;GDPR",
                "(?i)Act > act",
                "Act \\(?(?:19|20)\\d\\d > 'Act '",
                "Act (?i:of Parliament) > of parliament",
                "(?i)Act (?-i:KCSIE) > KCSIE",
                "(?i:Act) 19|Education Act > act;Education Act"
            })
    void wordsThatStandInWhateverIsFound(String pattern, String words) {
        assertThat(NecessaryWords.of(Pattern.compile(pattern)))
                .extracting(Keyword::letters)
                .containsExactlyInAnyOrder(words.split(";"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\d+", "must|\\p{L}+", "(?:must)?", "(?:must|x)*", "(?:must){0,2}", "(?!must)[a-z]+"})
    void noneWhereAPatternCanDoWithout(String pattern) {
        assertThat(NecessaryWords.of(Pattern.compile(pattern))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\Qmust\\E",
                "\\u2019must",
                "\\x41must",
                "(?is)must",
                "(?is:x)must",
                "(?<name>must)",
                "\\\\\\\\(?<name>must)",
                "[]must]",
                "\\pLust",
                "(must)\\1"
            })
    void noneWhereTheSyntaxIsNotKnown(String pattern) {
        assertThat(NecessaryWords.of(Pattern.compile(pattern))).isEmpty();
    }

    @Test
    void noneOfAPatternWithComments() {
        assertThat(NecessaryWords.of(Pattern.compile("x # must", Pattern.COMMENTS)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MUST NOT SINK", "must not sinK", "muſt not sink", "must not sınk", "MUST NOT SİNK"})
    void lettersThatPatternsHoldToBeTheSame(String text) {
        Pattern pattern = Pattern.compile("must not sink", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        assertThat(pattern.matcher(text).find()).isTrue();
        assertThat(Search.of(pattern).isIn(text)).isTrue();
    }

    /**
     * A pattern and a text that it was made to fit; a look around or a boundary may keep it from fitting.
     *
     * @param regex in the syntax that our patterns use
     */
    record Example(String regex, String text) {
        Example then(Example next) {
            return new Example(regex + next.regex, text + next.text);
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aSearchFindsWhateverItsPatternFinds(@ForAll("examples") Example example, @ForAll boolean capitals) {
        Pattern pattern = Pattern.compile(example.regex(), Pattern.CASE_INSENSITIVE);
        String text = "a " + (capitals ? example.text().toUpperCase(Locale.ROOT) : example.text()) + " b";
        Optional<Boolean> found = foundInReasonableTime(pattern, text);
        Assume.that(found.isPresent());
        assertThat(Search.of(pattern).isIn(text)).isEqualTo(found.orElseThrow());
    }

    /** Whether a pattern is found; nothing if it goes back and forth for ever, as patterns made at random may. */
    private static Optional<Boolean> foundInReasonableTime(Pattern pattern, String text) {
        try {
            return Optional.of(
                    pattern.matcher(new Metered(text, new int[] {100_000})).find());
        } catch (TooDear e) {
            return Optional.empty();
        }
    }

    private static final class TooDear extends RuntimeException {}

    /** A text of which only so many letters may be asked for. */
    @SuppressWarnings("ArrayRecordComponent") // the count is shared with the parts of the text
    private record Metered(CharSequence text, int[] left) implements CharSequence {
        @Override
        public char charAt(int index) {
            if (left[0]-- == 0) {
                throw new TooDear();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Metered(text.subSequence(start, end), left);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    private static Arbitrary<Example> words() {
        return Arbitraries.of("must", "may not", "ab", "school", "x", "per ", "1", "£ 5")
                .map(word -> new Example(word, word));
    }

    @Provide
    Arbitrary<Example> examples() {
        return example(3);
    }

    private static Arbitrary<Example> example(int depth) {
        return depth == 0 ? simple() : Arbitraries.oneOf(simple(), sequence(depth), group(depth));
    }

    private static Arbitrary<Example> simple() {
        return Arbitraries.oneOf(
                words(),
                Arbitraries.of(
                        new Example("\\b", ""),
                        new Example("\\s+", "  "),
                        new Example("\\p{L}+", "zeta"),
                        new Example("\\d{1,3}", "42"),
                        new Example("[^.;\\]]*", "q"),
                        new Example("[a-z&&[^m]]?", ""),
                        new Example("\\.", "."),
                        new Example("\\(", "("),
                        new Example("days?", "day"),
                        new Example("day{2}", "dayy"),
                        new Example("no+", "nooo"),
                        new Example(".{0,8}?", "must"),
                        new Example("^", ""),
                        new Example("$", "")));
    }

    private static Arbitrary<Example> sequence(int depth) {
        return example(depth - 1)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(all -> all.stream().reduce(new Example("", ""), Example::then));
    }

    private static Arbitrary<Example> group(int depth) {
        Arbitrary<String> forms = Arbitraries.of(
                "(?:%s|%s)",
                "(%s|%s)",
                "(?:%2$s|%1$s|)",
                "(?:%s|%s)?",
                "(?:%s|%s)*",
                "(?:%s|%s)+",
                "(?:%s|%s){1,3}?",
                "(?:%s|%s){0,2}",
                "(?!%s|%s)",
                "(?=%s|%s)",
                "(?<!un)(?:%s|%s)",
                "(?<=a )(?:%s|%s)");
        Arbitrary<Example> one = example(depth - 1);
        return Combinators.combine(one, one, forms, Arbitraries.of(true, false))
                .as((first, second, form, takesFirst) -> new Example(
                        form.formatted(first.regex(), second.regex()),
                        form.startsWith("(?!") ? "" : takesFirst ? first.text() : second.text()));
    }
}
