package org.policygap.parser.read;

import java.util.Locale;

/** Characters of the symbol fonts that stand in the private use area, as the Unicode characters they look like. */
public final class Symbols {
    private static final int PRIVATE_USE = 0xF000;
    private static final int PRIVATE_USE_END = 0xF0FF;

    private Symbols() {}

    /** The text with every symbol character replaced that is known; others stay. */
    public static String readable(String text, String font) {
        if (!hasSymbol(text)) {
            return text;
        }
        StringBuilder readable = new StringBuilder();
        text.codePoints().forEach(c -> readable.append(isSymbol(c) ? readable(c, font) : Character.toString(c)));
        return readable.toString();
    }

    /** Whether it holds the reversed quotation mark that some fonts give for an apostrophe; English has no other use for it. */
    public static boolean hasReversedQuotes(String text) {
        return text.indexOf('\u201F') >= 0;
    }

    /** With single quotation marks in the place of the double low and reversed ones that such fonts give for them. */
    public static String singleQuotes(String text) {
        return text.replace('\u201F', '\u2019').replace('\u201E', '\u2018');
    }

    /** A bullet as it looks: symbol fonts also use letters for bullets. */
    public static String bullet(String text, String font) {
        if (text.length() == 1 && text.charAt(0) < 0x100 && isWingdings(font)) {
            return readable(PRIVATE_USE + text.charAt(0), font);
        }
        if (text.equals("·") && font.equalsIgnoreCase("Symbol")) {
            return "•";
        }
        return readable(text, font);
    }

    private static boolean hasSymbol(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSymbol(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSymbol(int c) {
        return c >= PRIVATE_USE && c <= PRIVATE_USE_END;
    }

    private static boolean isWingdings(String font) {
        return font.toLowerCase(Locale.ROOT).startsWith("wingdings");
    }

    private static String readable(int c, String font) {
        int code = c - PRIVATE_USE;
        return isWingdings(font) ? wingdings(code) : symbol(code);
    }

    private static String wingdings(int code) {
        return switch (code) {
            case 0x6C, 0x9F, 0xB7 -> "•";
            case 0x6E, 0xA7 -> "▪";
            case 0x6F, 0x71, 0x72, 0xA8 -> "□";
            case 0x76 -> "❖";
            case 0xA1, 0x6D -> "○";
            case 0xD8 -> "➢";
            case 0xE0, 0xE8, 0xF0 -> "→";
            case 0xDF, 0xE7, 0xEF -> "←";
            case 0xFB, 0x78, 0xFD -> "☒";
            case 0xFC -> "✓";
            case 0xFE -> "☑";
            case 0x4A -> "☺";
            case 0x28 -> "☎";
            case 0x2A -> "✉";
            default -> Character.toString(PRIVATE_USE + code);
        };
    }

    private static String symbol(int code) {
        return switch (code) {
            case 0xB7 -> "•";
            case 0x2D -> "-";
            case 0xA3 -> "≤";
            case 0xB3 -> "≥";
            case 0xB0 -> "°";
            case 0xAE -> "→";
            case 0xAC -> "←";
            case 0xA7 -> "▪";
            case 0xA8 -> "□";
            case 0xD8 -> "➢";
            case 0xFC -> "✓";
            case 0xB4 -> "×";
            default ->
                code >= 0x20 && code < 0x7F && !Character.isLetter(code)
                        ? Character.toString(code)
                        : Character.toString(PRIVATE_USE + code);
        };
    }
}
