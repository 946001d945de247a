package org.policygap.compare.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Goes from one word of a text as far as phrases go, and collects those that end on the way. For one thread. */
final class PhraseWalk {
    /** Words that may stand where a phrase has dots. */
    private static final int MOST_LEFT_OUT = 4;

    private final PhraseWord[] words;
    private final BitSet afterStop;
    private final List<Found> found = new ArrayList<>();

    /** The places of the words up to here. */
    private int[] path = new int[8];

    private int length;

    /**
     * @param words those of a text that count
     * @param afterStop places of those that a sentence or a part of one begins with: no phrase goes on there
     */
    PhraseWalk(PhraseWord[] words, BitSet afterStop) {
        this.words = words;
        this.afterStop = afterStop;
    }

    /** All phrases, in the order of the places where they begin. */
    List<Found> all() {
        for (int place = 0; place < words.length; place++) {
            from(place);
        }
        return found;
    }

    private void from(int place) {
        for (PhraseTree beginning : words[place].beginnings()) {
            step(beginning, place);
        }
    }

    /** Goes one word on, to a node. */
    private void step(PhraseTree node, int place) {
        path = length == path.length ? Arrays.copyOf(path, 2 * length) : path;
        path[length++] = place;
        goOn(node, place + 1, 0);
        length--;
    }

    /**
     * Goes on from a node; a word after a gap counts where it stands first.
     *
     * @param slack number of words that may be left out
     */
    private void goOn(PhraseTree node, int place, int slack) {
        for (Phrase phrase : node.whole()) {
            found.add(new Found(phrase, Arrays.copyOf(path, length)));
        }
        Set<PhraseTree> been = slack == 0 ? Set.of() : new HashSet<>();
        for (int i = place; i <= place + slack && goesOn(i) && !node.isEnd(); i++) {
            for (int part : words[i].parts()) {
                PhraseTree next = node.after(part);
                if (next != null && (slack == 0 || been.add(next))) {
                    step(next, i);
                }
            }
        }
        PhraseTree afterGap = node.afterGap();
        if (afterGap != null) {
            goOn(afterGap, place, MOST_LEFT_OUT);
        }
    }

    private boolean goesOn(int place) {
        return place < words.length && !afterStop.get(place);
    }
}
