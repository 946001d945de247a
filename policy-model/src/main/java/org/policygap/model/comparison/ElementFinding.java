package org.policygap.model.comparison;

import java.util.List;

/**
 * Whether a school's policy has one element.
 *
 * @param reason why, in plain words ("says 'advised' where the model says 'must'")
 * @param evidenceIds ids of the school's passages that show it
 */
public record ElementFinding(String elementId, ElementState state, String reason, List<String> evidenceIds) {

    public ElementFinding {
        evidenceIds = List.copyOf(evidenceIds);
    }
}
