package org.policygap.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.policygap.model.review.Decisions;
import picocli.CommandLine.Option;

/** The option of commands that show what people decided. */
final class DecidedSoFar {
    @Option(
            names = "--decisions",
            paramLabel = "FILE",
            description = "What people decided so far (see 'policygap review'), to be shown in the reports.")
    private Optional<Path> file = Optional.empty();

    /**
     * The decisions; none if no file was named.
     *
     * @throws IOException if the file cannot be used, with a message that says what to do
     */
    Decisions read() throws IOException {
        return DecisionFile.of(file);
    }
}
