package org.policygap.parser.clean;

import java.util.List;
import java.util.Locale;

/**
 * Words of which a text holds at least one wherever a pattern can match: a cheap question before a dear search. The case of
 * ASCII letters makes no difference, and a word may be the beginning of longer ones ("polic").
 */
public final class Keywords {
    private static final int ASCII = 128;

    /** The words by their first letter, in lower and upper case. */
    private final String[][] byLetter = new String[ASCII][];

    private Keywords(List<String> words) {
        for (String word : words) {
            add(word.charAt(0), word);
            if (Character.isLetter(word.charAt(0))) {
                add(Character.toUpperCase(word.charAt(0)), word);
            }
        }
    }

    /**
     * Any of these.
     *
     * @param words beginnings of words, each of at least one character, of which the first is ASCII and in lower case
     */
    public static Keywords of(String... words) {
        return new Keywords(List.of(words));
    }

    private void add(char letter, String word) {
        String[] before = byLetter[letter] == null ? new String[0] : byLetter[letter];
        String[] more = new String[before.length + 1];
        System.arraycopy(before, 0, more, 0, before.length);
        more[before.length] = word.toLowerCase(Locale.ROOT);
        byLetter[letter] = more;
    }

    /** Whether a text holds one of the words, at the beginning of a word of its own. */
    public boolean in(String text) {
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!inWord && c < ASCII && byLetter[c] != null && begins(text, i, byLetter[c])) {
                return true;
            }
            inWord = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        return false;
    }

    private static boolean begins(String text, int at, String[] words) {
        for (String word : words) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
