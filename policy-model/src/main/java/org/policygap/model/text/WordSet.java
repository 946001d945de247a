package org.policygap.model.text;

import java.util.List;

/**
 * Words and phrases, in any case, of which a text may hold one as it stands: "plan" is in "The plan." and not in "planned".
 * One walk along the text tells it, however many words there are. Immutable.
 */
public final class WordSet {
    private final WordAutomaton automaton;

    /** Letters of each word. */
    private final int[] lengths;

    private WordSet(List<String> words) {
        this.automaton = new WordAutomaton(words.stream().map(Search::folded).toList());
        this.lengths = words.stream().mapToInt(String::length).toArray();
    }

    /** @param words none of them empty, each beginning and ending with a letter or digit */
    public static WordSet of(String... words) {
        return new WordSet(List.of(words));
    }

    /** Whether any of the words stands in a text, with no letter, digit or underscore beside it. */
    public boolean isIn(String text) {
        int state = WordAutomaton.START;
        for (int i = 0; i < text.length(); i++) {
            state = automaton.next(state, text.charAt(i));
            if (automaton.isEnd(state) && isWhole(state, text, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWhole(int state, String text, int end) {
        if (end < text.length() && isPartOfWord(text.charAt(end))) {
            return false;
        }
        for (int word : automaton.endingIn(state)) {
            int start = end - lengths[word];
            if (start == 0 || !isPartOfWord(text.charAt(start - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
