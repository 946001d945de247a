package org.policygap.parser.read;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends Markdown whose writer put a space before the stars that end bold words, as in "**Note: **This", or stars around a
 * point, as in "expenses**.**": neither is bold as it stands.
 */
final class Emphasis {
    /** A point; bold words as they should be, which are passed over; bold words with spaces before the stars at their end. */
    private static final Pattern BOLD =
            Pattern.compile("\\*\\*(?:([.,;:])|([^*\\s](?:[^*\\n]*[^*\\s])?)([ \\t]{1,9})?)\\*\\*");

    private Emphasis() {}

    /** The text with such stars before the spaces or left out. */
    static String mended(String text) {
        return text.contains("**")
                ? BOLD.matcher(text).replaceAll(bold -> Matcher.quoteReplacement(mended(bold)))
                : text;
    }

    private static String mended(MatchResult bold) {
        if (bold.group(1) != null) {
            return bold.group(1);
        }
        return bold.group(3) == null ? bold.group() : "**" + bold.group(2) + "**" + bold.group(3);
    }
}
