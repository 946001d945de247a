package org.policygap.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Work on one document among several: if it fails, that is told, and the others are done all the same. */
final class OneDocument {
    private OneDocument() {}

    /** What is done with a document. */
    @FunctionalInterface
    interface Work<T> {
        T result() throws IOException;
    }

    /**
     * Does the work; a failure is told on the terminal in one line.
     *
     * @param done what is done with the document: "read", "compared"
     * @return the result, or nothing if it failed
     */
    static <T> Optional<T> attempt(Path file, String done, Terminal terminal, Work<T> work) {
        try {
            return Optional.of(work.result());
        } catch (IOException e) {
            terminal.warn(String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            terminal.warn(String.valueOf(Inputs.fault(file, done, e).getMessage()));
        }
        return Optional.empty();
    }
}
