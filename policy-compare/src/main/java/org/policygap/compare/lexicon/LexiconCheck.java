package org.policygap.compare.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policygap.compare.language.Words;

/**
 * Looks for phrases that two concepts claim, links that lead nowhere, and circles of is-a. Each is reported at the entry
 * that brings it in, which is the later one: a user's own layer is read last.
 */
final class LexiconCheck {
    private final List<Entry> entries;
    private final PhraseParts parts;
    private final List<LexiconProblem> problems = new ArrayList<>();

    LexiconCheck(List<Entry> entries, Words words) {
        this.entries = entries;
        this.parts = new PhraseParts(words);
    }

    List<LexiconProblem> problems() {
        checkPhrases();
        checkLinks();
        checkCircles();
        return List.copyOf(problems);
    }

    private void checkPhrases() {
        Map<String, Entry> owners = new HashMap<>();
        for (Entry entry : entries) {
            for (String phrase : entry.phrases()) {
                checkPhrase(entry, phrase, owners);
            }
        }
    }

    private void checkPhrase(Entry entry, String text, Map<String, Entry> owners) {
        int[] phrase = parts.of(text);
        if (!PhraseParts.beginsWithWord(phrase)) {
            problem(entry, "The phrase '" + text + "' of " + entry.id() + " does not begin with a word.");
            return;
        }
        Entry owner = owners.putIfAbsent(Arrays.toString(phrase), entry);
        if (owner != null && !owner.id().equals(entry.id())) {
            problem(
                    entry,
                    "'%s' of %s is also a phrase of %s (%s, line %s); keep it in one of them."
                            .formatted(text, entry.id(), owner.id(), owner.file(), owner.line()));
        }
    }

    private void checkLinks() {
        Set<String> known = new HashSet<>();
        entries.forEach(entry -> known.add(entry.id()));
        for (Entry entry : entries) {
            for (List<String> targets : List.of(
                    entry.links().parents(),
                    entry.links().wholes(),
                    entry.links().opposites())) {
                targets.stream()
                        .filter(target -> !known.contains(target))
                        .forEach(target -> problem(entry, entry.id() + " links to " + target + ", which no file has."));
            }
        }
    }

    /** Adds link after link, so that each circle is reported where it closes. */
    private void checkCircles() {
        Map<String, Set<String>> parents = new HashMap<>();
        for (Entry entry : entries) {
            if (entry.links().parents().isEmpty()) {
                continue;
            }
            parents.computeIfAbsent(entry.id(), id -> new HashSet<>())
                    .addAll(entry.links().parents());
            if (reaches(parents, entry.id(), entry.id(), new HashSet<>())) {
                problem(entry, entry.id() + " is a kind of itself: follow its is-a links and take one out.");
            }
        }
    }

    private static boolean reaches(Map<String, Set<String>> parents, String from, String target, Set<String> visited) {
        Set<String> above = parents.getOrDefault(from, Set.of());
        return above.contains(target)
                || above.stream().anyMatch(parent -> visited.add(parent) && reaches(parents, parent, target, visited));
    }

    private void problem(Entry entry, String message) {
        problems.add(new LexiconProblem(entry.file(), entry.line(), message));
    }
}
