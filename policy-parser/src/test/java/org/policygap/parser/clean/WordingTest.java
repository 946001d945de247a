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
}
