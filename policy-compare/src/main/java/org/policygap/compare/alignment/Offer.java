package org.policygap.compare.alignment;

import java.util.List;
import java.util.Optional;
import org.policygap.compare.proposition.Term;

/**
 * What a school's passage brings to a comparison: what it says itself, and with less reach what it inherits.
 *
 * @param own terms of the text itself
 * @param inherited terms of the lead-in and of the rest of the passage
 * @param topic terms of the headings
 */
record Offer(Numbered own, List<Numbered> inherited, Numbered topic) {
    /** How much a term counts that is found in the text itself. */
    static final double OWN = 1;

    static final double INHERITED = 0.75;
    static final double TOPIC = 0.5;

    Offer {
        inherited = List.copyOf(inherited);
    }

    /** How much a term counts if it is found here: 1 in the text itself, 0 if it is not here at all. */
    double reach(String key) {
        if (own.terms().has(key)) {
            return OWN;
        }
        for (Numbered terms : inherited) {
            if (terms.terms().has(key)) {
                return INHERITED;
            }
        }
        return topic.terms().has(key) ? TOPIC : 0;
    }

    /** The term as it stands nearest, the heavier one if it is inherited from several places. */
    Optional<Term> term(String key) {
        if (own.terms().has(key)) {
            return own.terms().get(key);
        }
        Optional<Term> heaviest = Optional.empty();
        for (Numbered terms : inherited) {
            Optional<Term> term = terms.terms().get(key);
            if (term.isPresent()
                    && (heaviest.isEmpty()
                            || term.get().weight() > heaviest.get().weight())) {
                heaviest = term;
            }
        }
        return heaviest.isPresent() ? heaviest : topic.terms().get(key);
    }
}
