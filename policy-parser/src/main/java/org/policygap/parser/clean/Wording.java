package org.policygap.parser.clean;

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
    private static final Pattern OPEN_END =
            Pattern.compile("\\s(?:and|or|of|the|to|for|with|in|a|an|by|from)\\s*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Wording() {}

    /** Whether it ends with a full stop, question or exclamation mark, colon or semicolon. */
    public static boolean isClosed(String text) {
        return SENTENCE_END.matcher(text).find();
    }

    /** Whether it ends with a word that must be followed by another, such as "the". */
    public static boolean isOpen(String text) {
        return OPEN_END.matcher(text).find();
    }

    /** Whether it ends like a sentence. */
    public static boolean endsSentence(String text) {
        return FULL_STOP.matcher(text).find();
    }

    /** Whether it ends with a colon or a dash, so that what follows belongs to it. */
    public static boolean leadsIn(String text) {
        return LEAD_IN.matcher(text).find();
    }

    /** Whether its first letter is in lower case and nothing but an opening bracket or quotation mark stands before it. */
    public static boolean startsLower(String text) {
        String bare = text.strip();
        int i = 0;
        while (i < bare.length() && "([\"'“‘*_".indexOf(bare.charAt(i)) >= 0) {
            i++;
        }
        return i < bare.length() && Character.isLowerCase(bare.codePointAt(i));
    }

    /** Whether it is the address of a web page and nothing else. */
    public static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    /** Whether it holds dots or underscores to write on. */
    public static boolean hasBlanks(String text) {
        return BLANKS.matcher(text).find();
    }

    /** Number of words, counting by white space. */
    public static int words(String text) {
        String bare = text.strip();
        return bare.isEmpty() ? 0 : SPACE.split(bare).length;
    }

    /** Length of the first word in UTF-16 units. */
    public static int firstWord(String text) {
        String bare = text.strip();
        int space = bare.indexOf(' ');
        return space < 0 ? bare.length() : space;
    }

    /** Whether it has letters and none of them is in lower case. */
    public static boolean isCapitals(String text) {
        return text.codePoints().filter(Character::isLetter).count() >= 2
                && text.codePoints().noneMatch(Character::isLowerCase);
    }
}
