package org.policygap.compare.proposition;

import java.util.Optional;
import org.policygap.compare.lexicon.ConceptType;

/**
 * What a word or phrase contributes to a comparison.
 *
 * @param key "#" and the id of a concept, or the stem of a word
 * @param type the concept's type; empty for a word
 * @param surface the words as written
 * @param weight how much it tells, in [0, 1], before it is known how common it is in the documents compared
 */
public record Term(String key, Optional<ConceptType> type, String surface, double weight) {

    /** Whether it is a concept of the lexicon. */
    public boolean isConcept() {
        return type.isPresent();
    }

    /** This term with its weight multiplied. */
    public Term times(double factor) {
        return weighing(weight * factor);
    }

    /** This term with another weight. */
    Term weighing(double other) {
        return new Term(key, type, surface, other);
    }

    /** This term in other words. */
    Term written(String words) {
        return new Term(key, type, words, weight);
    }
}
