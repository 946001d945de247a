package org.policygap.compare.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policygap.compare.language.Words;

/** Looks for phrases that two concepts claim, links that lead nowhere, and circles of is-a. */
final class LexiconCheck {
    private final Map<String, Concept> concepts;
    private final Words words;
    private final List<LexiconProblem> problems = new ArrayList<>();

    LexiconCheck(Map<String, Concept> concepts, Words words) {
        this.concepts = concepts;
        this.words = words;
    }

    List<LexiconProblem> problems() {
        checkPhrases();
        for (Concept concept : concepts.values()) {
            checkLinks(concept, concept.parents());
            checkLinks(concept, concept.wholes());
            checkLinks(concept, concept.opposites());
            if (reaches(concept.id(), concept.id(), new HashSet<>())) {
                problem(concept, concept.id() + " is a kind of itself: follow its is-a links and take one out.");
            }
        }
        return List.copyOf(problems);
    }

    private void checkPhrases() {
        Map<String, Concept> owners = new HashMap<>();
        for (Concept concept : concepts.values()) {
            for (String phrase : concept.phrases()) {
                checkPhrase(concept, phrase, owners);
            }
        }
    }

    private void checkPhrase(Concept concept, String text, Map<String, Concept> owners) {
        Phrase phrase = Phrase.parse(concept.id(), text, words);
        if (phrase.parts().isEmpty() || phrase.parts().get(0).kind() == Phrase.Part.Kind.GAP || phrase.length() == 0) {
            problem(concept, "The phrase '" + text + "' of " + concept.id() + " does not begin with a word.");
            return;
        }
        Concept owner = owners.putIfAbsent(phrase.key(), concept);
        if (owner != null && !owner.equals(concept)) {
            problem(
                    concept,
                    "'%s' of %s is also a phrase of %s (%s, line %d); keep it in one of them."
                            .formatted(text, concept.id(), owner.id(), owner.file(), owner.line()));
        }
    }

    private void checkLinks(Concept concept, List<String> targets) {
        for (String target : targets) {
            if (!concepts.containsKey(target)) {
                problem(concept, concept.id() + " links to " + target + ", which no file has.");
            }
        }
    }

    private boolean reaches(String from, String target, Set<String> visited) {
        Concept concept = concepts.get(from);
        if (concept == null || !visited.add(from)) {
            return false;
        }
        return concept.parents().contains(target)
                || concept.parents().stream().anyMatch(parent -> reaches(parent, target, visited));
    }

    private void problem(Concept concept, String message) {
        problems.add(new LexiconProblem(concept.file(), concept.line(), message));
    }
}
