package org.policygap.parser.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers of properties, and texts that only seem to have one; a search that tries every split would never end. */
class FilePropertiesTest {
    @ParameterizedTest
    @ValueSource(strings = {"Boats.\r\n", "Boats.\f", "Boats.\u000b", "a: b\r\n", "\r\n"})
    void aTextThatOnlyBeginsWithARuleHasNone(String line) {
        String text = line.repeat(60);
        assertThat(FileProperties.of("---\r\n" + text).lines()).isEmpty();
        assertThat(FileProperties.of("+++\n" + text + "\n").end()).isZero();
    }

    @Test
    void linesEndAsInEverySystem() {
        for (String end : new String[] {"\n", "\r\n", "\r"}) {
            String header = String.join(end, "---", "title: \"Boat Policy\"", "owner: Crew", "---", "");
            assertThat(FileProperties.of(header + "Boats.")).satisfies(properties -> {
                assertThat(properties.lines()).containsExactly("title: Boat Policy", "owner: Crew");
                assertThat(properties.end()).isEqualTo(header.length());
            });
        }
    }

    @Test
    void longGapsAreReadOnce() {
        String gap = " ".repeat(200_000);
        assertThat(FileProperties.of("+++\n" + gap + "! = 1\n+++\n").lines()).hasSize(1);
        assertThat(FileProperties.of("+++\na = b" + gap + "c\n+++\n").lines()).containsExactly("a: b" + gap + "c");
        assertThat(FileProperties.of("---\n" + gap + "!: 1\n---\n").lines()).hasSize(1);
    }

    @Test
    void marksAroundValuesAreNoPartOfThem() {
        assertThat(FileProperties.of(
                                "+++\n  \"title\"  =  \"Boat Policy\"  \ntags = [ \"Water\", \"Sport\" , ]\nareas = [ ]\n+++\n")
                        .lines())
                .containsExactly("\"title\": Boat Policy", "tags: Water, Sport", "areas: ");
    }

    @Test
    void endsAtThreePointsToo() {
        FileProperties properties = FileProperties.of("---\ntitle: Boat Policy\n...\n\n# Hire\n");
        assertThat(properties.lines()).containsExactly("title: Boat Policy");
    }

    @Test
    void oddLineEndsAreNoLineEnds() {
        assertThat(FileProperties.of("---\ntitle: Boats\u2028and: oars\n---\n").lines())
                .hasSize(1);
        assertThat(FileProperties.of("+++\ntags = [\n\"a\u2028  \",\n]\n+++\n").lines())
                .hasSize(3);
    }
}
