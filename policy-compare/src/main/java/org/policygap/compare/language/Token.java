package org.policygap.compare.language;

import java.util.List;
import java.util.function.IntUnaryOperator;

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
        return before(words.size(), i -> words.get(i).start(), place);
    }

    /**
     * How many things that stand in the order of their places stand before a place.
     *
     * @param places the place of each, by its index, 0-based
     */
    public static int before(int size, IntUnaryOperator places, int place) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.applyAsInt(middle) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
