package org.policygap.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.policygap.model.text.Fingerprint;

/**
 * Writes the reports of a run that may be run again: a report that is there already and would come out the same is left
 * alone. One that would come out differently is replaced only if asked for, and the old one is kept, since somebody may
 * have filled it in.
 */
final class TrustOutputs {
    private static final String PREVIOUS = "previous";

    private final Path folder;
    private final boolean overwrite;
    private final RunCache cache;
    private final Outputs outputs;

    /**
     * Writes into a folder.
     *
     * @param inputs files that are read, which no report replaces
     */
    TrustOutputs(Path folder, boolean overwrite, RunCache cache, List<Path> inputs) {
        this.outputs = new Outputs(true).sparing(inputs);
        this.folder = folder;
        this.overwrite = overwrite;
        this.cache = cache;
    }

    /**
     * Writes a report.
     *
     * @param key of everything that the report depends on
     * @throws IOException if it could not be written, with a message that says what to do
     */
    void write(String name, String key, Outputs.Content content) throws IOException {
        Path file = folder.resolve(name);
        outputs.check(file);
        if (Files.isRegularFile(file) && cache.output(key).equals(Optional.of(checksum(file)))) {
            return;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            content.writeTo(bytes);
        } catch (RuntimeException | StackOverflowError e) {
            throw Inputs.fault(file, "written", e);
        }
        String made = Fingerprint.sha256(bytes.toByteArray());
        if (!Files.isRegularFile(file) || !checksum(file).equals(made)) {
            replace(file, bytes);
        }
        cache.keepOutput(key, made);
    }

    private void replace(Path file, ByteArrayOutputStream bytes) throws IOException {
        if (Files.exists(file) && !overwrite) {
            throw new IOException(
                    file + " is there already and would change (or somebody filled it in). It was left as it is:"
                            + " add --overwrite to replace it and keep the old one in " + PREVIOUS
                            + ", or name another folder.");
        }
        if (Files.exists(file)) {
            byte[] old = Files.readAllBytes(file);
            new Outputs(false).write(free(Inputs.nameOf(file)), out -> out.write(old));
        }
        outputs.write(file, bytes::writeTo);
    }

    private Path free(String name) {
        Path previous = folder.resolve(PREVIOUS);
        int dot = name.lastIndexOf('.');
        Path file = previous.resolve(name);
        for (int n = 2; Files.exists(file); n++) {
            file = previous.resolve(name.substring(0, dot) + "-" + n + name.substring(dot));
        }
        return file;
    }

    private static String checksum(Path file) throws IOException {
        return Fingerprint.sha256(Files.readAllBytes(file));
    }
}
