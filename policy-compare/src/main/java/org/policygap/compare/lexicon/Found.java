package org.policygap.compare.lexicon;

import java.util.BitSet;

/**
 * A phrase found in a text. The natural order is that in which phrases are taken: the longest first, of two of the same
 * length the exact one, then the one that begins earlier.
 *
 * @param places of its words among those of the text that count, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // looked through, compared never
record Found(Expression expression, int[] places) implements Comparable<Found> {

    int start() {
        return places[0];
    }

    /** Whether any of its words is in a set of places. */
    boolean isAnyIn(BitSet taken) {
        for (int place : places) {
            if (taken.get(place)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int compareTo(Found other) {
        if (places.length != other.places.length) {
            return other.places.length - places.length;
        }
        Phrase phrase = expression.phrase();
        Phrase others = other.expression.phrase();
        if (phrase.isExact() != others.isExact()) {
            return phrase.isExact() ? -1 : 1;
        }
        if (start() != other.start()) {
            return start() - other.start();
        }
        int byConcept = phrase.conceptId().compareTo(others.conceptId());
        return byConcept == 0 ? phrase.place() - others.place() : byConcept;
    }
}
