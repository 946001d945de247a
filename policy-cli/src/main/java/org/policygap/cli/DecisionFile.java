package org.policygap.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.policygap.model.review.Decisions;
import org.policygap.model.xml.InvalidXmlException;
import org.policygap.model.xml.ReviewXml;

/** Where people's decisions are kept. The last good file stays beside a new one, with ".previous" at its end. */
final class DecisionFile {
    private final Path file;
    private final Outputs outputs;

    DecisionFile(Path file) {
        this(file, new Outputs(true));
    }

    /** Decisions that are written by certain rules. */
    DecisionFile(Path file, Outputs outputs) {
        this.file = file;
        this.outputs = outputs;
    }

    /**
     * Checks before any work is done that decisions may be written.
     *
     * @throws IOException if not, with a message that says what to do
     */
    void check() throws IOException {
        outputs.check(file);
        outputs.check(previous());
    }

    private Path previous() {
        return file.resolveSibling(Inputs.nameOf(file) + ".previous");
    }

    /** The decisions of a file, or none if no file was named. */
    static Decisions of(Optional<Path> file) throws IOException {
        if (file.isEmpty()) {
            return new Decisions(List.of());
        }
        Inputs.check(file.get());
        return new DecisionFile(file.get()).read();
    }

    /**
     * The decisions so far; none if the file is not there yet.
     *
     * @throws IOException if there is a file that cannot be used, with a message that says what to do
     */
    Decisions read() throws IOException {
        if (!Files.exists(file)) {
            return new Decisions(List.of());
        }
        try {
            return ReviewXml.read(new ByteArrayInputStream(Inputs.content(file)));
        } catch (InvalidXmlException e) {
            throw new IOException(
                    file + " is not a decisions file that can be used: " + e.getMessage()
                            + " Nothing was changed. Mend it, or take the copy that ends in .previous.",
                    e);
        }
    }

    /** Writes the decisions; the file that was there is kept. */
    void write(Decisions decisions) throws IOException {
        if (Files.exists(file)) {
            byte[] last = Files.readAllBytes(file);
            outputs.write(previous(), out -> out.write(last));
        }
        outputs.write(file, out -> ReviewXml.write(decisions, out));
    }
}
