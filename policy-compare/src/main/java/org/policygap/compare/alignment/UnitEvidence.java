package org.policygap.compare.alignment;

import java.util.List;
import java.util.Map;

/**
 * What was found in a school's policy for a requirement.
 *
 * @param byElement the passages accepted for each element, best first, in the order of the elements; empty lists for
 *     elements without any
 * @param best the best fit of each passage for any element, by the passage's id
 * @param nearest the best passages that were not accepted for any element, best first
 */
public record UnitEvidence(AskedUnit unit, List<List<Fit>> byElement, Map<String, Fit> best, List<Fit> nearest) {

    public UnitEvidence {
        byElement = List.copyOf(byElement);
        best = Map.copyOf(best);
        nearest = List.copyOf(nearest);
    }

    /** Whether nothing was accepted. */
    public boolean isEmpty() {
        return byElement.stream().allMatch(List::isEmpty);
    }
}
