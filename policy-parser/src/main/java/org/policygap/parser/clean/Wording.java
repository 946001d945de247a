package org.policygap.parser.clean;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the wording of a paragraph shows about where it ends and begins. */
public final class Wording {
    /** Closing quotation marks and brackets, and the mark of a footnote. */
    private static final String TAIL = "[\"'”’)\\]*_\u00b9\u00b2\u00b3\u2070-\u2079]*(?:(?<!\\d.)\\d{1,2})?\\s*";

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;]" + TAIL + "(?:[-–—]\\s*)?$");
    private static final Pattern FULL_STOP = Pattern.compile("[.!?]" + TAIL + "$");
    private static final Pattern LEAD_IN = Pattern.compile(":" + TAIL + "[-–—]?\\s*$|\\s[-–—]\\s*$");
    /** Dots or underscores to write on. */
    private static final Pattern BLANKS = Pattern.compile("_{4,}|[.…]{8,}|…{3,}|(?:\\. ){5,}");

    private static final Pattern ADDRESS = Pattern.compile("(?i)\\s*[<(]?(?:https?://|www\\.)\\S+[>)]?\\.?\\s*");
    /** No paragraph and no heading ends with such a word. */
    private static final Pattern OPEN_END = Pattern.compile(
            "\\s(?:and|or|of|the|to|for|with|in|a|an|by|from|within|at|than|into|their|its|every|each|least)\\s*$",
            Pattern.CASE_INSENSITIVE);

    /** What may stand between the end of a sentence and the end of its text: closing marks, raised digits, dashes. */
    private static final String AFTER_END = "\"'”’)]*_-–—\u00b9\u00b2\u00b3";

    private Wording() {}

    /** Whether it ends with a full stop, question or exclamation mark, colon or semicolon. */
    public static boolean isClosed(String text) {
        return endsWith(".!?:;", SENTENCE_END, text);
    }

    /** Whether it ends with a word that must be followed by another, such as "the". */
    public static boolean isOpen(String text) {
        int from = afterLastLetter(text);
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return OPEN_END.matcher(text)
                .region(Math.max(0, from - 1), text.length())
                .find();
    }

    /** Whether one of the stops is followed only by what the pattern has after it. */
    private static boolean endsWith(String stops, Pattern pattern, String text) {
        int after = afterLastLetter(text);
        return after > 0
                && stops.indexOf(text.charAt(after - 1)) >= 0
                && ending(pattern, text, after).find();
    }

    /** Looks for the end of a sentence where alone it can be, so that it is not tried all along the text. */
    private static Matcher ending(Pattern pattern, String text, int after) {
        return pattern.matcher(text)
                .region(Math.max(0, after - 1), text.length())
                .useTransparentBounds(true);
    }

    /** Index after the last letter or stop; closing marks, digits, dashes and white space follow. */
    private static int afterLastLetter(String text) {
        int from = text.length();
        while (from > 0 && isAfterEnd(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean isAfterEnd(char c) {
        boolean letter = c >= 'a' && c <= 'z';
        return !letter
                && (Character.isWhitespace(c)
                        || Character.isDigit(c)
                        || (c >= '\u2070' && c <= '\u2079')
                        || c == '\u0085'
                        || AFTER_END.indexOf(c) >= 0);
    }

    /** The letters and digits that it ends with, white space aside, in lower case. */
    public static String lastWord(String text) {
        int end = text.length();
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        int from = end;
        while (from > 0 && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '_')) {
            from--;
        }
        return text.substring(from, end).toLowerCase(Locale.ROOT);
    }

    /** Whether it ends like a sentence. */
    public static boolean endsSentence(String text) {
        return endsWith(".!?", FULL_STOP, text);
    }

    /** Whether it ends with a colon or a dash, so that what follows belongs to it. */
    public static boolean leadsIn(String text) {
        return ending(LEAD_IN, text, afterLastLetter(text)).find();
    }

    /** Whether its first letter is in lower case and nothing but an opening bracket or quotation mark stands before it. */
    public static boolean startsLower(String text) {
        int i = 0;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        while (i < text.length() && "([\"'“‘*_".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i < text.length() && Character.isLowerCase(text.codePointAt(i));
    }

    /** Whether it is the address of a web page and nothing else. */
    public static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    /** Whether it holds dots or underscores to write on. */
    public static boolean hasBlanks(String text) {
        boolean possible = text.contains("__") || text.contains("..") || text.indexOf('…') >= 0 || text.contains(". .");
        return possible && BLANKS.matcher(text).find();
    }

    /** Whether its last character is a digit; white space aside. */
    public static boolean endsWithDigit(String text) {
        int end = text.length();
        while (end > 0 && (isSpace(text.charAt(end - 1)) || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        return end > 0 && Character.isDigit(text.charAt(end - 1));
    }

    /** Whether it holds any of the characters. */
    public static boolean hasAny(String text, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            if (text.indexOf(characters.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Its letters and digits in lower case, whatever else stands between them as a single space. */
    public static String folded(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        boolean apart = false;
        for (int i = 0; i < lower.length(); ) {
            int c = lower.codePointAt(i);
            i += Character.charCount(c);
            boolean word = (c >= 'a' && c <= 'z') || Character.isLetterOrDigit(c) || isNumber(c);
            if (word && apart && !folded.isEmpty()) {
                folded.append(' ');
            }
            if (word) {
                folded.appendCodePoint(c);
            }
            apart = !word;
        }
        return folded.toString();
    }

    private static boolean isNumber(int c) {
        return Character.getType(c) == Character.LETTER_NUMBER || Character.getType(c) == Character.OTHER_NUMBER;
    }

    /** Number of words, counting by white space. */
    public static int words(String text) {
        String bare = text.strip();
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < bare.length(); i++) {
            boolean space = isSpace(bare.charAt(i));
            words += !space && !inWord ? 1 : 0;
            inWord = !space;
        }
        return words;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** Length of the first word in UTF-16 units. */
    public static int firstWord(String text) {
        String bare = text.strip();
        int space = bare.indexOf(' ');
        return space < 0 ? bare.length() : space;
    }

    /** Whether it has letters and none of them is in lower case. */
    public static boolean isCapitals(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
            i += Character.charCount(c);
        }
        return letters >= 2;
    }
}
