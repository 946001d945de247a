package org.policygap.compare.alignment;

import java.util.Optional;
import org.policygap.compare.proposition.Reading;
import org.policygap.compare.proposition.Statement;
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

    /** A passage as a whole. */
    static Offer of(Reading reading) {
        return new Offer(reading.own(), reading.inherited(), reading.topic());
    }

    /** A statement of a passage; the rest of the passage counts as inherited. */
    static Offer of(Reading reading, Statement statement) {
        return new Offer(statement.terms(), reading.own().with(reading.inherited(), 1), reading.topic());
    }

    /** Terms that stand alone. */
    static Offer of(Terms terms) {
        return new Offer(terms, Terms.NONE, Terms.NONE);
    }

    /** How much a term counts if it is found here: 1 in the text itself, 0 if it is not here at all. */
    double reach(String key) {
        if (own.get(key).isPresent()) {
            return 1;
        }
        return inherited.get(key).isPresent() ? INHERITED : topic.get(key).isPresent() ? TOPIC : 0;
    }

    Optional<Term> term(String key) {
        return own.get(key).or(() -> inherited.get(key)).or(() -> topic.get(key));
    }
}
