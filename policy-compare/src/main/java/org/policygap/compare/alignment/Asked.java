package org.policygap.compare.alignment;

import java.util.List;
import org.policygap.compare.proposition.Measure;
import org.policygap.compare.proposition.Terms;
import org.policygap.model.policy.Element;

/**
 * An element of a requirement, ready to be looked for.
 *
 * @param wordings what the element is about; further ones are a curator's synonyms
 * @param measures the numbers of its text
 * @param words number of words of its text
 * @param parts the pieces of its text that can be quoted by themselves
 */
public record Asked(Element element, List<Terms> wordings, List<Measure> measures, int words, List<AskedPart> parts) {

    public Asked {
        wordings = List.copyOf(wordings);
        measures = List.copyOf(measures);
        parts = List.copyOf(parts);
    }

    /** With the parts of the element's text. */
    static Asked of(Element element, List<Terms> wordings, List<Measure> measures, int words) {
        return new Asked(element, wordings, measures, words, AskedPart.of(element.text(), wordings.get(0)));
    }
}
