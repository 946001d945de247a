package org.policygap.compare.alignment;

import java.util.List;
import org.policygap.compare.proposition.Reading;
import org.policygap.model.policy.Requirement;

/**
 * A requirement, ready to be looked for.
 *
 * @param reading the model's passage
 * @param words the words of the passage, as a fingerprint sees them, with those of its items if it asks for them
 * @param remembered wordings that people confirmed or refused for it
 */
public record AskedUnit(
        Requirement requirement, Reading reading, List<Asked> elements, String words, List<Remembered> remembered) {

    public AskedUnit {
        elements = List.copyOf(elements);
        remembered = List.copyOf(remembered);
    }
}
