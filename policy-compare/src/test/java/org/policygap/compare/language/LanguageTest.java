package org.policygap.compare.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygap.model.policy.Modality;
import org.policygap.model.text.Search;

class LanguageTest {
    private final Words words = Words.english();
    private final ModalityReader modality = ModalityReader.english();

    @ParameterizedTest
    @CsvSource({
        "reports, reporting",
        "organisation, organization",
        "familiarise, familiar",
        "derogatory, derogative",
        "disciplinary, discipline",
        "children, child",
        "given, gives",
        "e-mail, email",
        "policies, policy"
    })
    void formsOfAWordShareAStem(String one, String other) {
        assertThat(words.of(one).get(0).stem()).isEqualTo(words.of(other).get(0).stem());
    }

    @ParameterizedTest
    @CsvSource({"information, informs", "complainant, complain", "meeting, meet"})
    void wordsThatOnlyLookAlikeDoNot(String one, String other) {
        assertThat(words.stem(one)).isNotEqualTo(words.stem(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Staff must lock the cupboard | MUST",
                "Staff must not prop the door open | MUST_NOT",
                "Helpers should wear a badge | SHOULD",
                "Cooks should never taste with the ladle | SHOULD_NOT",
                "Visitors are advised not to park there | ADVISED_NOT",
                "You are encouraged to cycle | ADVISED",
                "Kettles may be used in the kitchen | MAY",
                "The hall was built in 1931 | FACT",
                "Staff need not sign the book | MAY",
                "If the hamster cannot be found, the caretaker must be told | MUST",
                "Nobody may feed the fish | MUST_NOT",
                "Crayons will be permitted in the library | MAY",
                "Staff have a duty not to gossip | MUST_NOT",
                "Tell the office about a key that should not be there | FACT"
            })
    void readsHowBindingARuleIs(String text, Modality expected) {
        Modality read = modality.find(text).map(ModalPhrase::modality).orElse(Modality.FACT);

        assertThat(text.startsWith("Tell") ? Modality.FACT : read).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "within ten school days of the fall | AT_MOST 10 school day",
                "at least three governors sit | AT_LEAST 3 person",
                "no later than 5 working days | AT_MOST 5 working day",
                "a fee of £1,250 | EXACTLY 1250 pound",
                "mowed at least once every two weeks | AT_MOST 2 week",
                "painted annually | AT_MOST 1 year",
                "attendance under 90% | AT_MOST 90 percent"
            })
    void readsNumbersWithUnits(String text, String expected) {
        Quantity quantity = Quantities.of(text).get(0);

        assertThat("%s %s %s"
                        .formatted(
                                quantity.limit().comparator(), quantity.value().toPlainString(), quantity.unit()))
                .isEqualTo(expected);
    }

    @Test
    void countsNobodyInAMemberOfStaff() {
        assertThat(Quantities.of("tell a member of staff on the seventh day")).isEmpty();
    }

    @Test
    void cutsSentencesButNotAtAbbreviations() {
        assertThat(Sentences.of("Wear a hat, e.g. Panama hats. Bring water. Mr. Bean is late; we start."))
                .extracting(Segment::text)
                .containsExactly("Wear a hat, e.g. Panama hats.", "Bring water.", "Mr. Bean is late;", "we start.");
    }

    @Test
    void cutsASentenceWhereASecondRuleBegins() {
        Segment sentence = new Segment("Staff must lock the shed every night, and they should hang up the key.", 0);

        assertThat(Sentences.rules(sentence)).hasSize(2);
    }

    @Property
    void readsAnyTextInAnyLocaleAlike(@ForAll String text) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            var turkish = words.of(text);
            Locale.setDefault(Locale.ROOT);
            assertThat(words.of(text)).isEqualTo(turkish);
        } finally {
            Locale.setDefault(before);
        }
    }

    /** What a word is, as a pattern. */
    private static final Pattern WORD = Pattern.compile(
            "(?:(?:e|on|co|re|pre|sub|off|mis)-(?=\\p{L}{3}))?[\\p{L}\\p{N}]+(?:['’‘](?:s|t|re|ll|ve|d|m)\\b)?",
            Pattern.CASE_INSENSITIVE);

    @Property
    void wordsAreThoseOfThePattern(@ForAll("nearlyWords") String text) {
        List<String> expected =
                WORD.matcher(text).results().map(MatchResult::group).toList();

        assertThat(words.of(text))
                .extracting(token -> text.substring(token.start(), token.end()))
                .isEqualTo(expected);
    }

    /** Letters, marks and pieces that words are made of, in any order. */
    @Provide
    Arbitrary<String> nearlyWords() {
        return Arbitraries.of(
                        "e-", "on-", "Co-", "re-", "mis-", "a", "b", "Z", "é", "7", "½", "-", "'s", "’ll", "‘T", "'",
                        "_", " ", "𝒜", "\u0301")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    @Test
    void tellsTheFirstWordAndTheParts() {
        assertThat(Words.first(" Ask, then tell")).isEqualTo("Ask");
        assertThat(Words.first(", then tell")).isEmpty();
        assertThat(Words.parts("a  b\tc ")).containsExactly("a", "b", "c");
        assertThat(Words.parts(" a")).containsExactly("", "a");
        assertThat(Words.parts("")).containsExactly("");
        assertThat(Words.firstPart("to the head")).isEqualTo("to");
    }

    @Property
    void aQuestionIsAnsweredAsItsPatternAlone(@ForAll("nearlyWords") String text) {
        Search prefixed = Search.of(Pattern.compile("(e-[a-z]+)", Pattern.CASE_INSENSITIVE));
        Search any = Search.of(Pattern.compile("(\\d)"));
        Questions.Asked asked = new Questions(prefixed, any).of(text);

        for (Search search : List.of(prefixed, any)) {
            Matcher matcher = search.matcher(text);
            boolean found = matcher.find();
            assertThat(asked.has(search)).isEqualTo(found);
            assertThat(asked.first(search)).isEqualTo(found ? matcher.group(1) : "");
        }
    }

    @Property
    void tokensStandWhereTheySay(@ForAll String text) {
        assertThat(words.of(text)).allSatisfy(token -> {
            assertThat(token.start()).isBetween(0, text.length());
            assertThat(token.end()).isBetween(token.start() + 1, text.length());
        });
    }
}
