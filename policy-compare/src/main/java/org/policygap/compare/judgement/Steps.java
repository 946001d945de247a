package org.policygap.compare.judgement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.lexicon.Concept;
import org.policygap.compare.lexicon.Lexicon;
import org.policygap.compare.proposition.Reading;
import org.policygap.compare.proposition.Term;
import org.policygap.compare.proposition.Terms;

/**
 * Steps of a procedure that have time limits of their own: the days in which an appeal is decided say nothing of the days in
 * which a matter is investigated. The lexicon's {@code steps.txt} says which they are. For one comparison and one thread.
 */
final class Steps {
    private static final String STEP = "procedure-step";

    private final Lexicon lexicon;

    /** What was found in terms; those of a passage or heading are asked for many times. */
    private final Map<Terms, Set<String>> known = new HashMap<>();

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
                .map(terms -> known.computeIfAbsent(terms, this::in))
                .filter(steps -> !steps.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    private Set<String> in(Terms terms) {
        Set<String> steps = new HashSet<>();
        for (Term term : terms.all()) {
            if (term.isConcept()) {
                String id = term.key().substring(1);
                addSteps(id, steps);
                lexicon.widerThan(id).forEach(wider -> addSteps(wider, steps));
            }
        }
        return steps;
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
