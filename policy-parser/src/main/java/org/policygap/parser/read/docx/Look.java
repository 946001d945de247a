package org.policygap.parser.read.docx;

import org.policygap.parser.block.Run;

/**
 * How a piece of text looks, and what it links to.
 *
 * @param size in points, 0 if unknown
 * @param link target as written, empty if none
 */
record Look(boolean bold, boolean italic, boolean superscript, double size, String link, boolean hidden) {

    static Look of(RunFormat format, String link) {
        return new Look(
                format.bold().isOn(),
                format.italic().isOn(),
                format.superscript().isOn(),
                format.size(),
                link,
                format.hidden().isOn());
    }

    Run run(String text, String note) {
        return new Run(text, bold, italic, superscript, size, note, link);
    }
}
