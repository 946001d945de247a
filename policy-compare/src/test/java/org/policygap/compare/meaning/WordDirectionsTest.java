package org.policygap.compare.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.policygap.compare.language.Token;
import org.policygap.compare.language.Words;

class WordDirectionsTest {
    private static final int PARTS = 200;
    private static final Path SHIPPED =
            Path.of("src", "main", "resources", "org", "policygap", "compare", "meaning", WordDirections.FILE);

    private static final Path WORDINGS =
            Path.of("src", "test", "resources", "org", "policygap", "compare", "meaning", "wordings");

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
        Words words = Words.english();
        MeaningReader reader = new MeaningReader(words, DirectionMaker.of(few, 2));
        Bearing asked = reader.read("The pond").asked();
        List<Token> both = words.of("Hit nails with a mallet. Swim in the mere.");

        double whole = asked.likeness(reader.read(both, List.of()).offered());
        double byStatement = asked.likeness(reader.read(both, List.of(both.subList(0, 5), both.subList(5, 9)))
                .offered());

        assertThat(byStatement).isGreaterThan(whole);
    }

    @Test
    void words_that_nothing_is_known_of_are_like_nothing() {
        MeaningReader reader = new MeaningReader(Words.english(), DirectionMaker.of(few, 2));

        assertThat(like(reader, "Xylophone", "Xylophone")).isZero();
    }

    @Test
    void the_same_text_gives_the_same_directions() throws IOException {
        assertThat(bytes(DirectionMaker.of(few, 2))).isEqualTo(bytes(DirectionMaker.of(few, 2)));
    }

    @Test
    void wordings_of_one_rule_come_to_point_the_same_way() {
        WordDirections start = DirectionMaker.of(few, 4);
        Wordings wordings = Wordings.of("a", List.of("= x", "hammer", "lake", "= y", "mallet", "pool"));

        MeaningReader before = new MeaningReader(Words.english(), start);
        MeaningReader after = new MeaningReader(Words.english(), DirectionTrainer.train(start, List.of(wordings), 0));

        assertThat(like(after, "hammer", "lake")).isGreaterThan(like(before, "hammer", "lake"));
        assertThat(like(after, "hammer", "mallet")).isLessThan(like(before, "hammer", "mallet"));
    }

    @Test
    void the_same_wordings_give_the_same_directions() throws IOException {
        Wordings wordings = Wordings.of("a", List.of("= x", "pond", "lake", "= y", "hammer", "tool and nail"));

        assertThat(bytes(DirectionTrainer.train(DirectionMaker.of(few, 2), List.of(wordings), 7)))
                .isEqualTo(bytes(DirectionTrainer.train(DirectionMaker.of(few, 2), List.of(wordings), 7)));
    }

    @Test
    void the_shipped_directions_were_made_from_what_stands_here() throws IOException {
        assertThat(WordDirections.shipped().source())
                .as("made anew with -Dpolicygap.directions=write?")
                .isEqualTo(source());
        assertThat(WordDirections.shipped().parts()).isEqualTo(PARTS);
    }

    @Test
    void each_rule_has_two_wordings_or_more_and_none_stands_twice() throws IOException {
        List<List<String>> rules = Wordings.all(WORDINGS).stream()
                .flatMap(area -> area.rules().stream())
                .toList();

        assertThat(rules).isNotEmpty().allMatch(rule -> rule.size() > 1);
        assertThat(rules.stream().flatMap(List::stream)).doesNotHaveDuplicates();
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
            DirectionTrainer.train(DirectionMaker.of(associations(), PARTS), Wordings.all(WORDINGS), source())
                    .write(out);
        }
    }

    /** Checksum of all that the directions are made from. */
    private static long source() throws IOException {
        CRC32 sum = new CRC32();
        associations().forEach(line -> sum.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        Wordings.all(WORDINGS).forEach(area -> sum.update(area.toString().getBytes(StandardCharsets.UTF_8)));
        return sum.getValue();
    }

    private static byte[] bytes(WordDirections directions) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        directions.write(out);
        return out.toByteArray();
    }

    private static double like(MeaningReader reader, String one, String other) {
        return reader.read(one).asked().likeness(reader.read(other).offered());
    }

    private static List<String> associations() throws IOException {
        InputStream in =
                Objects.requireNonNull(WordDirections.class.getResourceAsStream("associations.txt"), "associations");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
