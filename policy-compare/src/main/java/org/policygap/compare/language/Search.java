package org.policygap.compare.language;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is rarely found, with words of which any place that it fits has at least one. Looking for plain words first
 * is many times faster than trying the pattern at every letter.
 */
public final class Search {
    private final Pattern pattern;
    private final List<String> words;

    private Search(Pattern pattern, List<String> words) {
        this.pattern = pattern;
        this.words = words;
    }

    /** A pattern whose necessary words are worked out from it. */
    public static Search of(Pattern pattern) {
        return new Search(pattern, NecessaryWords.of(pattern));
    }

    /** A text in the letters that {@link #mayBeIn} looks for: the ones that a pattern holds to be the same in any case. */
    public static String folded(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(Character.toUpperCase(letters[i]));
        }
        return new String(letters);
    }

    /** Whether the pattern may be found in a text; false is certain. */
    public boolean mayBeIn(String folded) {
        if (words.isEmpty()) {
            return true;
        }
        for (String word : words) {
            if (folded.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the pattern is found in a text. */
    public boolean isIn(String text) {
        return mayBeIn(folded(text)) && pattern.matcher(text).find();
    }

    public Pattern pattern() {
        return pattern;
    }

    public Matcher matcher(String text) {
        return pattern.matcher(text);
    }
}
