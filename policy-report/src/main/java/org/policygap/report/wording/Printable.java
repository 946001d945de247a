package org.policygap.report.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of a document made safe to print and to store in XML, without changing a word. */
public final class Printable {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u000B\\u000C\\u0085\\u2028\\u2029]");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00A0]+");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][”’)]?(?=\\s|$)");
    private static final Pattern PART_END = Pattern.compile("[,;)](?=\\s)");

    private Printable() {}

    /**
     * The text with line ends as line feeds; without characters that XML 1.0 forbids (section 2.2) or nobody sees; with
     * symbol-font bullets (private use) as real ones.
     */
    public static String of(String text) {
        return isPlain(text) ? text : cleaned(text);
    }

    /** Whether every character is one of those that most texts are made of, none of which needs a change. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean plain = (character >= ' ' && character <= '~')
                    || character == '\n'
                    || (character >= 0x00C0 && character <= 0x024F)
                    || (character >= 0x2010 && character <= 0x2027);
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    static String cleaned(String text) {
        StringBuilder result = new StringBuilder(text.length());
        LINE_END.matcher(text).replaceAll("\n").codePoints().forEach(character -> append(result, character));
        return result.toString();
    }

    /** The text of a table's row, whose cells are joined by " | ", as people write it: with dashes between them. */
    public static String cells(String text) {
        return text.replace(" | ", " – ");
    }

    /** The text on one line: any run of white space as one space, none at the ends. */
    public static String oneLine(String text) {
        String clean = of(text);
        return isOneLine(clean)
                ? clean
                : WHITE_SPACE.matcher(clean).replaceAll(" ").strip();
    }

    /** Whether no white space needs a change: only single spaces between words, as in most texts. */
    private static boolean isOneLine(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean white = Character.isWhitespace(character) || character == '\u00A0';
            if (white && (space || character != ' ')) {
                return false;
            }
            space = white;
        }
        return !space || text.isEmpty();
    }

    /** The text on one line, cut at a word with "…" if it is longer than {@code max} UTF-16 units. */
    public static String brief(String text, int max) {
        String line = oneLine(text);
        return line.length() <= max ? line : cut(line, max - 2) + " …";
    }

    /**
     * At most {@code max} UTF-16 units of the text and " …" if something was cut: after a sentence if one ends in the
     * second half of that, else after a part of a sentence if one ends in the last third, else after a word.
     */
    public static String sentences(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        String words = cut(text, max);
        int sentence = lastEnd(SENTENCE_END, words);
        int part = lastEnd(PART_END, words);
        if (sentence > max / 2) {
            return words.substring(0, sentence) + " …";
        }
        return (part > max * 2 / 3 ? words.substring(0, part) : words) + " …";
    }

    private static int lastEnd(Pattern pattern, String text) {
        Matcher end = pattern.matcher(text);
        int last = 0;
        while (end.find()) {
            last = end.end();
        }
        return last;
    }

    /** At most {@code max} UTF-16 units of the text, cut after a word if one ends in the last fifth. */
    public static String cut(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max;
        for (int i = end; i > end - end / 5; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return text.substring(0, i).stripTrailing();
            }
        }
        return text.substring(0, end);
    }

    /** The text on one line; if it is longer than {@code max} UTF-16 units, words in the middle give way to "…". */
    public static String middle(String text, int max) {
        String line = oneLine(text);
        if (line.length() <= max) {
            return line;
        }
        int start = line.lastIndexOf(' ', max / 2);
        int end = line.indexOf(' ', line.length() - (max - Math.max(start, 0) - 2));
        boolean words = start > 0 && end > start;
        return words
                ? line.substring(0, start) + " …" + line.substring(end)
                : line.substring(0, max / 2) + "…" + line.substring(line.length() - (max - max / 2 - 1));
    }

    private static void append(StringBuilder result, int character) {
        if (character == '\n' || character == '\t') {
            result.append((char) character);
        } else if (Character.getType(character) == Character.PRIVATE_USE) {
            result.append('•');
        } else if (isSurrogate(character) || character == 0xFFFE || character == 0xFFFF) {
            result.append('\uFFFD');
        } else if (!isUnseen(character)) {
            result.appendCodePoint(character);
        }
    }

    private static boolean isSurrogate(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    /** Controls, soft hyphen, zero-width space, byte order mark and what turns the direction of the text around it. */
    private static boolean isUnseen(int character) {
        return Character.isISOControl(character)
                || character == 0x00AD
                || character == 0x200B
                || character == 0xFEFF
                || turnsDirection(character);
    }

    /**
     * Embeddings, overrides and isolates (Unicode Standard Annex 9, section 2): left unclosed in a quotation they would
     * show our own words after it backwards. The marks that only give a character a direction stay.
     */
    private static boolean turnsDirection(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }
}
