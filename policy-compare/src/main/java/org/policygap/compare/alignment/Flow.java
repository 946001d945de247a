package org.policygap.compare.alignment;

import java.util.BitSet;
import java.util.List;

/** The words of a policy's passages in reading order, one after the other. */
final class Flow {
    private final String words;

    /** Where each passage ends in the words. */
    private final int[] ends;

    /** @param passages the words of each, parted by single spaces */
    Flow(List<String> passages) {
        StringBuilder joined = new StringBuilder(" ");
        this.ends = new int[passages.size()];
        for (int i = 0; i < ends.length; i++) {
            joined.append(passages.get(i)).append(' ');
            ends[i] = joined.length();
        }
        this.words = joined.toString();
    }

    /** Whether some words stand there in this order with nothing between them. */
    boolean has(String asked) {
        return words.contains(" " + asked + " ");
    }

    /** Positions of the passages over which some words run, the first time that they stand there; none if they do not. */
    BitSet passagesOf(String asked) {
        BitSet passages = new BitSet();
        int start = words.indexOf(" " + asked + " ");
        for (int i = 0, begin = 1; start >= 0 && i < ends.length; begin = ends[i++]) {
            if (ends[i] > start + 1 && begin <= start + asked.length()) {
                passages.set(i);
            }
        }
        return passages;
    }
}
