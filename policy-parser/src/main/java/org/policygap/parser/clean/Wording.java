package org.policygap.parser.clean;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the wording of a paragraph shows about where it ends and begins. */
public final class Wording {
    /** Closing quotation marks and brackets, and the mark of a footnote. */
    private static final String TAIL = "[\"'”’)\\]*_\u00b9\u00b2\u00b3\u2070-\u2079]*(?:(?<!\\d.)\\d{1,2})?\\s*";

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;]" + TAIL + "(?:[-–—]\\s*)?$");
    private static final Pattern FULL_STOP = Pattern.compile("[.!?]" + TAIL + "$");
    private static final Pattern LEAD_IN = Pattern.compile(":" + TAIL + "[-–—]?\\s*$|\\s[-–—]\\s*$|—\\s*$");
    /** Dots to write on, some of them three in one character. */
    private static final Pattern MIXED_BLANKS = Pattern.compile("[.…]{8,}|…{3,}");

    private static final Pattern ADDRESS = Pattern.compile("(?i)\\s*[<(]?(?:https?://|www\\.)\\S+[>)]?\\.?\\s*");
    /** No paragraph and no heading ends with such a word. */
    private static final Set<String> OPEN_ENDS = Set.of(
            "and", "or", "of", "the", "to", "for", "with", "in", "a", "an", "by", "from", "within", "at", "than",
            "into", "their", "its", "every", "each", "least");

    /** What may stand between the end of a sentence and the end of its text: closing marks, raised digits, dashes. */
    private static final String AFTER_END = "\"'”’)]*_-–—\u00b9\u00b2\u00b3";

    /** Line ends beyond ASCII. */
    private static final String LINE_ENDS = "\u0085\u2028\u2029";

    private static final int ASCII = 128;

    private Wording() {}

    /** Whether it ends with a full stop, question or exclamation mark, colon or semicolon. */
    public static boolean isClosed(String text) {
        return endsWith(".!?:;", SENTENCE_END, text);
    }

    /** Whether it ends with a word that must be followed by another, such as "the". */
    public static boolean isOpen(String text) {
        int end = endOf(text);
        int from = end;
        while (from > 0 && isLatinLetter(text.charAt(from - 1))) {
            from--;
        }
        return from > 0
                && from < end
                && isSpace(text.charAt(from - 1))
                && OPEN_ENDS.contains(text.substring(from, end).toLowerCase(Locale.ROOT));
    }

    /** Index after the last character that is neither white space nor the end of a line. */
    private static int endOf(String text) {
        int end = text.length();
        while (end > 0 && (isSpace(text.charAt(end - 1)) || LINE_ENDS.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }

    private static boolean isLatinLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Whether one of the stops is followed only by what the pattern has after it. */
    private static boolean endsWith(String stops, Pattern pattern, String text) {
        int after = afterLastLetter(text);
        return after > 0
                && stops.indexOf(text.charAt(after - 1)) >= 0
                && (after == text.length() || ending(pattern, text, after).find());
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
        int end = endOf(text);
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
        int after = afterLastLetter(text);
        boolean colon = after > 0 && text.charAt(after - 1) == ':';
        return (colon && after == text.length())
                || ((colon || hasDash(text, after))
                        && ending(LEAD_IN, text, after).find());
    }

    private static boolean hasDash(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if ("-–—".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
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

    /** Whether it begins with a letter of ASCII; white space aside. */
    public static boolean startsWithWord(String text) {
        int start = startOf(text);
        return start < text.length() && isLatinLetter(text.charAt(start));
    }

    /** Whether its first character, white space aside, is one of these. */
    public static boolean startsWithAny(String text, String characters) {
        int start = startOf(text);
        return start < text.length() && characters.indexOf(text.charAt(start)) >= 0;
    }

    /** Index of the first character that is not white space. */
    private static int startOf(String text) {
        int start = 0;
        while (start < text.length() && isSpace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** Whether it is the address of a web page and nothing else. */
    public static boolean isAddress(String text) {
        return startsWithAny(text, "<(hHwW") && ADDRESS.matcher(text).matches();
    }

    /** Whether it holds dots or underscores to write on. */
    public static boolean hasBlanks(String text) {
        return text.contains("____")
                || text.contains("........")
                || text.contains(". . . . . ")
                || (text.indexOf('…') >= 0 && MIXED_BLANKS.matcher(text).find());
    }

    /** Whether its last character is a digit; white space aside. */
    public static boolean endsWithDigit(String text) {
        int end = text.length();
        while (end > 0 && (isSpace(text.charAt(end - 1)) || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        return end > 0 && Character.isDigit(text.charAt(end - 1));
    }

    /** Whether its last character, white space aside, is one of these. */
    public static boolean endsWithAny(String text, String characters) {
        int end = endOf(text);
        return end > 0 && characters.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Its letters and digits in lower case, whatever else stands between them as a single space. */
    public static String folded(String text) {
        char[] folded = text.toCharArray();
        int length = 0;
        boolean apart = false;
        for (int i = 0; i < folded.length; i++) {
            char c = folded[i];
            if (c >= ASCII) {
                return foldedBeyondAscii(text);
            }
            boolean word = isLatinLetter(c) || (c >= '0' && c <= '9');
            if (word && apart && length > 0) {
                folded[length++] = ' ';
            }
            if (word) {
                folded[length++] = c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
            }
            apart = !word;
        }
        return new String(folded, 0, length);
    }

    private static String foldedBeyondAscii(String text) {
        char[] folded = text.toLowerCase(Locale.ROOT).toCharArray();
        int length = 0;
        boolean apart = false;
        for (int i = 0; i < folded.length; ) {
            int c = Character.codePointAt(folded, i);
            i += Character.charCount(c);
            boolean word = (c >= 'a' && c <= 'z') || Character.isLetterOrDigit(c) || isNumber(c);
            if (word && apart && length > 0) {
                folded[length++] = ' ';
            }
            if (word) {
                length += Character.toChars(c, folded, length);
            }
            apart = !word;
        }
        return new String(folded, 0, length);
    }

    private static boolean isNumber(int c) {
        return Character.getType(c) == Character.LETTER_NUMBER || Character.getType(c) == Character.OTHER_NUMBER;
    }

    /** Number of words, counting by white space. */
    public static int words(String text) {
        String bare = text.strip();
        int words = 0;
        boolean apart = true;
        for (int i = 0; i < bare.length(); i++) {
            boolean space = isSpace(bare.charAt(i));
            words += !space && apart ? 1 : 0;
            apart = space;
        }
        return words;
    }

    /** Number of words of a text that has single spaces only. */
    public static int cleanWords(String clean) {
        int spaces = 0;
        for (int at = clean.indexOf(' '); at >= 0; at = clean.indexOf(' ', at + 1)) {
            spaces++;
        }
        return clean.isEmpty() ? 0 : spaces + 1;
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
}
