package org.policygap.samples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

class FitWeightsTest {
    private static final Path SHIPPED =
            Path.of("..", "policy-compare", "src", "main", "resources", "org", "policygap", "compare", "alignment");

    @Test
    void new_values_take_their_places_and_remarks_stay(@TempDir Path folder) throws IOException {
        Path file = Files.write(
                folder.resolve("weights.properties"), List.of("# remark", "pair.element = 1", "", "accept = -1"));

        FitWeights.write(file, Map.of("pair.element", 2.5, "pair.novel", -0.125));

        assertThat(Files.readAllLines(file))
                .containsExactly("# remark", "pair.element = 2.500", "", "accept = -1", "pair.novel = -0.125");
    }

    @Test
    @EnabledIfSystemProperty(named = "policygap.weights", matches = "write")
    void fits_the_weights_anew_if_asked_to() throws IOException {
        FitWeights.main(new String[] {SHIPPED.toString()});
    }
}
