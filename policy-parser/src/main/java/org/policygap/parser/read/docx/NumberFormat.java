package org.policygap.parser.read.docx;

import java.util.Locale;

/** Writes a number in one of Word's formats ({@code ST_NumberFormat}, ISO/IEC 29500-1, 17.18.59). */
final class NumberFormat {
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_DIGITS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };
    private static final String[] SMALL = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] SMALL_ORDINALS = {
        "zeroth",
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth"
    };
    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };
    private static final String CHICAGO = "*†‡§";
    private static final int LONGEST_REPEAT = 100;

    private NumberFormat() {}

    /** The number as printed; formats of other scripts come out as decimal digits. */
    static String format(int number, String format) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "decimalZero" -> (number >= 0 && number < 10 ? "0" : "") + number;
            case "ordinal" -> number + ordinalEnding(number);
            case "cardinalText" -> capitalised(words(number));
            case "ordinalText" -> capitalised(ordinalWords(number));
            case "hex" -> Integer.toHexString(number).toUpperCase(Locale.ROOT);
            case "numberInDash" -> "- " + number + " -";
            case "chicago" -> repeated(CHICAGO, number);
            default -> format.startsWith("0") ? padded(number, format) : Integer.toString(number);
        };
    }

    /** "001, 002, ..." asks for as many digits as its first number has. */
    private static String padded(int number, String pattern) {
        int width = 0;
        while (width < pattern.length() && Character.isDigit(pattern.charAt(width))) {
            width++;
        }
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    /** a to z, then aa, bb: letters are repeated, not counted on. */
    private static String letters(int number) {
        return repeated("abcdefghijklmnopqrstuvwxyz", number);
    }

    private static String repeated(String signs, int number) {
        if (number < 1) {
            return Integer.toString(number);
        }
        int times = (number - 1) / signs.length() + 1;
        return signs.substring((number - 1) % signs.length()).substring(0, 1).repeat(Math.min(times, LONGEST_REPEAT));
    }

    private static String roman(int number) {
        if (number < 1 || number > 32_767) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                roman.append(ROMAN_DIGITS[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return roman.toString();
    }

    private static String ordinalEnding(int number) {
        if (number % 100 >= 11 && number % 100 <= 13) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static String words(int number) {
        if (number < 0 || number > 99) {
            return Integer.toString(number);
        }
        if (number < SMALL.length) {
            return SMALL[number];
        }
        return TENS[number / 10] + (number % 10 == 0 ? "" : "-" + SMALL[number % 10]);
    }

    private static String ordinalWords(int number) {
        if (number < 0 || number > 99) {
            return number + ordinalEnding(number);
        }
        if (number < SMALL_ORDINALS.length) {
            return SMALL_ORDINALS[number];
        }
        return number % 10 == 0
                ? TENS[number / 10].replaceFirst("y$", "ieth")
                : TENS[number / 10] + "-" + SMALL_ORDINALS[number % 10];
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
