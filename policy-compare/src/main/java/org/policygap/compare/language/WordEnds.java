package org.policygap.compare.language;

/**
 * Tells where a word ends that begins at a place of a text: after letters and digits, an ending such as 's or 'll, and a
 * prefix that is written with and without a hyphen before it all ("e-mail", "on-line", "co-operate").
 */
final class WordEnds {
    private static final String[] PREFIXES = {"e-", "on-", "co-", "re-", "pre-", "sub-", "off-", "mis-"};

    /** Letters that must follow a prefix. */
    private static final int FEWEST_LETTERS = 3;

    private static final String[] ENDINGS = {"s", "t", "re", "ll", "ve", "d", "m"};

    private WordEnds() {}

    /** Where the word ends, exclusive; the place itself if none begins there. */
    static int of(String text, int start) {
        int end = afterLetters(text, start);
        if (end < text.length() && end > start && text.charAt(end) == '-') {
            end = afterPrefix(text, start, end);
        }
        return end > start && end < text.length() && isApostrophe(text.charAt(end)) ? afterEnding(text, end) : end;
    }

    private static int afterLetters(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            if (!isOfWord(letter)) {
                return at;
            }
            at += Character.charCount(letter);
        }
        return at;
    }

    /** Most letters are of these few, which need no look at Unicode's tables. */
    private static boolean isOfWord(int letter) {
        if (letter < 128) {
            return (letter >= 'a' && letter <= 'z')
                    || (letter >= 'A' && letter <= 'Z')
                    || (letter >= '0' && letter <= '9');
        }
        int type = Character.getType(letter);
        return Character.isLetter(letter)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static int afterPrefix(String text, int start, int hyphen) {
        for (String prefix : PREFIXES) {
            if (prefix.length() == hyphen + 1 - start && text.regionMatches(true, start, prefix, 0, prefix.length())) {
                return beginsWithLetters(text, hyphen + 1) ? afterLetters(text, hyphen + 1) : hyphen;
            }
        }
        return hyphen;
    }

    private static boolean beginsWithLetters(String text, int start) {
        int at = start;
        for (int i = 0; i < FEWEST_LETTERS; i++) {
            if (at >= text.length() || !Character.isLetter(text.codePointAt(at))) {
                return false;
            }
            at += Character.charCount(text.codePointAt(at));
        }
        return true;
    }

    private static boolean isApostrophe(char sign) {
        return sign == '\'' || sign == '’' || sign == '‘';
    }

    private static int afterEnding(String text, int apostrophe) {
        for (String ending : ENDINGS) {
            int end = apostrophe + 1 + ending.length();
            if (text.regionMatches(true, apostrophe + 1, ending, 0, ending.length()) && !goesOn(text, end)) {
                return end;
            }
        }
        return apostrophe;
    }

    private static boolean goesOn(String text, int end) {
        if (end >= text.length()) {
            return false;
        }
        int next = text.codePointAt(end);
        return next == '_' || Character.isLetterOrDigit(next) || Character.getType(next) == Character.NON_SPACING_MARK;
    }
}
