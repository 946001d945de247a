package org.policygap.compare.language;

/**
 * A word of a text.
 *
 * @param text lower case, without possessive ending
 * @param stem what its inflected forms share
 * @param start first UTF-16 unit in the text, 0-based, inclusive
 * @param end last UTF-16 unit in the text, 0-based, exclusive
 */
public record Token(String text, String stem, int start, int end) {}
