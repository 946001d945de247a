package org.policygap.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.policy.Policy;
import org.policygap.model.text.Fingerprint;

/** Finds in a folder of one school's policies the one that speaks of the same matter as the model. */
final class SchoolFolder {
    /** Words that stand in the title of any policy and tell nothing about its matter. */
    private static final Set<String> EMPTY_WORDS = Set.of(
            "policy",
            "policies",
            "procedure",
            "procedures",
            "model",
            "school",
            "schools",
            "academy",
            "trust",
            "primary",
            "secondary",
            "junior",
            "infant",
            "high",
            "nursery",
            "the",
            "and",
            "for",
            "of",
            "a",
            "in",
            "on",
            "to",
            "staff",
            "guidance",
            "statement",
            "code");

    private final Inputs inputs;
    private final Terminal terminal;

    SchoolFolder(Inputs inputs, Terminal terminal) {
        this.inputs = inputs;
        this.terminal = terminal;
    }

    /** A policy of the folder with the share of the model's title words that its title or file name has, in [0, 1]. */
    private record Candidate(Path file, Policy policy, double likeness) {}

    /**
     * The policy of the folder whose title is most like the model's.
     *
     * @throws IOException if none is, with a message that says what to do
     */
    Policy policyLike(Policy model, Path folder) throws IOException {
        Set<String> wanted = titleWords(model, "");
        Optional<Candidate> best = Optional.empty();
        for (Path file : files(folder)) {
            Optional<Candidate> candidate = candidate(wanted, file);
            if (candidate.isPresent()
                    && candidate.get().likeness()
                            > best.map(Candidate::likeness).orElse(0.0)) {
                best = candidate;
            }
        }
        Candidate found = best.orElseThrow(() -> new IOException(
                folder + ": none of the documents in this folder has a title like the model's. Name the file itself."));
        terminal.warn(folder + ": compared " + Inputs.nameOf(found.file()) + ".");
        return found.policy();
    }

    private Optional<Candidate> candidate(Set<String> wanted, Path file) {
        try {
            Policy policy = inputs.read(file);
            Set<String> words = titleWords(policy, Inputs.stemOf(file));
            long shared = wanted.stream().filter(words::contains).count();
            return Optional.of(new Candidate(file, policy, wanted.isEmpty() ? 0 : (double) shared / wanted.size()));
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

    private static Set<String> titleWords(Policy policy, String fileStem) {
        String title = policy.metadata().text(MetadataField.TITLE) + " " + fileStem;
        Set<String> words = new HashSet<>(
                List.of(Fingerprint.words(title.toLowerCase(Locale.ROOT)).split(" ")));
        words.removeAll(EMPTY_WORDS);
        words.remove("");
        return words;
    }
}
