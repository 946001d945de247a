package org.policygap.compare.language;

/**
 * A word, in whatever form a text has it.
 *
 * @param text lower case, without possessive ending
 * @param stem what its inflected forms share
 * @param number its place among the words that are kept, 0-based; {@link #NOT_KEPT} for one that is not
 */
public record Word(String text, String stem, int number) {
    static final int NOT_KEPT = -1;
}
