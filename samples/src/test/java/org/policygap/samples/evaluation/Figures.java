package org.policygap.samples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Measured figures kept as test data, so that a change of the program that changes a figure is seen as a diff. After
 * looking at the change: {@code mvn verify -Dpolicygap.figures=write}.
 */
final class Figures {

    private Figures() {}

    /** Compares a table with the file of that name in {@code samples/expected}, or writes it there if asked to. */
    static void check(String name, List<String> table) throws IOException {
        Path file = Path.of("expected", name);
        if (System.getProperty("policygap.figures", "").equals("write")) {
            Files.createDirectories(Path.of("expected"));
            Files.write(file, table);
        }
        assertThat(table)
                .as("figures in samples/expected/%s; see the class comment of Figures to accept a change", name)
                .isEqualTo(Files.readAllLines(file));
    }
}
