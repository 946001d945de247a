package org.policygap.parser.read.docx;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One level of a list definition ({@code w:lvl}, ISO/IEC 29500-1, 17.9.6).
 *
 * @param start first number
 * @param format name of the number format
 * @param text what is printed, with %1 to %9 for the numbers of the levels
 * @param legal whether all numbers are printed in decimal digits
 * @param restart 1-based level whose use restarts this one; 0 for never; empty for any higher level
 * @param style id of the paragraph style tied to this level, empty if none
 * @param font in which the label is printed
 * @param picture whether the label is a small picture
 */
record ListLevel(
        int start,
        String format,
        String text,
        boolean legal,
        OptionalInt restart,
        String style,
        OptionalDouble indent,
        String font,
        boolean picture) {

    /** What Word does with a level that the file does not define. */
    static final ListLevel UNDEFINED =
            new ListLevel(0, "decimal", "", false, OptionalInt.empty(), "", OptionalDouble.empty(), "", false);

    boolean isBullet() {
        return format.equals("bullet") || picture;
    }
}
