package org.policygap.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.policygap.compare.language.Words;
import org.policygap.compare.lexicon.Lexicon;
import org.policygap.compare.lexicon.LexiconProblem;
import org.policygap.compare.lexicon.LexiconReader;
import org.policygap.model.text.Fingerprint;
import picocli.CommandLine.Option;

/** The option of commands that read policies: lexicon files of one's own on top of the one that ships with policygap. */
final class OwnLexicon {
    /** More than a person writes; a bigger file is a mistake. */
    private static final long MOST_BYTES = 5L * 1024 * 1024;

    /** A file with more mistakes is not a lexicon. */
    private static final int MOST_PROBLEMS = 20;

    @Option(
            names = "--lexicon",
            paramLabel = "FILE",
            description =
                    "Your own words for things, on top of those that policygap knows; can be given more than once."
                            + " docs/lexicon.md explains the format.")
    private List<Path> files = new ArrayList<>();

    /**
     * The lexicon to use.
     *
     * @param later waits for the lexicon, which may still be read
     * @param problems number of mistakes in the user's files; each was reported on the terminal
     * @param checksum of the user's files, empty if there is none
     */
    record Read(Supplier<Lexicon> later, int problems, String checksum) {

        /** The lexicon; asked for late, documents can be read meanwhile. */
        Lexicon lexicon() {
            return later.get();
        }
    }

    /** The files that were named. */
    List<Path> files() {
        return List.copyOf(files);
    }

    /**
     * Reads the files. A mistake is named with file and line, and the rest of the file is used.
     *
     * @throws IOException if a file cannot be read, with a message that says what to do
     */
    Read read(Terminal terminal) throws IOException {
        if (files.isEmpty()) {
            CompletableFuture<Lexicon> shipped = CompletableFuture.supplyAsync(LexiconReader::shipped);
            return new Read(shipped::join, 0, "");
        }
        LexiconReader reader = new LexiconReader(Words.english()).readShipped();
        StringBuilder checksums = new StringBuilder();
        for (Path file : files) {
            byte[] content = Inputs.content(file);
            if (content.length > MOST_BYTES) {
                throw new IOException(
                        file + " is larger than 5 MB, which no lexicon is. Check that it is the right file.");
            }
            checksums.append(Fingerprint.sha256(content));
            reader.read(
                    file.toString(), new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8));
        }
        Lexicon lexicon = reader.lexicon();
        List<LexiconProblem> problems = lexicon.problems();
        problems.stream().limit(MOST_PROBLEMS).forEach(problem -> terminal.warn(problem.toString()));
        if (problems.size() > MOST_PROBLEMS) {
            terminal.warn("and " + (problems.size() - MOST_PROBLEMS) + " more mistakes in the lexicon files.");
        }
        return new Read(() -> lexicon, problems.size(), checksums.toString());
    }
}
