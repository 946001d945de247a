package org.policygap.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.policygap.report.duty.PolicyDuties;
import picocli.CommandLine.Option;

/** The option of commands that write reports: a list of one's own of what the law asks, in place of the shipped one. */
final class OwnPolicyList {
    @Option(
            names = "--policy-list",
            paramLabel = "FILE",
            description = "A list of your own of what the law asks about policies, in place of the shipped one.")
    private Optional<Path> file = Optional.empty();

    /**
     * The list to use.
     *
     * @throws IOException if it cannot be used, with a message that says what to do
     */
    PolicyDuties read() throws IOException {
        if (file.isEmpty()) {
            return PolicyDuties.shipped();
        }
        Inputs.check(file.get());
        try (InputStream in = Files.newInputStream(file.get())) {
            return PolicyDuties.read(file.get().toString(), in);
        }
    }
}
