package org.policygap.parser.clean;

import java.util.Locale;
import java.util.regex.Pattern;

/** Roman numerals from 1 to 39, in small letters or capitals. */
final class RomanNumerals {
    private static final Pattern ROMAN = Pattern.compile("(?i)x{0,3}(?:ix|iv|v?i{0,3})");

    private RomanNumerals() {}

    /** Whether the letters are a numeral. */
    static boolean isOne(String token) {
        return !token.isEmpty() && ROMAN.matcher(token).matches();
    }

    /** The value of a Roman numeral; 0 if it is none below 40. */
    static int value(String token) {
        if (!isOne(token)) {
            return 0;
        }
        int sum = 0;
        int before = 0;
        for (char digit : new StringBuilder(token.toLowerCase(Locale.ROOT))
                .reverse()
                .toString()
                .toCharArray()) {
            int value = digit == 'x' ? 10 : digit == 'v' ? 5 : 1;
            sum += value < before ? -value : value;
            before = Math.max(before, value);
        }
        return sum;
    }

    /** A small Roman numeral: "iv" of 4; empty if the value is not from 1 to 39. */
    static String numeral(int value) {
        if (value < 1 || value > 39) {
            return "";
        }
        String[] ones = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
        return "x".repeat(value / 10) + ones[value % 10];
    }
}
