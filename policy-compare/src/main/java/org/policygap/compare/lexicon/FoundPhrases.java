package org.policygap.compare.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policygap.compare.language.Token;

/** The phrases of the lexicon that stand in a text: the longest are taken whole, shorter ones as nested in them. */
public final class FoundPhrases {
    private final List<Token> words;
    private final List<Found> found;

    /**
     * @param words those of the text that count
     * @param found in the order of the places where they begin
     */
    FoundPhrases(List<Token> words, List<Found> found) {
        this.words = words;
        this.found = found;
    }

    /** The concepts that the text mentions, the longest phrases first. */
    public List<Mention> mentions() {
        return longest(found);
    }

    /**
     * The concepts that a part of the text mentions, as if it stood alone.
     *
     * @param start first UTF-16 unit of the part, 0-based, inclusive; within no word
     * @param end last UTF-16 unit of the part, 0-based, exclusive; within no word
     */
    public List<Mention> mentions(int start, int end) {
        int from = Token.startingBefore(words, start);
        int to = Token.startingBefore(words, end);
        List<Found> within = new ArrayList<>();
        int first = Token.before(found.size(), i -> found.get(i).start(), from);
        for (int i = first; i < found.size() && found.get(i).start() < to; i++) {
            if (found.get(i).last() < to) {
                within.add(found.get(i));
            }
        }
        return longest(within);
    }

    /** Takes the longest phrases whole; a shorter one that shares words with a longer one counts as nested in it. */
    private List<Mention> longest(List<Found> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        int first = some.get(0).start();
        Begun[] begun = new Begun[some.get(some.size() - 1).start() + 1 - first];
        BitSet taken = new BitSet();
        List<Mention> selected = new ArrayList<>(some.size());
        for (Found each : longestFirst(some)) {
            Concept concept = each.phrase().concept();
            int start = each.start() - first;
            if (!Begun.has(concept, begun[start])) {
                begun[start] = new Begun(concept, begun[start]);
                selected.add(new Mention(concept, words(each.places()), each.isAnyIn(taken, first)));
                each.take(taken, first);
            }
        }
        return selected;
    }

    private static Found[] longestFirst(List<Found> some) {
        Found[] sorted = some.toArray(new Found[0]);
        Arrays.sort(sorted);
        return sorted;
    }

    private List<Token> words(int[] places) {
        Token[] those = new Token[places.length];
        for (int i = 0; i < places.length; i++) {
            those[i] = words.get(places[i]);
        }
        return List.of(those);
    }

    /** A concept whose phrase begins at a place, and those that were taken there before it. */
    private record Begun(Concept concept, @Nullable Begun before) {
        static boolean has(Concept concept, @Nullable Begun last) {
            for (Begun each = last; each != null; each = each.before) {
                if (each.concept.equals(concept)) {
                    return true;
                }
            }
            return false;
        }
    }
}
