package org.policygap.compare.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.policygap.compare.lexicon.Concept;
import org.policygap.compare.lexicon.Lexicon;
import org.policygap.compare.proposition.Term;

/** How near terms are to each other, worked out once for each concept that is met. Safe for use by several threads. */
final class Relations {
    private static final double ONE_STEP_NARROWER = 0.85;
    private static final double NARROWER = 0.75;
    private static final double ONE_STEP_WIDER = 0.6;
    private static final double WIDER = 0.45;
    private static final double SIBLING = 0.3;
    private static final double PART = 0.5;
    private static final double OPPOSITE = 0.7;

    private final Lexicon lexicon;
    private final Map<String, Set<String>> neighbours;
    private final Map<String, List<Related>> related = new ConcurrentHashMap<>();
    private final List<String> ids;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final AtomicReferenceArray<@Nullable Reached> reached;

    Relations(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.neighbours = neighbours(lexicon);
        this.ids = List.copyOf(neighbours.keySet());
        this.reached = new AtomicReferenceArray<>(ids.size());
        for (int number = 0; number < ids.size(); number++) {
            numbers.put("#" + ids.get(number), number);
        }
    }

    /** Numbers for the terms of one comparison; those of the concepts are the same in all. */
    TermNumbers numbers() {
        return new TermNumbers(numbers);
    }

    /** Whether the number is that of a concept: all others come near themselves only. */
    boolean isConcept(int number) {
        return number < ids.size();
    }

    /** For each concept itself and whatever a link, a common parent or a chain of is-a joins it to. */
    private static Map<String, Set<String>> neighbours(Lexicon lexicon) {
        Map<String, Set<String>> kinds = new HashMap<>();
        Map<String, Set<String>> neighbours = new HashMap<>();
        for (Concept concept : lexicon.concepts()) {
            neighbours.computeIfAbsent(concept.id(), id -> new HashSet<>()).add(concept.id());
            for (String wider : lexicon.widerThan(concept.id())) {
                kinds.computeIfAbsent(wider, id -> new HashSet<>()).add(concept.id());
                join(neighbours, concept.id(), wider);
            }
            concept.wholes().forEach(whole -> join(neighbours, concept.id(), whole));
            concept.opposites().forEach(opposite -> join(neighbours, concept.id(), opposite));
        }
        for (Concept concept : lexicon.concepts()) {
            concept.parents().stream()
                    .flatMap(parent -> kinds.getOrDefault(parent, Set.of()).stream())
                    .forEach(sibling -> join(neighbours, concept.id(), sibling));
            concept.opposites().stream()
                    .flatMap(opposite -> kinds.getOrDefault(opposite, Set.of()).stream())
                    .forEach(kind -> join(neighbours, concept.id(), kind));
        }
        return neighbours;
    }

    private static void join(Map<String, Set<String>> neighbours, String one, String other) {
        neighbours.computeIfAbsent(one, id -> new HashSet<>()).add(other);
        neighbours.computeIfAbsent(other, id -> new HashSet<>()).add(one);
    }

    /** A term that is near another. */
    private record Related(String key, double similarity) {}

    /**
     * The terms to which a concept comes near, itself included.
     *
     * @param similarities how near, in (0, 1], in the order of the numbers
     */
    @SuppressWarnings("ArrayRecordComponent") // looked through many times, compared never
    record Reached(int[] numbers, double[] similarities) {}

    /** What is answered, in part at least, where the concept with the number is offered. */
    Reached reachedFrom(int number) {
        Reached known = reached.get(number);
        if (known == null) {
            known = reachedFrom(ids.get(number));
            reached.set(number, known);
        }
        return known;
    }

    private Reached reachedFrom(String offered) {
        List<Related> asked = neighbours.getOrDefault(offered, Set.of()).stream()
                .map(other -> new Related("#" + other, similarity(lexicon, other, offered)))
                .filter(other -> other.similarity() > 0)
                .toList();
        return new Reached(
                asked.stream()
                        .mapToInt(other -> numbers.getOrDefault(other.key(), 0))
                        .toArray(),
                asked.stream().mapToDouble(Related::similarity).toArray());
    }

    /**
     * The offered term that comes nearest to one that was found.
     *
     * @param similarity how near it comes, by what it is and where it stands
     */
    Term nearest(Term asked, Offer offer, double similarity) {
        if (offer.reach(asked.key()) == similarity) {
            return offer.term(asked.key()).orElse(asked);
        }
        for (Related other : of(asked.key())) {
            // Wherever it stands, one that is too far or too near cannot come to the same.
            boolean may = other.similarity() >= similarity && other.similarity() * Offer.TOPIC <= similarity;
            if (may && other.similarity() * offer.reach(other.key()) == similarity) {
                return offer.term(other.key()).orElse(asked);
            }
        }
        return asked;
    }

    /** What comes near a term, nearest first; the term itself comes first with 1. */
    private List<Related> of(String key) {
        List<Related> known = related.get(key);
        if (known != null) {
            return known;
        }
        boolean concept = key.startsWith("#") && neighbours.containsKey(key.substring(1));
        return concept ? related.computeIfAbsent(key, id -> near(id.substring(1))) : List.of(new Related(key, 1));
    }

    private List<Related> near(String id) {
        List<Related> near = new ArrayList<>();
        for (String other : neighbours.getOrDefault(id, Set.of())) {
            double similarity = similarity(lexicon, id, other);
            if (similarity > 0) {
                near.add(new Related("#" + other, similarity));
            }
        }
        near.sort(Comparator.comparingDouble((Related r) -> -r.similarity()).thenComparing(Related::key));
        return List.copyOf(near);
    }

    private static double similarity(Lexicon lexicon, String asked, String offered) {
        if (asked.equals(offered)) {
            return 1;
        }
        int narrower = lexicon.stepsUp(offered, asked);
        int wider = lexicon.stepsUp(asked, offered);
        if (narrower > 0) {
            return narrower == 1 ? ONE_STEP_NARROWER : NARROWER;
        }
        if (wider > 0) {
            return countsLittle(lexicon, offered) ? 0 : wider == 1 ? ONE_STEP_WIDER : WIDER;
        }
        if (lexicon.areOpposite(asked, offered)) {
            return OPPOSITE;
        }
        if (lexicon.isPartOf(asked, offered) || lexicon.isPartOf(offered, asked)) {
            return PART;
        }
        return lexicon.areSiblings(asked, offered) ? SIBLING : 0;
    }

    /** "The policy" is no sign of the disciplinary policy. */
    private static boolean countsLittle(Lexicon lexicon, String id) {
        return lexicon.concept(id).map(Concept::countsLittle).orElse(false);
    }
}
