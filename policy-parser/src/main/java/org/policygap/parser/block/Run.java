package org.policygap.parser.block;

/**
 * A piece of text of one look.
 *
 * @param italic whether it is slanted or underlined: both set a line off a little
 * @param size font size in points, 0 if unknown
 * @param noteReference mark of the footnote or endnote referred to at the end of this run, as printed; empty if none. The
 *     mark itself is not part of the text.
 * @param link target of the hyperlink around it, as written and never followed; empty if none
 */
public record Run(
        String text,
        boolean bold,
        boolean italic,
        boolean superscript,
        double size,
        String noteReference,
        String link) {

    /** Text about whose look nothing is known. */
    public static Run plain(String text) {
        return new Run(text, false, false, false, 0, "", "");
    }

    /** A part of it; a footnote is referred to where the run ends. */
    Run part(int from, int to) {
        return new Run(
                text.substring(from, to),
                bold,
                italic,
                superscript,
                size,
                to == text.length() ? noteReference : "",
                link);
    }

    /** Whether it has more than white space, of which a space that does not break is one. */
    public boolean isVisible() {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '\u00a0') {
                return true;
            }
        }
        return false;
    }

    /** Whether it has a letter or digit. */
    boolean isWorded() {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }
}
