package org.policygap.parser.read.docx;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Properties of a paragraph ({@code w:pPr}) as one place declares them.
 *
 * @param style id of the paragraph style, empty if none
 * @param numbering id of the list instance; 0 switches numbering off
 * @param level nesting level in the list, 0-based
 * @param outline outline level, 0 to 8; 9 is body text
 * @param indent left indent in points
 * @param alignment value of {@code w:jc}, empty if not declared
 * @param pageBreakBefore whether it begins a page
 * @param mark properties of the paragraph mark
 * @param markDeleted whether the mark is deleted or moved away, so that the next paragraph continues this one
 */
record ParagraphFormat(
        String style,
        OptionalInt numbering,
        OptionalInt level,
        OptionalInt outline,
        OptionalDouble indent,
        String alignment,
        Toggle pageBreakBefore,
        RunFormat mark,
        boolean markDeleted) {

    static final ParagraphFormat NONE = new ParagraphFormat(
            "",
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalDouble.empty(),
            "",
            Toggle.UNSET,
            RunFormat.NONE,
            false);
}
