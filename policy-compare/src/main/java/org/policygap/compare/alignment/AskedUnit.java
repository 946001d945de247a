package org.policygap.compare.alignment;

import java.util.List;
import org.policygap.compare.proposition.Reading;
import org.policygap.compare.proposition.Terms;
import org.policygap.model.policy.Requirement;

/**
 * A requirement, ready to be looked for.
 *
 * @param reading the model's passage
 * @param whole what the whole passage is about
 * @param fingerprint of the passage's wording
 */
public record AskedUnit(
        Requirement requirement, Reading reading, List<Asked> elements, Terms whole, String fingerprint) {

    public AskedUnit {
        elements = List.copyOf(elements);
    }
}
