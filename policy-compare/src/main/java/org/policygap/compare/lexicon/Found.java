package org.policygap.compare.lexicon;

import java.util.BitSet;

/**
 * A phrase found in a text. The natural order is that in which phrases are taken: the longest first, of two of the same
 * length the exact one, then the one that begins earlier.
 *
 * @param places of its words among those of the text that count, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // looked through, compared never
record Found(Phrase phrase, int[] places) implements Comparable<Found> {

    int start() {
        return places[0];
    }

    int last() {
        return places[places.length - 1];
    }

    /**
     * Whether any of its words is in a set of places.
     *
     * @param first the place that the set counts from
     */
    boolean isAnyIn(BitSet taken, int first) {
        for (int place : places) {
            if (taken.get(place - first)) {
                return true;
            }
        }
        return false;
    }

    /** Adds its words to a set of places. */
    void take(BitSet taken, int first) {
        for (int place : places) {
            taken.set(place - first);
        }
    }

    @Override
    public int compareTo(Found other) {
        if (places.length != other.places.length) {
            return other.places.length - places.length;
        }
        if (phrase.isExact() != other.phrase.isExact()) {
            return phrase.isExact() ? -1 : 1;
        }
        if (start() != other.start()) {
            return start() - other.start();
        }
        int byConcept = phrase.concept().id().compareTo(other.phrase.concept().id());
        return byConcept == 0 ? phrase.place() - other.phrase.place() : byConcept;
    }
}
