package org.policygap.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeginningTest {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "p",
            "Part 2",
            "part 2: trips",
            "  Part 2",
            "Apart",
            "§ 2",
            "“Part 2”",
            "2",
            "2.1 Trips",
            "-",
            "\n2",
            "x2");

    /** What the first character tells must never differ from what the pattern says. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?i)part\\s+\\d.*",
                "\\s*(?i:part|annex)\\b.*",
                "\\d+(?:\\.\\d+)?",
                "(?=.)[^a-z]*\\d.*",
                "(?!\\d).*2.*",
                "[“§].*",
                "(?:x|-)?\\d?",
                "\\bP.*",
                "^\\s?2$"
            })
    void saysWhatThePatternSays(String regex) {
        Pattern pattern = Pattern.compile(regex, Pattern.DOTALL);
        Beginning beginning = Beginning.of(pattern);
        for (String text : TEXTS) {
            assertThat(beginning.matches(text))
                    .as(text)
                    .isEqualTo(pattern.matcher(text).matches());
            assertThat(beginning.whole(text).isPresent()).as(text).isEqualTo(beginning.matches(text));
        }
    }

    @Test
    void givesTheGroups() {
        Beginning part = Beginning.of(Pattern.compile("Part (\\d)"));
        assertThat(part.whole("Part 7"))
                .hasValueSatisfying(found -> assertThat(found.group(1)).isEqualTo("7"));
        assertThat(part.whole("Trips")).isEmpty();
    }
}
