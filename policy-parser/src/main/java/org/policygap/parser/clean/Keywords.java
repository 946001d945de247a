package org.policygap.parser.clean;

import java.util.Arrays;
import java.util.Locale;

/**
 * Words of which a text holds at least one wherever a pattern can match: a cheap question before a dear search. A word may
 * be the beginning of longer ones ("polic").
 */
public final class Keywords {
    private static final int ASCII = 128;

    /** The words by their first letter; all letters beyond ASCII share one place. */
    private final String[][] byLetter = new String[ASCII][];

    private final boolean anyCase;

    private Keywords(boolean anyCase) {
        this.anyCase = anyCase;
        Arrays.fill(byLetter, new String[0]);
    }

    /** Any of these, in upper or lower case. */
    public static Keywords of(String... words) {
        Keywords keywords = new Keywords(true);
        for (String word : words) {
            keywords.add(word.toLowerCase(Locale.ROOT));
        }
        return keywords;
    }

    /** Any of these, in the case given. */
    public static Keywords exactly(String... words) {
        Keywords keywords = new Keywords(false);
        for (String word : words) {
            keywords.add(word);
        }
        return keywords;
    }

    private void add(String word) {
        int place = place(word.charAt(0));
        String[] words = Arrays.copyOf(byLetter[place], byLetter[place].length + 1);
        words[words.length - 1] = word;
        byLetter[place] = words;
    }

    private static int place(char letter) {
        return letter < ASCII ? letter : 0;
    }

    /** Whether a text holds one of the words, at the beginning of a word of its own. */
    public boolean in(String text) {
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!inWord && begins(text, i, byLetter[place(folded(c))])) {
                return true;
            }
            inWord = letter;
        }
        return false;
    }

    private boolean begins(String text, int at, String[] words) {
        for (String word : words) {
            if (begins(text, at, word)) {
                return true;
            }
        }
        return false;
    }

    /** Letter by letter, because nearly every word differs in its second. */
    private boolean begins(String text, int at, String word) {
        if (word.length() > text.length() - at) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (folded(text.charAt(at + i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private char folded(char c) {
        if (!anyCase) {
            return c;
        }
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c < ASCII ? c : Character.toLowerCase(c);
    }
}
