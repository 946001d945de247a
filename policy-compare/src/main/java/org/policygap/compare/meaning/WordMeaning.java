package org.policygap.compare.meaning;

/**
 * What one word means.
 *
 * @param weight how much it adds to what a text is about, 1 or so; next to 0 for one that says nothing about it
 */
record WordMeaning(Direction direction, float weight) {}
