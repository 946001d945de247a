package org.policygap.parser.read.docx;

import org.policygap.parser.read.office.NumberFormat;

/** Word's names of number formats ({@code ST_NumberFormat}, ISO/IEC 29500-1, 17.18.59). */
final class NumberFormats {
    private NumberFormats() {}

    /** The number as printed; formats of other scripts come out as decimal digits. */
    static String print(int number, String format) {
        return format.startsWith("0") ? padded(number, format) : named(format).print(number);
    }

    private static NumberFormat named(String format) {
        return switch (format) {
            case "none" -> NumberFormat.NONE;
            case "bullet" -> NumberFormat.BULLET;
            case "lowerLetter" -> NumberFormat.LOWER_LETTER;
            case "upperLetter" -> NumberFormat.UPPER_LETTER;
            case "lowerRoman" -> NumberFormat.LOWER_ROMAN;
            case "upperRoman" -> NumberFormat.UPPER_ROMAN;
            case "decimalZero" -> NumberFormat.DECIMAL_ZERO;
            case "ordinal" -> NumberFormat.ORDINAL;
            case "cardinalText" -> NumberFormat.CARDINAL_WORDS;
            case "ordinalText" -> NumberFormat.ORDINAL_WORDS;
            case "hex" -> NumberFormat.HEXADECIMAL;
            case "numberInDash" -> NumberFormat.IN_DASHES;
            case "chicago" -> NumberFormat.SIGNS;
            default -> NumberFormat.DECIMAL;
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
}
