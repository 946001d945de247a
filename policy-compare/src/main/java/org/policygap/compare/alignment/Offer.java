package org.policygap.compare.alignment;

import java.util.Optional;
import java.util.function.ObjDoubleConsumer;
import org.policygap.compare.proposition.Term;
import org.policygap.compare.proposition.Terms;

/**
 * What a school's passage brings to a comparison: what it says itself, and with less reach what it inherits.
 *
 * @param own terms of the text itself
 * @param inherited terms of the lead-in and of the rest of the passage
 * @param topic terms of the headings
 */
record Offer(Terms own, Terms inherited, Terms topic) {
    private static final double INHERITED = 0.75;
    private static final double TOPIC = 0.5;

    /** How much a term counts if it is found here: 1 in the text itself, 0 if it is not here at all. */
    double reach(String key) {
        if (own.has(key)) {
            return 1;
        }
        return inherited.has(key) ? INHERITED : topic.has(key) ? TOPIC : 0;
    }

    /** Hands every term over with its reach. */
    void forEach(ObjDoubleConsumer<String> consumer) {
        own.all().forEach(term -> consumer.accept(term.key(), 1));
        inherited.all().stream()
                .map(Term::key)
                .filter(key -> !own.has(key))
                .forEach(key -> consumer.accept(key, INHERITED));
        topic.all().stream()
                .map(Term::key)
                .filter(key -> !own.has(key) && !inherited.has(key))
                .forEach(key -> consumer.accept(key, TOPIC));
    }

    Optional<Term> term(String key) {
        return own.get(key).or(() -> inherited.get(key)).or(() -> topic.get(key));
    }
}
