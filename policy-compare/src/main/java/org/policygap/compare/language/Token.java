package org.policygap.compare.language;

import java.util.List;

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

    /** How many words of a text start before a place in it. */
    public static int startingBefore(List<Token> words, int place) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
