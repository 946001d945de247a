package org.policygap.model.text;

import java.util.Arrays;

/**
 * Words that begin alike, as a tree. A state stands for the beginning that leads to it, numbered in the order in which they
 * are added, 0 for no letter at all. Once it is {@linkplain #join() joined}, each state goes on with every kind of letter.
 */
final class WordTree {
    private static final int[] NONE = {};

    private final int kinds;

    /** The next state for each state and kind of letter; 0 while there is none. */
    private int[] steps;

    /** For each state the words that end there, by position. */
    private int[][] ends;

    private int size = 1;

    /** @param kinds number of kinds of letters */
    WordTree(int kinds) {
        this.kinds = kinds;
        this.steps = new int[kinds];
        this.ends = new int[][] {NONE};
    }

    /**
     * Adds a word as far as it is not there yet.
     *
     * @param letters their kinds
     */
    void add(int word, int[] letters) {
        int state = 0;
        for (int kind : letters) {
            int step = state * kinds + kind;
            if (steps[step] == 0) {
                reserve();
                steps[step] = size++;
            }
            state = steps[step];
        }
        ends[state] = joined(ends[state], new int[] {word});
    }

    private void reserve() {
        if (size == ends.length) {
            steps = Arrays.copyOf(steps, 2 * size * kinds);
            ends = Arrays.copyOf(ends, 2 * size);
            Arrays.fill(ends, size, 2 * size, NONE);
        }
    }

    /** Where no word goes on, goes on with the longest end of what was read that begins a word; nearest states first. */
    void join() {
        int[] shorter = new int[size];
        int[] nearestFirst = new int[size];
        int known = 1;
        for (int i = 0; i < size; i++) {
            int state = nearestFirst[i];
            for (int kind = 0; kind < kinds; kind++) {
                int instead = state == 0 ? 0 : next(shorter[state], kind);
                int next = next(state, kind);
                if (next == 0) {
                    steps[state * kinds + kind] = instead;
                } else {
                    shorter[next] = instead;
                    ends[next] = joined(ends[next], ends[instead]);
                    nearestFirst[known++] = next;
                }
            }
        }
    }

    private static int[] joined(int[] first, int[] second) {
        if (second.length == 0) {
            return first;
        }
        int[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    int size() {
        return size;
    }

    int next(int state, int kind) {
        return steps[state * kinds + kind];
    }

    /** The words that end in a state, by position. */
    int[] ends(int state) {
        return ends[state];
    }
}
