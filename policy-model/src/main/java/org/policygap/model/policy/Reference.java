package org.policygap.model.policy;

import java.util.List;

/**
 * Something a clause points at.
 *
 * @param nodeId the clause that holds the reference
 * @param text the words that refer ("paragraph 3.2", "Equality Act 2010")
 * @param targetIds nodes it may mean: one if resolved, several if ambiguous, none otherwise
 */
public record Reference(String nodeId, String text, ReferenceKind kind, ReferenceState state, List<String> targetIds) {

    public Reference {
        targetIds = List.copyOf(targetIds);
    }
}
