package org.policygap.parser.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Staff sign in.",
                "Staff sign in.\u00b9",
                "(Staff sign in.)",
                "“Staff sign in.” ",
                "Staff sign in;",
                "Staff sign in.12",
                "Staff sign in: –",
                "Staff sign in!_*]",
                "."
            })
    void closed(String text) {
        assertThat(Wording.isClosed(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Staff sign in", "Staff. Sign in", "version 2.12", "Staff sign in –", "", "12", "a.b"})
    void notClosed(String text) {
        assertThat(Wording.isClosed(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Staff must: | true",
                "Staff must:– | true",
                "Staff must – | true",
                "Staff must:2 | true",
                "Staff must. | false",
                "Staff must: sign in | false",
                "self- | false"
            })
    void leadsIn(String text, boolean expected) {
        assertThat(Wording.leadsIn(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The head and the | true",
                "ask for THE  | true",
                "the | false",
                "a lathe | false",
                "the pupil | false",
                "go to the. | false"
            })
    void open(String text, boolean expected) {
        assertThat(Wording.isOpen(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'' | 0", "' ' | 0", "a | 1", "' a\tb  c ' | 3", "a\u00a0b | 1", "'\u2003a b' | 2"})
    void words(String text, int expected) {
        assertThat(Wording.words(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Name ____ | true",
                "Name ........ | true",
                "Name ……… | true",
                "Name . . . . . | false",
                "'Name . . . . . ' | true",
                "and so on ... | false",
                "snake__case | false"
            })
    void blanks(String text, boolean expected) {
        assertThat(Wording.hasBlanks(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'  Aims, scope & “purpose” ' | aims scope purpose",
                "Étude No. 2½ | étude no 2½",
                "– | ''",
                "CafÉ\u00a0IV | café iv"
            })
    void folded(String text, String expected) {
        assertThat(Wording.folded(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Name ____ | true",
                "Name ........ | true",
                "Name ……… | true",
                "Name . . . . . . | true",
                "Sign here ... | false",
                "One. Two. Three. Four. Five. Six. | false",
                "a_b_c_d | false",
                "'' | false"
            })
    void blanksToWriteOn(String text, boolean expected) {
        assertThat(Wording.hasBlanks(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "see www.larkmoor.example | false",
                "www.larkmoor.example | true",
                "'  <HTTPS://larkmoor.example>.' | true",
                "What we do | false",
                "'' | false"
            })
    void nothingButAnAddress(String text, boolean expected) {
        assertThat(Wording.isAddress(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "' Staff' | true | false | true",
                "'3 days' | false | true | true",
                "'“Staff”' | false | false | true",
                "'– * –' | false | false | false",
                "'' | false | false | false"
            })
    void whatItHas(String text, boolean word, boolean digit, boolean any) {
        assertThat(Wording.startsWithWord(text)).isEqualTo(word);
        assertThat(Characters.hasDigit(text)).isEqualTo(digit);
        assertThat(Characters.hasLetterOrDigit(text)).isEqualTo(any);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"' pre- ' | - | true", "'pre-school' | - | false", "'pre- ' | - | true", "'' | - | false"})
    void lastCharacter(String text, String characters, boolean expected) {
        assertThat(Wording.endsWithAny(text, characters)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 0 | true",
                "' \u2003\u200b\t' | 0 | true",
                "' a ' | 1 | false",
                "'two\u200bwords' | 2 | false",
                "' ( 2 )  b' | 4 | false"
            })
    void wordsOfAText(String text, int words, boolean blank) {
        SourcedText sourced = SourcedText.of(text, 0, 1);
        assertThat(sourced.words()).isEqualTo(words);
        assertThat(sourced.isBlank()).isEqualTo(blank);
        assertThat(sourced.isBlank()).isEqualTo(sourced.clean().isEmpty());
    }
}
