package org.policygap.compare.lexicon;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phrases that begin alike, as a tree: a text is held against all of them in one walk, word by word, which goes only where
 * some phrase goes on. A node stands for the beginning that leads to it.
 */
final class PhraseTree {
    /** The numbers of the parts that go on from here, ascending, and where each leads to. */
    private int[] parts = {};

    private PhraseTree[] nodes = {};

    /** What comes after a gap that begins here. */
    private @Nullable PhraseTree gap;

    private Phrase[] whole = {};

    /** Of phrases with the same first part: where that leads to. */
    static PhraseTree of(List<Phrase> phrases) {
        PhraseTree tree = new PhraseTree();
        phrases.forEach(phrase -> tree.add(phrase, 1));
        return tree;
    }

    /**
     * Adds a phrase.
     *
     * @param read number of its parts that lead here
     */
    private void add(Phrase phrase, int read) {
        int[] all = phrase.parts();
        if (read == all.length) {
            whole = Arrays.copyOf(whole, whole.length + 1);
            whole[whole.length - 1] = phrase;
        } else if (all[read] == PhraseParts.GAP) {
            gap = gap == null ? new PhraseTree() : gap;
            gap.add(phrase, read + 1);
        } else {
            child(all[read]).add(phrase, read + 1);
        }
    }

    private PhraseTree child(int part) {
        int place = Arrays.binarySearch(parts, part);
        if (place >= 0) {
            return nodes[place];
        }
        int at = -place - 1;
        PhraseTree child = new PhraseTree();
        int[] moreParts = Arrays.copyOf(parts, parts.length + 1);
        PhraseTree[] moreNodes = Arrays.copyOf(nodes, nodes.length + 1);
        System.arraycopy(parts, at, moreParts, at + 1, parts.length - at);
        System.arraycopy(nodes, at, moreNodes, at + 1, nodes.length - at);
        moreParts[at] = part;
        moreNodes[at] = child;
        parts = moreParts;
        nodes = moreNodes;
        return child;
    }

    /** Where a part leads to, if some phrase goes on with it. */
    @Nullable
    PhraseTree after(int part) {
        // Most nodes go on in one way or two, which is told sooner than the search begins.
        if (parts.length <= 2) {
            for (int i = 0; i < parts.length; i++) {
                if (parts[i] == part) {
                    return nodes[i];
                }
            }
            return null;
        }
        int place = Arrays.binarySearch(parts, part);
        return place < 0 ? null : nodes[place];
    }

    /** What goes on from here after a gap. */
    @Nullable
    PhraseTree afterGap() {
        return gap;
    }

    /** Whether no phrase goes on with a word. */
    boolean isEnd() {
        return parts.length == 0;
    }

    /** The phrases that end here. */
    Phrase[] whole() {
        return whole;
    }
}
