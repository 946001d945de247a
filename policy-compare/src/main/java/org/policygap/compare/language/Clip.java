package org.policygap.compare.language;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts texts where a reader would pause. */
public final class Clip {
    private static final Pattern PAUSE = Pattern.compile(
            "[,;:]\\s|\\s(?=(?:and|or|but|where|when|if|unless|so that|which|who|before|after|until|because|except|including|such as)\\s)|\\s(?=[(–—])");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern LOOSE_START =
            Pattern.compile("^(?:and|or|but|nor|then|also)[\\s,]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOOSE_END =
            Pattern.compile("[\\s,;:.–—(]+$|[\\s,;]+(?:and|or|but|nor)[\\s,;.]*$", Pattern.CASE_INSENSITIVE);

    private Clip() {}

    /** A text on one line without joining words and marks at its ends. */
    public static String tidy(String text) {
        String line = oneLine(text.strip());
        Matcher start = LOOSE_START.matcher(line);
        return withoutLooseEnd(withoutLooseEnd(start.lookingAt() ? line.substring(start.end()) : line));
    }

    /** Most texts have single spaces only, and are as they should be. */
    private static String oneLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == ' ' && text.charAt(i + 1) == ' ') || (c >= '\t' && c <= '\r')) {
                return SPACES.matcher(text).replaceAll(" ");
            }
        }
        return text;
    }

    /** Most ends are not loose, which their last letters tell sooner than a search of the whole line. */
    private static String withoutLooseEnd(String line) {
        int size = line.length();
        String last = line.substring(Math.max(size - 3, 0)).toLowerCase(Locale.ROOT);
        boolean loose = size > 0 && !Character.isLetterOrDigit(line.charAt(size - 1));
        return loose || last.endsWith("or") || last.equals("and") || last.equals("but") ? cut(line) : line;
    }

    /** What is loose begins after the last word, or before it if that is a joining word. */
    private static String cut(String line) {
        int end = runBack(line, line.length(), false);
        int from = runBack(line, runBack(line, end, true), false);
        Matcher loose = LOOSE_END.matcher(line).region(from, line.length());
        return loose.find() ? line.substring(0, loose.start()) : line;
    }

    /** Where the letters and digits, or the other signs, begin that end at a place. */
    private static int runBack(String line, int end, boolean letters) {
        int start = end;
        while (start > 0 && Character.isLetterOrDigit(line.charAt(start - 1)) == letters) {
            start--;
        }
        return start;
    }

    /** The beginning of a text, at most so many characters and a mark: up to a pause if there is one, else to a word. */
    public static String clip(String text, int longest) {
        String line = tidy(text);
        if (line.length() <= longest) {
            return line;
        }
        int cut = lastPause(line, longest);
        int word = Math.max(line.lastIndexOf(' ', longest), 1);
        return tidy(line.substring(0, cut > longest / 2 ? cut : word)) + " …";
    }

    /** Where the last pause begins up to a place; -1 if there is none. Most letters begin none, which is told at once. */
    private static int lastPause(String line, int longest) {
        Matcher pause = PAUSE.matcher(line).useTransparentBounds(true);
        int last = -1;
        int at = 0;
        while (at <= longest) {
            boolean begins = !Character.isLetterOrDigit(line.charAt(at))
                    && pause.region(at, line.length()).lookingAt();
            last = begins ? at : last;
            at = begins ? pause.end() : at + 1;
        }
        return last;
    }
}
