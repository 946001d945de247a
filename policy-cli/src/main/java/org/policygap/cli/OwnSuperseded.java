package org.policygap.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.policygap.model.text.Fingerprint;
import org.policygap.parser.BoundedParser;
import org.policygap.parser.resolve.Superseded;
import picocli.CommandLine.Option;

/** The option of commands that name what is out of date: a list of one's own in place of the one that ships with policygap. */
final class OwnSuperseded {
    @Option(
            names = "--superseded",
            paramLabel = "FILE",
            description = "Your own list of guidance and law that something else has replaced, in place of the shipped"
                    + " one (superseded.tsv, whose head explains the columns).")
    private Optional<Path> file = Optional.empty();

    /** The file that was named, if any. */
    List<Path> files() {
        return file.stream().toList();
    }

    /**
     * What reads documents.
     *
     * @param inputs calls out of date what the list says
     * @param checksum of the list, empty for the shipped one
     */
    record Read(Inputs inputs, String checksum) {}

    /**
     * Reads the list.
     *
     * @throws IOException if it cannot be used, with a message that says what to do
     */
    Read read() throws IOException {
        if (file.isEmpty()) {
            return new Read(new Inputs(), "");
        }
        byte[] list = Inputs.content(file.get());
        Superseded superseded = Superseded.read(file.get().toString(), new ByteArrayInputStream(list));
        return new Read(new Inputs(new BoundedParser(superseded)), Fingerprint.sha256(list));
    }
}
