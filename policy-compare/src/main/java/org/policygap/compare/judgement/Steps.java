package org.policygap.compare.judgement;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.lexicon.Concept;
import org.policygap.compare.lexicon.Lexicon;
import org.policygap.compare.proposition.Reading;
import org.policygap.compare.proposition.Term;
import org.policygap.compare.proposition.Terms;

/**
 * Steps of a procedure that have time limits of their own: the days in which an appeal is decided say nothing of the days in
 * which a matter is investigated. The lexicon's {@code steps.txt} says which they are. Safe for use by several
 * threads.
 */
public final class Steps {
    private static final String STEP = "procedure-step";

    private final Lexicon lexicon;

    /** For the keys of concepts that were met which steps they are or tell. */
    private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

    Steps(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the model's rule and the school's each name a step, and none in common. */
    boolean differ(Fit fit) {
        Set<String> model = named(fit.asked().wordings().get(0), fit.unit().reading());
        Set<String> school = model.isEmpty() ? model : named(fit.statement().terms(), fit.reading());
        return !model.isEmpty() && !school.isEmpty() && school.stream().noneMatch(model::contains);
    }

    /** The steps that a rule names itself, else those of its passage, of its lead-in or of the headings above it. */
    private Set<String> named(Terms rule, Reading around) {
        return Stream.of(rule, around.own(), around.inherited(), around.topic())
                .map(this::in)
                .filter(steps -> !steps.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    private Set<String> in(Terms terms) {
        Set<String> steps = new HashSet<>();
        for (Term term : terms.all()) {
            if (term.isConcept()) {
                steps.addAll(of(term.key()));
            }
        }
        return steps;
    }

    private Set<String> of(String concept) {
        Set<String> steps = known.get(concept);
        return steps == null ? known.computeIfAbsent(concept, key -> toldBy(key.substring(1))) : steps;
    }

    private Set<String> toldBy(String id) {
        Set<String> steps = new HashSet<>();
        addSteps(id, steps);
        lexicon.widerThan(id).forEach(wider -> addSteps(wider, steps));
        return Set.copyOf(steps);
    }

    /** An idea is a step itself, or tells one that it is part of. */
    private void addSteps(String id, Set<String> steps) {
        Stream.concat(
                        Stream.of(id),
                        lexicon.concept(id).stream().map(Concept::wholes).flatMap(List::stream))
                .filter(step -> lexicon.isPartOf(step, STEP))
                .forEach(steps::add);
    }
}
