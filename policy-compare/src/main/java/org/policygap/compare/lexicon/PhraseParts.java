package org.policygap.compare.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policygap.compare.language.Token;
import org.policygap.compare.language.Word;
import org.policygap.compare.language.Words;

/**
 * Cuts the lexicon's phrases into parts and gives each a number, so that a text's words are held against numbers, not
 * letters. Articles and possessives count on neither side.
 */
final class PhraseParts {
    /** Stands for dots, in whose place other words may be. */
    static final int GAP = -1;

    private static final String DOTS = "…";
    private static final String ANY_ENDING = "*";

    /** Words that a phrase and a text may differ in. */
    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "any", "our", "your", "their", "his", "her", "its", "my", "all", "such");

    private static final int[] NONE = {};

    private final Words words;
    private final Map<String, Integer> stems = new HashMap<>();
    private final Map<String, Integer> exactWords = new HashMap<>();
    private final Map<String, Integer> beginnings = new HashMap<>();
    private final Map<Character, List<String>> beginningsByLetter = new HashMap<>();
    private final BitSet exact = new BitSet();
    private int count;

    /** The parts of what stands between white space: many phrases have the same words. */
    private final Map<String, int[]> known = new HashMap<>();

    PhraseParts(Words words) {
        this.words = words;
    }

    static boolean isArticle(Word word) {
        return ARTICLES.contains(word.text());
    }

    /** The parts of "bring ... into disrepute", "discriminat*" or "\"IT\"", in order; none if nothing is left of it. */
    int[] of(String phrase) {
        boolean quoted = phrase.length() > 2 && phrase.startsWith("\"") && phrase.endsWith("\"");
        String text = phrase.replace("\"", "").replace("...", " … ").strip();
        int[] parts = NONE;
        for (String word : Words.parts(text)) {
            parts = joined(parts, quoted ? parts(word, true) : known.computeIfAbsent(word, each -> parts(each, false)));
        }
        return parts;
    }

    /** Whether something is left of a phrase to look for. */
    static boolean beginsWithWord(int[] phrase) {
        return phrase.length > 0 && phrase[0] != GAP;
    }

    private static int[] joined(int[] first, int[] second) {
        if (first.length == 0) {
            return second;
        }
        int[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private int[] parts(String word, boolean quoted) {
        if (word.equals(DOTS)) {
            return new int[] {GAP};
        }
        int[] parts = NONE;
        for (Token token : words.of(word)) {
            if (!isArticle(token.word())) {
                parts = joined(parts, new int[] {part(token, quoted, word.endsWith(ANY_ENDING))});
            }
        }
        return parts;
    }

    private int part(Token token, boolean quoted, boolean anyEnding) {
        if (anyEnding) {
            return beginning(token.text());
        }
        int part = number(quoted ? exactWords : stems, quoted ? token.text() : token.stem());
        exact.set(part, quoted);
        return part;
    }

    private int beginning(String letters) {
        if (!beginnings.containsKey(letters)) {
            beginningsByLetter
                    .computeIfAbsent(letters.charAt(0), letter -> new ArrayList<>())
                    .add(letters);
        }
        return number(beginnings, letters);
    }

    private int number(Map<String, Integer> ofKind, String letters) {
        Integer number = ofKind.get(letters);
        if (number == null) {
            number = count++;
            ofKind.put(letters, number);
        }
        return number;
    }

    /** Whether a part was written in quotation marks: it stands for this form of its word only. */
    boolean isExact(int part) {
        return exact.get(part);
    }

    /** The numbers of the parts that a word is an instance of: of its stem, of itself, of what it begins with. */
    int[] of(Word word) {
        int[] parts = joined(known(stems, word.stem()), known(exactWords, word.text()));
        for (String letters : beginningsByLetter.getOrDefault(word.text().charAt(0), List.of())) {
            if (word.text().startsWith(letters)) {
                parts = joined(parts, known(beginnings, letters));
            }
        }
        return parts;
    }

    private static int[] known(Map<String, Integer> ofKind, String letters) {
        Integer number = ofKind.get(letters);
        return number == null ? NONE : new int[] {number};
    }
}
