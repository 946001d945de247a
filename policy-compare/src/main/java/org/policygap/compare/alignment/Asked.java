package org.policygap.compare.alignment;

import java.util.List;
import org.policygap.compare.language.Quantity;
import org.policygap.compare.proposition.Terms;
import org.policygap.model.policy.Element;

/**
 * An element of a requirement, ready to be looked for.
 *
 * @param wordings what the element is about; further ones are a curator's synonyms
 * @param words number of words of its text
 */
public record Asked(Element element, List<Terms> wordings, List<Quantity> quantities, int words) {

    public Asked {
        wordings = List.copyOf(wordings);
        quantities = List.copyOf(quantities);
    }
}
