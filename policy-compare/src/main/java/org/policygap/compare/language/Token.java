package org.policygap.compare.language;

/**
 * A word of a text.
 *
 * @param start first UTF-16 unit in the text, 0-based, inclusive
 * @param end last UTF-16 unit in the text, 0-based, exclusive
 * @param afterStop whether a full stop, colon, semicolon, question or exclamation mark stands before it
 */
public record Token(Word word, int start, int end, boolean afterStop) {

    /** The word in lower case, without possessive ending. */
    public String text() {
        return word.text();
    }

    /** What the inflected forms of the word share. */
    public String stem() {
        return word.stem();
    }
}
