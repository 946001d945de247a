package org.policygap.compare.lexicon;

/**
 * A phrase of the lexicon, ready to be looked for.
 *
 * @param concept what it expresses
 * @param place among the phrases of its concept, 0-based
 * @param parts at least one, as {@link PhraseParts} numbers them; the first is no gap
 * @param isExact whether it was written in quotation marks; of two phrases of the same length the exact one wins
 */
@SuppressWarnings("ArrayRecordComponent") // looked through, compared never
record Phrase(Concept concept, int place, int[] parts, boolean isExact) {}
