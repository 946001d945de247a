package org.policygap.compare.language;

/**
 * A stretch of a text that says one thing.
 *
 * @param text the words, as written
 * @param start first UTF-16 unit in the whole text, 0-based, inclusive
 */
public record Segment(String text, int start) {

    /** Last UTF-16 unit in the whole text, exclusive. */
    public int end() {
        return start + text.length();
    }
}
