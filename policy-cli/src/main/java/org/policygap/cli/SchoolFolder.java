package org.policygap.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.policygap.compare.matching.PolicyMatcher;
import org.policygap.model.policy.Policy;

/** Finds in a folder of one school's policies the one that speaks of the same matter as the model. */
final class SchoolFolder {
    private final Inputs inputs;
    private final Terminal terminal;

    SchoolFolder(Inputs inputs, Terminal terminal) {
        this.inputs = inputs;
        this.terminal = terminal;
    }

    /** A policy of the folder. */
    private record Candidate(Path file, Policy policy, Version version) {
        double likeness() {
            return version.match().best().overall();
        }

        boolean isNamed() {
            return version.match().best().isNamed();
        }
    }

    /**
     * The policy of the folder that is most like the model, of several versions the newest.
     *
     * @throws IOException if none is, with a message that says what to do
     */
    Policy policyLike(Policy model, Path folder) throws IOException {
        PolicyMatcher matcher = new PolicyMatcher(List.of(model));
        List<Path> files = files(folder);
        if (files.isEmpty()) {
            throw new IOException(
                    "There is no document in " + folder + ". Name the folder that holds the school's policies.");
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Path file : files) {
            candidate(matcher, file).ifPresent(candidates::add);
        }
        Candidate found = candidates.stream()
                .filter(Candidate::isNamed)
                .sorted(Comparator.comparingDouble(Candidate::likeness).reversed())
                .reduce((one, other) -> other.version().isNewerThan(one.version()) ? other : one)
                .orElseThrow(
                        () -> new IOException(
                                folder
                                        + ": none of the documents in this folder has a title like the model's. Name the file itself."));
        terminal.warn(folder + ": compared " + Inputs.nameOf(found.file()) + ".");
        return found.policy();
    }

    private Optional<Candidate> candidate(PolicyMatcher matcher, Path file) {
        try {
            Policy policy = inputs.readToCompare(file);
            return Optional.of(new Candidate(file, policy, Version.of(policy, matcher.match(policy))));
        } catch (IOException e) {
            terminal.warn(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, Files::isRegularFile)) {
            entries.forEach(files::add);
        }
        files.removeIf(file -> Inputs.nameOf(file).startsWith("."));
        files.sort(null);
        return files;
    }
}
