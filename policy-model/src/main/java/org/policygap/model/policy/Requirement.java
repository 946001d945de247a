package org.policygap.model.policy;

import java.util.List;
import java.util.Optional;

/**
 * What a model policy asks of a school in one clause, item or footnote. Requirements are drafted by the comparer and may
 * be curated by a person.
 *
 * @param nodeId the clause, item, footnote or table row of the model that says it
 * @param topic a few words that name it ("Friend requests from pupils")
 * @param minimumModality the weakest modality that still meets it, empty if the clause binds nobody
 * @param elements what is asked, piece by piece; at least one
 * @param notes a curator's remarks
 */
public record Requirement(
        String nodeId,
        ClauseKind kind,
        Importance importance,
        String topic,
        Optional<Modality> minimumModality,
        List<Element> elements,
        String notes) {

    public Requirement {
        elements = List.copyOf(elements);
    }
}
