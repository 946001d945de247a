package org.policygap.compare.alignment;

import org.policygap.compare.language.Quantity;
import org.policygap.compare.meaning.Meaning;
import org.policygap.compare.proposition.Reading;
import org.policygap.model.policy.ClauseKind;
import org.policygap.model.policy.Limit;

/**
 * What counts of a passage besides its terms.
 *
 * @param sectionId the section in which it stands
 * @param numbers those that its statements set
 * @param terms number of different terms of its own
 * @param meaning what it means, whatever the words
 */
@SuppressWarnings("ArrayRecordComponent") // looked through many times, compared never
record PassageFacts(String sectionId, ClauseKind kind, Limit[] numbers, int terms, Meaning meaning) {

    static PassageFacts of(Reading reading) {
        return new PassageFacts(
                reading.passage().sectionId(),
                reading.kind(),
                reading.statements().stream()
                        .flatMap(statement -> statement.quantities().stream())
                        .map(Quantity::limit)
                        .toArray(Limit[]::new),
                reading.own().all().size(),
                reading.meaning());
    }

    /** Whether both set the same number of the same unit. */
    boolean setsNumberOf(PassageFacts other) {
        for (Limit one : numbers) {
            for (Limit another : other.numbers) {
                if (one.unit().equals(another.unit()) && one.value().compareTo(another.value()) == 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
