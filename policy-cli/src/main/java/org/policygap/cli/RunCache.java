package org.policygap.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.policy.Policy;
import org.policygap.model.text.Fingerprint;
import org.policygap.model.xml.ComparisonXml;
import org.policygap.model.xml.PolicyXml;

/**
 * What a run has worked out so far, one file each, so that the next run need not do it again. Every entry is named after a
 * checksum of everything it depends on, and checked against our schemas when it is read; one that is broken or not there is
 * worked out anew. Safe for use by several threads.
 */
final class RunCache {
    private static final String FOLDER = ".policygap-cache";
    /** What a killed run leaves behind: see {@link Outputs}. */
    private static final Pattern PART = Pattern.compile("\\..+\\.(\\d+)\\.part");

    private final Path folder;
    private final String program;
    private final Outputs outputs = new Outputs(true);
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    private RunCache(Path folder, String program) {
        this.folder = folder;
        this.program = program;
    }

    /**
     * The cache in a folder of results, after clearing away what a killed run left there.
     *
     * @throws IOException if nothing can be written there, with a message that says what to do
     */
    static RunCache in(Path out) throws IOException {
        Path folder = out.resolve(FOLDER);
        try {
            Files.createDirectories(folder);
        } catch (FileSystemException e) {
            throw new IOException(
                    out + " is no folder in which files can be written. Name another for the results.", e);
        }
        clearParts(out);
        clearParts(folder);
        return new RunCache(folder, ProgramFingerprint.text());
    }

    /** The key of something that depends on this build of the program and on the parts. */
    String key(String... parts) {
        String all = program + "\n" + String.join("\n", parts);
        return Fingerprint.sha256(all.getBytes(StandardCharsets.UTF_8)).substring(0, 40);
    }

    Optional<Policy> policy(String key) {
        return entry("policy", key, bytes -> PolicyXml.read(new ByteArrayInputStream(bytes)));
    }

    void keep(String key, Policy policy) throws IOException {
        outputs.write(file("policy", key), out -> PolicyXml.write(policy, out));
    }

    Optional<Comparison> comparison(String key) {
        return entry("comparison", key, bytes -> ComparisonXml.read(new ByteArrayInputStream(bytes)));
    }

    void keep(String key, Comparison comparison) throws IOException {
        outputs.write(file("comparison", key), out -> ComparisonXml.write(comparison, out));
    }

    /** The checksum of an output that was written before from the same inputs. */
    Optional<String> output(String key) {
        return entry("output", key, bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    void keepOutput(String key, String checksum) throws IOException {
        outputs.write(file("output", key), out -> out.write(checksum.getBytes(StandardCharsets.UTF_8)));
    }

    /** Forgets what this run did not use. */
    void prune() throws IOException {
        for (Path entry : list(folder)) {
            if (!used.contains(Inputs.nameOf(entry))) {
                Files.deleteIfExists(entry);
            }
        }
    }

    /** Makes an entry from its bytes. */
    private interface EntryReader<T> {
        T read(byte[] bytes) throws IOException;
    }

    private <T> Optional<T> entry(String kind, String key, EntryReader<T> reader) {
        Path file = file(kind, key);
        try {
            return Files.exists(file) ? Optional.of(reader.read(Files.readAllBytes(file))) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // A broken entry costs only the time to work it out again; it is then replaced.
            return Optional.empty();
        }
    }

    private Path file(String kind, String key) {
        String name = kind + "-" + key + (kind.equals("output") ? ".txt" : ".xml");
        used.add(name);
        return folder.resolve(name);
    }

    private static void clearParts(Path folder) throws IOException {
        for (Path file : list(folder)) {
            Matcher part = PART.matcher(Inputs.nameOf(file));
            if (part.matches() && !isRunning(part.group(1))) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static boolean isRunning(String process) {
        return process.length() < 19
                && ProcessHandle.of(Long.parseLong(process))
                        .map(ProcessHandle::isAlive)
                        .orElse(false);
    }

    private static Set<Path> list(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return Set.copyOf(entries.filter(Files::isRegularFile).toList());
        }
    }
}
