package org.policygap.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.policygap.parser.BoundedParser;

/** Tries to read every file below a folder and tells what became of each. No file stops it. */
final class DocumentCheck {
    private static final String HEADER = "verdict\tms\tmb_allocated\tformat\tfile\twhy";

    private final BoundedParser parser = new BoundedParser();
    private final Terminal terminal;

    DocumentCheck(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Prints a line for each file, in the order of their names, then a table of counts.
     *
     * @return whether policygap failed at no file and every folder could be opened
     * @throws IOException if the folder cannot be listed
     */
    boolean run(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + " is not a folder. Name the folder whose files are to be checked.");
        }
        Folders.Contents found = Folders.everythingIn(folder);
        List<Path> files = found.files();
        CheckSummary summary = new CheckSummary(folder);
        Terminal.Progress progress = terminal.progress("Checking", files.size());
        terminal.out().println(HEADER);
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<CheckedFile>> results = new ArrayList<>();
            files.forEach(file -> results.add(workers.submit(() -> CheckedFile.check(file, parser))));
            for (Future<CheckedFile> result : results) {
                CheckedFile checked = result.get();
                summary.add(checked);
                terminal.out().println(checked.line());
                progress.step(Inputs.nameOf(checked.file()));
            }
        } catch (ExecutionException e) {
            throw new IOException("The check failed: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The check was stopped.", e);
        } finally {
            workers.shutdownNow();
        }
        summary.lines().forEach(terminal.out()::println);
        found.closed().forEach(place -> terminal.warn(place + " cannot be opened, so nothing in it was checked."));
        return !summary.hasFaults() && found.closed().isEmpty();
    }
}
