package org.policygap.cli;

/** Text from documents and file names as it may be shown on a terminal. */
final class Printable {

    private Printable() {}

    /**
     * The text without anything a terminal would act on: control characters (which include the escape that begins a
     * terminal command) become a space, and marks that change the direction of writing are shown as U+FFFD.
     */
    static String line(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().map(Printable::shown).forEach(result::appendCodePoint);
        return result.toString();
    }

    private static int shown(int codePoint) {
        if (Character.isISOControl(codePoint)) {
            return ' ';
        }
        return isDirectionMark(codePoint) ? 0xFFFD : codePoint;
    }

    /** The explicit directional formatting characters of Unicode Standard Annex 9, section 2. */
    private static boolean isDirectionMark(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
