package org.policygap.samples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policygap.model.policy.Passage;
import org.policygap.model.policy.PolicyIndex;

/**
 * The labels of the exercises and of the held-out areas hold for their documents: nothing is quoted that does not stand
 * there, no cell is left out.
 */
class ExercisesTest {
    private static final Set<String> KINDS =
            Set.of("context", "definition", "purpose", "scope", "norm", "consequence", "reference", "review");

    static List<Path> areas() throws IOException {
        try (Stream<Path> exercises = Files.list(Path.of("exercises"));
                Stream<Path> independent = Files.list(Path.of("independent"));
                Stream<Path> heldOut = Files.list(Path.of("heldout"))) {
            return Stream.of(exercises, independent, heldOut)
                    .flatMap(each -> each)
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        }
    }

    private static List<String> schools(Path area) {
        return Stream.of("A", "B", "C")
                .filter(school -> Files.exists(area.resolve(school + ".md")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void units_stand_once_in_the_model(Path area) throws IOException {
        String model = text(area, "model");
        List<Map<String, String>> units = Rows.tsv(area.resolve("units.tsv"));
        assertThat(units).isNotEmpty().extracting(unit -> unit.get("id")).doesNotHaveDuplicates();
        assertThat(units).allSatisfy(unit -> {
            assertThat(model).containsOnlyOnce(unit.get("starts_with"));
            assertThat(KINDS).contains(unit.get("kind"));
            assertThat(unit.get("elements")).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("areas")
    void every_unit_has_one_cell_for_each_school(Path area) throws IOException {
        List<String> expected = Rows.tsv(area.resolve("units.tsv")).stream()
                .flatMap(unit -> schools(area).stream().map(school -> unit.get("id") + " " + school))
                .toList();
        assertThat(Rows.tsv(area.resolve("coverage.tsv")))
                .extracting(cell -> cell.get("unit") + " " + cell.get("school"))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("areas")
    void cells_quote_their_school_and_say_what_differs(Path area) throws IOException {
        for (Map<String, String> cell : Rows.tsv(area.resolve("coverage.tsv"))) {
            List<String> quotes = Arrays.stream(
                            cell.getOrDefault("evidence", "").split(" \\|\\| "))
                    .filter(quote -> !quote.isBlank())
                    .toList();
            String status = cell.getOrDefault("status", "");
            assertThat(status).as("%s", cell).isIn("met", "partial", "conflict", "missing");
            assertThat(quotes.isEmpty()).as("%s", cell).isEqualTo(status.equals("missing"));
            if (!quotes.isEmpty()) {
                assertThat(text(area, cell.getOrDefault("school", "")))
                        .as("%s", cell)
                        .contains(quotes);
            }
            if (status.equals("partial") || status.equals("conflict")) {
                assertThat(cell.get("missing")).as("%s", cell).isNotBlank();
            }
        }
    }

    @Test
    void held_out_areas_are_read_with_every_unit_in_one_passage_of_the_model() throws IOException {
        assertThat(SampleArea.heldOut()).isNotEmpty().allSatisfy(area -> {
            List<Passage> model = new PolicyIndex(area.model()).passages();
            assertThat(area.units())
                    .allSatisfy(unit -> assertThat(model)
                            .extracting(Passage::text)
                            .filteredOn(text -> text.contains(unit.getOrDefault("starts_with", "")))
                            .hasSize(1));
        });
    }

    private static String text(Path area, String document) throws IOException {
        return Files.readString(area.resolve(document + ".md"));
    }
}
