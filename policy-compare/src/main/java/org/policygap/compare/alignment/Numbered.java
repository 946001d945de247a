package org.policygap.compare.alignment;

import org.policygap.compare.proposition.Term;
import org.policygap.compare.proposition.Terms;

/**
 * Terms with the number of each.
 *
 * @param list the terms in their order
 * @param numbers those that {@link TermNumbers} gave them, in the same order
 */
@SuppressWarnings("ArrayRecordComponent") // looked through many times, compared never
record Numbered(Terms terms, Term[] list, int[] numbers) {
    private static final Term[] NO_TERMS = {};

    /** The numbers alone, of terms that are not needed any more. */
    static Numbered bare(int[] numbers) {
        return new Numbered(Terms.NONE, NO_TERMS, numbers);
    }

    static Numbered of(Terms terms, TermNumbers numbers) {
        Term[] list = terms.all().toArray(new Term[0]);
        int[] each = new int[list.length];
        for (int i = 0; i < each.length; i++) {
            each[i] = numbers.of(list[i].key());
        }
        return new Numbered(terms, list, each);
    }
}
