package org.policygap.parser.read.office;

import org.policygap.parser.block.Run;

/**
 * How a piece of text looks.
 *
 * @param size font size in points, 0 if unknown
 * @param link target of the hyperlink around it, empty if none
 */
public record Look(boolean bold, boolean italic, boolean superscript, double size, String link) {

    /** A run of this look. */
    Run run(String text, String noteReference) {
        return new Run(text, bold, italic, superscript, size, noteReference, link);
    }
}
