package org.policygap.model.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * Tells of many patterns which may be found in a text, in one walk along it. Each has words of which any place that it fits
 * has at least one. Immutable.
 */
public final class Keywords {
    private final WordAutomaton automaton;
    private final List<Keyword> words;

    /** For each word the position of its pattern, 0-based. */
    private final int[] patterns;

    /** Patterns without such words. */
    private final BitSet always;

    private Keywords(List<List<Keyword>> wordsByPattern, BitSet always) {
        this.words = wordsByPattern.stream().flatMap(List::stream).toList();
        this.patterns = new int[words.size()];
        this.always = always;
        int word = 0;
        for (int pattern = 0; pattern < wordsByPattern.size(); pattern++) {
            for (int i = 0; i < wordsByPattern.get(pattern).size(); i++) {
                patterns[word++] = pattern;
            }
        }
        this.automaton = new WordAutomaton(words.stream().map(Keyword::folded).toList());
    }

    /** The words of these searches. */
    public static Keywords of(Search... searches) {
        return of(List.of(searches), List.of());
    }

    /** The words of these searches. */
    public static Keywords of(Collection<Search> searches) {
        return of(searches, List.of());
    }

    /**
     * Words themselves, in any case.
     *
     * @param words those of each thing that is looked for; a thing without words is never found
     */
    public static Keywords ofWords(List<List<String>> words) {
        return of(List.of(), words);
    }

    /**
     * The words of searches and, in the positions after them, words themselves.
     *
     * @param words as {@link #ofWords} takes them
     */
    public static Keywords of(Collection<Search> searches, List<List<String>> words) {
        List<List<Keyword>> all = new ArrayList<>();
        BitSet always = new BitSet();
        for (Search search : searches) {
            List<Keyword> necessary = NecessaryWords.of(search.pattern());
            always.set(all.size(), necessary.isEmpty());
            all.add(necessary);
        }
        words.forEach(some ->
                all.add(some.stream().map(word -> Keyword.of(word, true)).toList()));
        return new Keywords(all, always);
    }

    /** The patterns that may be in a text, by position; that another is not is certain. */
    public BitSet mayBeIn(String text) {
        BitSet found = (BitSet) always.clone();
        int state = WordAutomaton.START;
        for (int i = 0; i < text.length(); i++) {
            state = automaton.next(state, text.charAt(i));
            if (automaton.isEnd(state)) {
                addEnding(state, text, i + 1, found);
            }
        }
        return found;
    }

    private void addEnding(int state, String text, int end, BitSet found) {
        for (int word : automaton.endingIn(state)) {
            if (words.get(word).endsAt(text, end)) {
                found.set(patterns[word]);
            }
        }
    }

    /** Whether any of the patterns may be in a text; false is certain. */
    public boolean anyMayBeIn(String text) {
        if (!always.isEmpty()) {
            return true;
        }
        int state = WordAutomaton.START;
        for (int i = 0; i < text.length(); i++) {
            state = automaton.next(state, text.charAt(i));
            if (automaton.isEnd(state) && isAnyEnding(state, text, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnyEnding(int state, String text, int end) {
        for (int word : automaton.endingIn(state)) {
            if (words.get(word).endsAt(text, end)) {
                return true;
            }
        }
        return false;
    }
}
