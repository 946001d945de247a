package org.policygap.compare.proposition;

import java.util.List;
import org.policygap.compare.language.Quantity;
import org.policygap.model.policy.Proposition;

/**
 * One rule or statement of a passage.
 *
 * @param text the words, verbatim
 * @param modalWords the words that say how binding it is, from the text or its lead-in; empty if there are none
 * @param proposition the rule taken apart
 * @param terms what the text itself is about
 * @param measures its numbers
 */
public record Statement(
        String text, String modalWords, Proposition proposition, Terms terms, List<Measure> measures) {

    public Statement {
        measures = List.copyOf(measures);
    }

    /** Its numbers alone. */
    public List<Quantity> quantities() {
        return measures.stream().map(Measure::quantity).toList();
    }
}
