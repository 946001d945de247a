package org.policygap.compare.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells of many patterns which may be found in a text, in one walk along it. Each has words of which any place that it fits
 * has at least one.
 */
final class Keywords {
    /** Letters below this have a place in the table; words that do not begin with two of them are looked for one by one. */
    private static final int LETTERS = 128;

    private final List<List<Keyword>> byFirstTwo = new ArrayList<>();
    private final List<Keyword> others = new ArrayList<>();

    /** Patterns without such words. */
    private final BitSet always = new BitSet();

    /** @param pattern its position among the patterns, 0-based */
    private record Keyword(String word, int pattern) {}

    Keywords(List<Pattern> patterns) {
        for (int i = 0; i < LETTERS * LETTERS; i++) {
            byFirstTwo.add(List.of());
        }
        for (int pattern = 0; pattern < patterns.size(); pattern++) {
            List<String> words = NecessaryWords.of(patterns.get(pattern));
            always.set(pattern, words.isEmpty());
            for (String word : words) {
                add(new Keyword(word, pattern));
            }
        }
    }

    private void add(Keyword keyword) {
        int place = keyword.word().length() < 2 ? -1 : place(keyword.word(), 0);
        if (place < 0) {
            others.add(keyword);
        } else {
            List<Keyword> alike = new ArrayList<>(byFirstTwo.get(place));
            alike.add(keyword);
            byFirstTwo.set(place, alike);
        }
    }

    /**
     * The patterns that may be in a text, by position; that another is not is certain.
     *
     * @param folded the text as {@link Search#folded} has it
     */
    BitSet mayBeIn(String folded) {
        BitSet found = (BitSet) always.clone();
        for (int i = 0; i + 1 < folded.length(); i++) {
            int place = place(folded, i);
            List<Keyword> here = place < 0 ? List.<Keyword>of() : byFirstTwo.get(place);
            for (int k = 0; k < here.size(); k++) {
                if (folded.startsWith(here.get(k).word(), i)) {
                    found.set(here.get(k).pattern());
                }
            }
        }
        others.stream()
                .filter(keyword -> folded.contains(keyword.word()))
                .forEach(keyword -> found.set(keyword.pattern()));
        return found;
    }

    private static int place(String text, int from) {
        char first = text.charAt(from);
        char second = text.charAt(from + 1);
        return first < LETTERS && second < LETTERS ? first * LETTERS + second : -1;
    }
}
