package org.policygap.compare.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.policygap.compare.language.Token;
import org.policygap.compare.language.Words;

/** All concepts, with what is known about how they hang together. Immutable. */
public final class Lexicon {
    private final Words words;
    private final Map<String, Concept> concepts;
    private final PhraseIndex phrases;
    private final Map<String, Map<String, Integer>> ancestors;
    private final Map<String, Set<String>> opposites;
    private final List<LexiconProblem> reading;
    private final List<Entry> entries;
    private final Map<String, List<String>> own;

    /** @param own the phrases that come from files of one's own, by the id of their concept */
    Lexicon(
            Words words,
            Map<String, Concept> concepts,
            List<Entry> entries,
            List<LexiconProblem> readingProblems,
            Map<String, List<String>> own) {
        this.words = words;
        this.concepts = Map.copyOf(concepts);
        this.phrases = new PhraseIndex(concepts.values(), words);
        this.ancestors = new LinkedHashMap<>();
        concepts.keySet().forEach(id -> ancestors.put(id, ancestorsOf(id)));
        this.opposites = opposites();
        this.reading = List.copyOf(readingProblems);
        this.entries = List.copyOf(entries);
        this.own = Map.copyOf(own);
    }

    /** The words that the phrases are made of. */
    public Words words() {
        return words;
    }

    public Collection<Concept> concepts() {
        return concepts.values();
    }

    public Optional<Concept> concept(String id) {
        return Optional.ofNullable(concepts.get(id));
    }

    /** The phrases of a concept that come from files of one's own. */
    public List<String> ownPhrases(String id) {
        return own.getOrDefault(id, List.of());
    }

    /** The same concepts with some of their phrases only: shows how much rests on single phrases. */
    public Lexicon keeping(Predicate<String> phrases) {
        Map<String, Concept> fewer = new LinkedHashMap<>();
        concepts.forEach((id, concept) -> fewer.put(id, concept.keeping(phrases)));
        return new Lexicon(words, fewer, List.of(), List.of(), own);
    }

    /** What is wrong in the files; empty if they are sound. */
    public List<LexiconProblem> problems() {
        return Stream.concat(reading.stream(), new LexiconCheck(entries, words).problems().stream())
                .distinct()
                .toList();
    }

    /** The concepts that a text mentions: the longest phrases, and within them the shorter ones as nested. */
    public List<Mention> mentions(List<Token> tokens) {
        return phrases(tokens).mentions();
    }

    /** The phrases that stand in a text, whose parts can be asked what they mention. */
    public FoundPhrases phrases(List<Token> tokens) {
        return phrases.find(tokens);
    }

    /** Whether one concept is the other or a kind of it. */
    public boolean isA(String id, String wider) {
        return id.equals(wider) || stepsUp(id, wider) > 0;
    }

    /** Number of is-a steps from a concept up to a wider one, 0 if there is no such way. */
    public int stepsUp(String id, String wider) {
        return ancestors.getOrDefault(id, Map.of()).getOrDefault(wider, 0);
    }

    /** Every concept that this one is a kind of, directly or through others. */
    public Set<String> widerThan(String id) {
        return ancestors.getOrDefault(id, Map.of()).keySet();
    }

    /** Whether two concepts are contraries. */
    public boolean areOpposite(String one, String other) {
        return opposites.getOrDefault(one, Set.of()).contains(other);
    }

    /** Whether one concept is a part of the other. */
    public boolean isPartOf(String part, String whole) {
        return concept(part).map(c -> c.wholes().contains(whole)).orElse(false);
    }

    /** Whether two concepts are kinds of the same thing. */
    public boolean areSiblings(String one, String other) {
        List<String> parents = concept(one).map(Concept::parents).orElse(List.of());
        return concept(other)
                .map(c -> c.parents().stream().anyMatch(parents::contains))
                .orElse(false);
    }

    /** For each concept its contraries and every kind of them. */
    private Map<String, Set<String>> opposites() {
        Map<String, List<String>> kinds = kinds();
        Map<String, Set<String>> found = new HashMap<>();
        for (Concept concept : concepts.values()) {
            for (String opposite : concept.opposites()) {
                for (String other : kinds.getOrDefault(opposite, List.of())) {
                    found.computeIfAbsent(concept.id(), id -> new HashSet<>()).add(other);
                    found.computeIfAbsent(other, id -> new HashSet<>()).add(concept.id());
                }
            }
        }
        return found;
    }

    /** For each concept itself and every kind of it. */
    private Map<String, List<String>> kinds() {
        Map<String, List<String>> kinds = new HashMap<>();
        for (String id : concepts.keySet()) {
            kinds.computeIfAbsent(id, concept -> new ArrayList<>()).add(id);
            for (String wider : widerThan(id)) {
                kinds.computeIfAbsent(wider, concept -> new ArrayList<>()).add(id);
            }
        }
        return kinds;
    }

    private Map<String, Integer> ancestorsOf(String id) {
        Map<String, Integer> found = new LinkedHashMap<>();
        Set<String> level = Set.copyOf(parents(id));
        for (int steps = 1; !level.isEmpty(); steps++) {
            Set<String> next = new LinkedHashSet<>();
            for (String parent : level) {
                if (found.putIfAbsent(parent, steps) == null) {
                    next.addAll(parents(parent));
                }
            }
            level = next;
        }
        return Map.copyOf(found);
    }

    private List<String> parents(String id) {
        return concept(id).map(Concept::parents).orElse(List.of());
    }
}
