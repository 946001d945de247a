package org.policygap.compare.alignment;

import java.util.List;
import java.util.Map;
import org.policygap.model.review.Exemplar;

/**
 * What was found in a school's policy for a requirement.
 *
 * @param accepted the passages that count, best first, each with the element it fits best
 * @param byElement the accepted passages that have a good part of each element, fullest first, in the order of elements
 * @param statements every statement of the accepted passages with every element, in the order of elements
 * @param hasModelWording whether an accepted passage has the model's very words, and no others
 * @param nearest the best passages that do not count, best first
 * @param scores how likely each passage is evidence
 * @param exemplars what people said that decided how much a passage counts, by the passage's id
 */
public record UnitEvidence(
        AskedUnit unit,
        List<Fit> accepted,
        List<List<Fit>> byElement,
        List<List<Fit>> statements,
        boolean hasModelWording,
        List<Fit> nearest,
        PassageScores scores,
        Map<String, Exemplar> exemplars) {

    public UnitEvidence {
        accepted = List.copyOf(accepted);
        byElement = List.copyOf(byElement);
        statements = List.copyOf(statements);
        nearest = List.copyOf(nearest);
        exemplars = Map.copyOf(exemplars);
    }

    /** How likely a passage is evidence, by its id, in [0, 1]. */
    public double score(String passageId) {
        return scores.of(passageId);
    }

    /** The same with what people said. */
    UnitEvidence with(Map<String, Exemplar> said) {
        return new UnitEvidence(unit, accepted, byElement, statements, hasModelWording, nearest, scores, said);
    }
}
