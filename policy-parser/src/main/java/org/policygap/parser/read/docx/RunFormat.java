package org.policygap.parser.read.docx;

/**
 * Properties of a run ({@code w:rPr}) as one place declares them.
 *
 * @param style id of the character style, empty if none
 * @param size in points, 0 if not declared
 * @param font for the Latin script, empty if not declared
 */
record RunFormat(
        String style, Toggle bold, Toggle italic, Toggle hidden, Toggle superscript, double size, String font) {

    static final RunFormat NONE = new RunFormat("", Toggle.UNSET, Toggle.UNSET, Toggle.UNSET, Toggle.UNSET, 0, "");

    /** This, filled up with the other where this says nothing. */
    RunFormat or(RunFormat other) {
        if (other.equals(NONE)) {
            return this;
        }
        return new RunFormat(
                style.isEmpty() ? other.style : style,
                bold.or(other.bold),
                italic.or(other.italic),
                hidden.or(other.hidden),
                superscript.or(other.superscript),
                size == 0 ? other.size : size,
                font.isEmpty() ? other.font : font);
    }

    /** A character style's properties over those of the paragraph's style. */
    RunFormat over(RunFormat paragraphStyle) {
        return new RunFormat(
                "",
                bold.xor(paragraphStyle.bold),
                italic.xor(paragraphStyle.italic),
                hidden.xor(paragraphStyle.hidden),
                superscript.or(paragraphStyle.superscript),
                size == 0 ? paragraphStyle.size : size,
                font.isEmpty() ? paragraphStyle.font : font);
    }
}
