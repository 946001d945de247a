package org.policygap.model.text;

import java.util.List;

/**
 * Finds many words in one walk along a text, one step for each letter whatever the number of words (A. V. Aho and M. J.
 * Corasick, "Efficient string matching: an aid to bibliographic search", 1975). Immutable.
 */
final class WordAutomaton {
    /** The state before the first letter. */
    static final int START = 0;

    private static final int ASCII = 128;
    /** The letters of the words, each once; the kind of a letter is its index here, or the length for any other. */
    private final String letters;

    private final int kinds;

    /** The kinds of the ASCII characters. */
    private final int[] asciiKinds = new int[ASCII];

    /**
     * The next state for each state and kind. A state is the place of its steps here, so that it need not be multiplied;
     * those in which words end come last, so that one comparison tells them.
     */
    private final int[] steps;

    /** The first state in which a word ends. */
    private final int firstEnd;

    /** For each state in which words end, those words, by position. */
    private final int[][] ending;

    /** @param words as {@link Search#folded} has them, none of them empty */
    WordAutomaton(List<String> words) {
        this.letters = letters(words);
        this.kinds = letters.length() + 1;
        for (char c = 0; c < ASCII; c++) {
            asciiKinds[c] = kindOfFolded(Search.folded(c));
        }
        WordTree tree = new WordTree(kinds);
        for (int word = 0; word < words.size(); word++) {
            tree.add(word, words.get(word).chars().map(this::kind).toArray());
        }
        tree.join();
        int[] places = new int[tree.size()];
        int plain = number(tree, places, 0, false);
        int all = number(tree, places, plain, true);
        this.firstEnd = plain * kinds;
        this.steps = new int[all * kinds];
        this.ending = new int[all - plain][];
        for (int state = 0; state < all; state++) {
            for (int kind = 0; kind < kinds; kind++) {
                steps[places[state] + kind] = places[tree.next(state, kind)];
            }
            if (isEnd(places[state])) {
                ending[(places[state] - firstEnd) / kinds] = tree.ends(state);
            }
        }
    }

    private static String letters(List<String> words) {
        StringBuilder letters = new StringBuilder();
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                String letter = word.substring(i, i + 1);
                letters.append(letters.indexOf(letter) < 0 ? letter : "");
            }
        }
        return letters.toString();
    }

    /**
     * Gives the next numbers to the states in which words end, or to the others.
     *
     * @param places takes where the steps of each of them are
     * @return the next free number
     */
    private int number(WordTree tree, int[] places, int first, boolean ends) {
        int number = first;
        for (int state = 0; state < places.length; state++) {
            if (tree.ends(state).length > 0 == ends) {
                places[state] = number++ * kinds;
            }
        }
        return number;
    }

    /** Of a folded letter. */
    private int kind(int letter) {
        return letter < ASCII ? asciiKinds[letter] : kindOfFolded((char) letter);
    }

    private int kindOfFolded(char letter) {
        int kind = letters.indexOf(letter);
        return kind < 0 ? letters.length() : kind;
    }

    /** The state after one more letter of a text. */
    int next(int state, char letter) {
        int kind = letter < ASCII ? asciiKinds[letter] : kindOfFolded(Search.folded(letter));
        return steps[state + kind];
    }

    /** Whether words end where this state is reached. */
    boolean isEnd(int state) {
        return state >= firstEnd;
    }

    /** The words that end where this state is reached, by position. */
    int[] endingIn(int state) {
        return ending[(state - firstEnd) / kinds];
    }
}
