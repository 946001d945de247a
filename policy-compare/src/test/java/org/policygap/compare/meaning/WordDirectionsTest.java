package org.policygap.compare.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.policygap.compare.language.Words;

class WordDirectionsTest {
    private static final int PARTS = 200;
    private static final Path SHIPPED =
            Path.of("src", "main", "resources", "org", "policygap", "compare", "meaning", WordDirections.FILE);

    private final List<String> few = List.of(
            "# small world",
            "pond: lake, pool, mere; water, fish; swim, boat",
            "lake: pond, mere, loch; water, shore; swim, boat",
            "hammer: mallet, gavel; tool, steel; nail, hit",
            "mallet: hammer, beetle; tool, wood; nail, hit");

    @Test
    void words_of_like_meaning_point_the_same_way() {
        MeaningReader reader = new MeaningReader(Words.english(), DirectionMaker.of(few, 2));

        double near = like(reader, "The pond", "A loch");
        double far = like(reader, "The pond", "A hammer");

        assertThat(near).isGreaterThan(0.7);
        assertThat(far).isLessThan(0.3);
    }

    @Test
    void a_passage_counts_by_the_statement_that_comes_nearest() {
        MeaningReader reader = new MeaningReader(Words.english(), DirectionMaker.of(few, 2));
        Meaning asked = reader.read("The pond", List.of());
        String both = "Hit nails with a mallet. Swim in the mere.";

        double whole = asked.likeness(reader.read(both, List.of()));
        double byStatement =
                asked.likeness(reader.read(both, List.of("Hit nails with a mallet.", "Swim in the mere.")));

        assertThat(byStatement).isGreaterThan(whole);
    }

    @Test
    void words_that_nothing_is_known_of_are_like_nothing() {
        MeaningReader reader = new MeaningReader(Words.english(), DirectionMaker.of(few, 2));

        assertThat(like(reader, "Xylophone", "Xylophone")).isZero();
    }

    @Test
    void the_same_text_gives_the_same_directions() {
        assertThat(DirectionMaker.of(few, 2).of("pond").orElseThrow().parts())
                .isEqualTo(DirectionMaker.of(few, 2).of("pond").orElseThrow().parts());
    }

    @Test
    void the_shipped_directions_were_made_from_the_shipped_associations() throws IOException {
        assertThat(WordDirections.shipped().source())
                .as("made anew with -Dpolicygap.directions=write?")
                .isEqualTo(DirectionMaker.of(associations(), 1).source());
        assertThat(WordDirections.shipped().parts()).isEqualTo(PARTS);
    }

    @Test
    void each_line_of_the_associations_names_a_word_and_three_groups() throws IOException {
        assertThat(associations())
                .filteredOn(line -> !line.isBlank() && !line.startsWith("#"))
                .allMatch(line -> line.matches("[a-z0-9'-]+: [^;:]*;[^;:]*;[^;:]*"));
    }

    @Test
    @EnabledIfSystemProperty(named = "policygap.directions", matches = "write")
    void makes_the_directions_anew_if_asked_to() throws IOException {
        try (OutputStream out = Files.newOutputStream(SHIPPED)) {
            DirectionMaker.of(associations(), PARTS).write(out);
        }
    }

    private static double like(MeaningReader reader, String one, String other) {
        return reader.read(one, List.of()).likeness(reader.read(other, List.of()));
    }

    private static List<String> associations() throws IOException {
        InputStream in =
                Objects.requireNonNull(WordDirections.class.getResourceAsStream("associations.txt"), "associations");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
