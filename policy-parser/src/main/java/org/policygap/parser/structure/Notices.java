package org.policygap.parser.structure;

import java.util.regex.Pattern;
import org.policygap.parser.clean.Characters;
import org.policygap.parser.clean.Wording;

/** Tells short lines that give notice of something, which no title does: addresses, days, figures, the lines of a letter. */
final class Notices {
    /** Web and mail addresses, telephone numbers, postcodes and times of day are no headings. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)https?:|www\\.|\\S@\\S|<[^\\s<>]+>|\\d{5,}|\\b0\\d{2,4}\\)? \\d{3,4} ?\\d{3,4}\\b|\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}\\b|\\b\\d{1,2}[:.]\\d\\d\\s?(?:am|pm|-|–|to)\\b");

    /** Fewest digits of a telephone number or of a row of figures, years aside. */
    private static final int FEWEST_FIGURES = 6;

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern DAY = Pattern.compile(
            "(?i)\\b\\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]* \\d{4}\\b");
    /** How a letter begins and ends, and what is to be filled in: "[Name of school]". */
    private static final Pattern LETTER = Pattern.compile(
            "Dear\\b.*|(?i:yours (?:sincerely|faithfully|truly)|with (?:best|kind) \\w+)\\b.*|\\[[^\\]]*\\]");

    private Notices() {}

    /** Whether it holds a web or mail address, a telephone number, a postcode or a time of day. */
    static boolean hasAddress(String text) {
        return (Characters.hasAny(text, ".:@<") || Characters.hasDigit(text))
                && ADDRESS.matcher(text).find();
    }

    /**
     * Whether it says where or at which number somebody is to be found, gives figures, asks the reader to do something, is a
     * line of a letter, or has no word at all.
     */
    static boolean isNotice(String text) {
        return hasAddress(text)
                || hasFigures(text)
                || text.startsWith("Please ")
                || (Wording.startsWithAny(text, "DYyWw[")
                        && LETTER.matcher(text).matches())
                || !Characters.hasLetter(text);
    }

    /** Whether there is hardly more than figures in it, years aside. */
    private static boolean hasFigures(String text) {
        if (!Characters.hasDigit(text)) {
            return false;
        }
        String bare = YEAR.matcher(text).replaceAll("");
        int digits = 0;
        int letters = 0;
        for (int i = 0; i < bare.length(); i++) {
            digits += Character.isDigit(bare.charAt(i)) ? 1 : 0;
            letters += Character.isLetter(bare.charAt(i)) ? 1 : 0;
        }
        return digits >= FEWEST_FIGURES && digits > 2 * letters;
    }

    /** Whether it holds a day with its month and year. */
    static boolean hasDay(String text) {
        return Characters.hasDigit(text) && DAY.matcher(text).find();
    }
}
