package org.policygap.compare.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NecessaryWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "must not > must not",
                "may|shall not > may;shall not",
                "(?:is|are) not (?:allowed|permitted) > allowed;permitted",
                "governors? > governor",
                "(?:strictly )?forbidden > forbidden",
                "\\bunless\\b[^.;]* > unless",
                "[a-z]+ school{1,2} > ' schoo'",
                "note(?! well) > note",
                "to(?=\\s+(?:report|tell)) > report;tell",
                "(?<!un)able > able"
            })
    void wordsThatStandInWhateverIsFound(String pattern, String words) {
        assertThat(NecessaryWords.of(pattern)).containsExactlyInAnyOrder(words.split(";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {"\\d+ > ''", "must|\\p{L}+ > ''", "(?:must)? > ''", "(?:must|x)* > ''", "\\Qmust\\E > ''"})
    void noneWhereAPatternCanDoWithout(String pattern, String nothing) {
        assertThat(NecessaryWords.of(pattern)).isEmpty();
        assertThat(nothing).isEmpty();
    }

    @Test
    void aSearchFindsWhatItsPatternFinds() {
        Pattern pattern = Pattern.compile("\\b(?:must|is to) (?:not|never)\\b", Pattern.CASE_INSENSITIVE);
        Search search = Search.of(pattern);
        for (String text : List.of("Staff MUST NOT lend it", "it is to never close", "nothing of it", "must", "")) {
            assertThat(search.isIn(text))
                    .as(text)
                    .isEqualTo(pattern.matcher(text).find());
        }
    }
}
