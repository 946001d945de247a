package org.policygap.compare.alignment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.policygap.compare.proposition.Reading;
import org.policygap.model.review.Exemplar;

/**
 * What was found in a school's policy for a requirement.
 *
 * @param accepted the passages that count, best first, each with the element it fits best
 * @param byElement the accepted passages that have a good part of each element, fullest first, in the order of elements
 * @param statements every statement of the accepted passages with every element, in the order of elements
 * @param hasModelWording whether an accepted passage has the model's very words, and no others; of a list, several may
 * @param wordForWord positions of the elements whose very words stand in the accepted passages
 * @param nearest the best passages that do not count, best first
 * @param nearby every statement of those with every element, in the order of elements
 * @param scores how likely each passage is evidence
 * @param exemplars what people said that decided how much a passage counts, by the passage's id
 */
public record UnitEvidence(
        AskedUnit unit,
        List<Fit> accepted,
        List<List<Fit>> byElement,
        List<List<Fit>> statements,
        boolean hasModelWording,
        Set<Integer> wordForWord,
        List<Fit> nearest,
        List<List<Fit>> nearby,
        PassageScores scores,
        Map<String, Exemplar> exemplars) {

    public UnitEvidence {
        accepted = List.copyOf(accepted);
        byElement = List.copyOf(byElement);
        statements = List.copyOf(statements);
        wordForWord = Set.copyOf(wordForWord);
        nearest = List.copyOf(nearest);
        nearby = List.copyOf(nearby);
        exemplars = Map.copyOf(exemplars);
    }

    /** How likely a passage is evidence, by its id, in [0, 1]. */
    public double score(String passageId) {
        return scores.of(passageId);
    }

    /** The same with what people said. */
    UnitEvidence with(Map<String, Exemplar> said) {
        return new UnitEvidence(
                unit, accepted, byElement, statements, hasModelWording, wordForWord, nearest, nearby, scores, said);
    }

    /** The same with one of the nearest passages among those that count, as evidence of an element. */
    public UnitEvidence accepting(Reading passage, int element) {
        Predicate<Fit> isIt = fit -> fit.reading().equals(passage);
        return new UnitEvidence(
                unit,
                joined(accepted, nearest.stream().filter(isIt)),
                IntStream.range(0, byElement.size())
                        .mapToObj(i -> i == element
                                ? joined(
                                        byElement.get(i), nearby.get(i).stream().filter(isIt))
                                : byElement.get(i))
                        .toList(),
                IntStream.range(0, statements.size())
                        .mapToObj(i ->
                                joined(statements.get(i), nearby.get(i).stream().filter(isIt)))
                        .toList(),
                hasModelWording,
                wordForWord,
                nearest.stream().filter(isIt.negate()).toList(),
                nearby.stream()
                        .map(fits -> fits.stream().filter(isIt.negate()).toList())
                        .toList(),
                scores,
                exemplars);
    }

    /** The same with none of its passages among those that count; the best of them are the nearest then. */
    public UnitEvidence acceptingNone() {
        return new UnitEvidence(
                unit,
                List.of(),
                byElement.stream().map(fits -> List.<Fit>of()).toList(),
                statements.stream().map(fits -> List.<Fit>of()).toList(),
                false,
                Set.of(),
                Stream.concat(accepted.stream(), nearest.stream())
                        .limit(EvidenceFinder.NEAREST)
                        .toList(),
                nearby,
                scores,
                exemplars);
    }

    /** Whether a person confirmed one of the passages that count, here or in the same words at another school. */
    public boolean isConfirmed() {
        return accepted.stream()
                .map(fit -> exemplars.get(fit.reading().id()))
                .anyMatch(said -> said != null && said.confirmed());
    }

    private static List<Fit> joined(List<Fit> fits, Stream<Fit> others) {
        return Stream.concat(fits.stream(), others).toList();
    }
}
