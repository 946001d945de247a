package org.policygap.model.comparison;

import java.util.List;

/**
 * How one school's policy stands to one requirement of the model.
 *
 * @param modelNodeId the {@code nodeId} of the requirement
 * @param relation how the school's rule relates to the model's
 * @param strictness whether the school asks more or less
 * @param elements one for each element of the requirement, in its order
 * @param evidence the school's passages that show it, best first; empty if missing
 * @param conflicts what contradicts the model
 * @param nearest passages that came near and do not count, best first, at most three
 * @param missing what is missing, weaker or different, in plain words; empty if met
 * @param explanation how the status was decided, in plain words
 * @param suggestedWording wording that would close the gap; empty if met
 */
public record Finding(
        String modelNodeId,
        Status status,
        Relation relation,
        Strictness strictness,
        Confidence confidence,
        List<ElementFinding> elements,
        List<Evidence> evidence,
        List<Conflict> conflicts,
        List<NearMiss> nearest,
        String missing,
        String explanation,
        String suggestedWording) {

    public Finding {
        elements = List.copyOf(elements);
        evidence = List.copyOf(evidence);
        conflicts = List.copyOf(conflicts);
        nearest = List.copyOf(nearest);
    }
}
