package org.policygap.model.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;

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
        this.letters = String.join("", words)
                .chars()
                .distinct()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        this.kinds = letters.length() + 1;
        for (char c = 0; c < ASCII; c++) {
            asciiKinds[c] = kindOfFolded(Search.folded(c));
        }
        List<int[]> tree = new ArrayList<>(List.of(new int[kinds]));
        List<List<Integer>> ends = new ArrayList<>(List.of(new ArrayList<>()));
        for (int word = 0; word < words.size(); word++) {
            ends.get(grow(tree, ends, words.get(word))).add(word);
        }
        join(tree, ends);
        int[] order = IntStream.range(0, tree.size())
                .boxed()
                .sorted(Comparator.comparing(state -> !ends.get(state).isEmpty()))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] places = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            places[order[i]] = i * kinds;
        }
        this.steps = Arrays.stream(order)
                .flatMap(state -> Arrays.stream(tree.get(state)))
                .map(next -> places[next])
                .toArray();
        this.ending = Arrays.stream(order)
                .mapToObj(ends::get)
                .filter(end -> !end.isEmpty())
                .map(end -> end.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        this.firstEnd = (order.length - ending.length) * kinds;
    }

    /** The state at the end of a word, which is added to the tree of all words as far as it is not in it yet. */
    private int grow(List<int[]> tree, List<List<Integer>> ends, String word) {
        int state = START;
        for (int i = 0; i < word.length(); i++) {
            int kind = kindOfFolded(word.charAt(i));
            if (tree.get(state)[kind] == START) {
                tree.get(state)[kind] = tree.size();
                tree.add(new int[kinds]);
                ends.add(new ArrayList<>());
            }
            state = tree.get(state)[kind];
        }
        return state;
    }

    /** Where no word goes on, goes on with the longest end of what was read that begins a word; nearest states first. */
    private static void join(List<int[]> tree, List<List<Integer>> ends) {
        int[] shorter = new int[tree.size()];
        Queue<Integer> states = new ArrayDeque<>(List.of(START));
        while (!states.isEmpty()) {
            int state = states.remove();
            int[] steps = tree.get(state);
            for (int kind = 0; kind < steps.length; kind++) {
                int instead = state == START ? START : tree.get(shorter[state])[kind];
                int next = steps[kind];
                if (next == START) {
                    steps[kind] = instead;
                } else {
                    shorter[next] = instead;
                    ends.get(next).addAll(ends.get(instead));
                    states.add(next);
                }
            }
        }
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
