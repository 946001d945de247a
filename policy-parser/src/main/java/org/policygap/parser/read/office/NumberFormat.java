package org.policygap.parser.read.office;

import java.util.Locale;
import org.policygap.model.text.NumberWords;

/** The ways in which Word prints a list number (MS-OSHARED 2.2.1.3, MSONFC). */
public enum NumberFormat {
    DECIMAL(0),
    UPPER_ROMAN(1),
    LOWER_ROMAN(2),
    UPPER_LETTER(3),
    LOWER_LETTER(4),
    ORDINAL(5),
    CARDINAL_WORDS(6),
    ORDINAL_WORDS(7),
    /** a to z, then aa, ab, as OpenDocument counts; Word has no code for it. */
    LOWER_LETTER_COUNTING(-1),
    UPPER_LETTER_COUNTING(-2),
    /** 01, 02, ... 10. */
    DECIMAL_ZERO(22),
    BULLET(23),
    NONE(255),
    HEXADECIMAL(-3),
    /** - 1 -, - 2 -. */
    IN_DASHES(-4),
    /** *, †, ‡, §, **. */
    SIGNS(-5);

    private static final int LETTERS = 26;
    private static final int MOST_REPEATS = 30;
    private static final int MOST_ROMAN = 4999;
    private static final String FOOTNOTE_SIGNS = "*†‡§";
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_DIGITS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };

    private final int code;

    NumberFormat(int code) {
        this.code = code;
    }

    /** The format of a code; those of other scripts count as decimal. */
    public static NumberFormat of(int code) {
        for (NumberFormat format : values()) {
            if (format.code == code) {
                return format;
            }
        }
        return DECIMAL;
    }

    /** The number as printed. What a format cannot express is printed in decimal. */
    public String print(int value) {
        return switch (this) {
            case UPPER_ROMAN -> roman(value).toUpperCase(Locale.ROOT);
            case LOWER_ROMAN -> roman(value);
            case UPPER_LETTER -> letters(value).toUpperCase(Locale.ROOT);
            case LOWER_LETTER -> letters(value);
            case LOWER_LETTER_COUNTING -> countedLetters(value);
            case UPPER_LETTER_COUNTING -> countedLetters(value).toUpperCase(Locale.ROOT);
            case HEXADECIMAL -> Integer.toHexString(value).toUpperCase(Locale.ROOT);
            case IN_DASHES -> "- " + value + " -";
            case SIGNS -> repeated(FOOTNOTE_SIGNS, value);
            case ORDINAL -> value + suffix(value);
            case CARDINAL_WORDS -> capital(words(value));
            case ORDINAL_WORDS ->
                value < 0 || value > NumberWords.MOST ? value + suffix(value) : capital(ordinal(words(value)));
            case DECIMAL_ZERO -> value >= 0 && value < 10 ? "0" + value : String.valueOf(value);
            case BULLET, NONE -> "";
            case DECIMAL -> String.valueOf(value);
        };
    }

    /** a to z, then aa, bb and so on, as Word counts. */
    private static String letters(int value) {
        return repeated("abcdefghijklmnopqrstuvwxyz", value);
    }

    private static String repeated(String signs, int value) {
        if (value < 1 || value > signs.length() * MOST_REPEATS) {
            return String.valueOf(value);
        }
        int sign = (value - 1) % signs.length();
        return signs.substring(sign, sign + 1).repeat((value - 1) / signs.length() + 1);
    }

    private static String countedLetters(int value) {
        if (value < 1) {
            return String.valueOf(value);
        }
        StringBuilder letters = new StringBuilder();
        for (int rest = value; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('a' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    private static String roman(int value) {
        if (value < 1 || value > MOST_ROMAN) {
            return String.valueOf(value);
        }
        StringBuilder roman = new StringBuilder();
        int rest = value;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
                roman.append(ROMAN_DIGITS[i]);
            }
        }
        return roman.toString();
    }

    private static String suffix(int value) {
        int last = value % 10;
        boolean teen = value / 10 % 10 == 1;
        return teen || last < 1 || last > 3 ? "th" : last == 1 ? "st" : last == 2 ? "nd" : "rd";
    }

    private static String words(int value) {
        boolean known = value >= 0 && value <= NumberWords.MOST;
        return known ? NumberWords.of(value, "-") : String.valueOf(value);
    }

    private static String ordinal(String words) {
        for (String[] pair : new String[][] {
            {"one", "first"},
            {"two", "second"},
            {"three", "third"},
            {"five", "fifth"},
            {"eight", "eighth"},
            {"nine", "ninth"},
            {"twelve", "twelfth"},
            {"y", "ieth"}
        }) {
            if (words.endsWith(pair[0])) {
                return words.substring(0, words.length() - pair[0].length()) + pair[1];
            }
        }
        return words + "th";
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
