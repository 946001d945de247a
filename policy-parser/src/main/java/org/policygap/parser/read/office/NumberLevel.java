package org.policygap.parser.read.office;

/**
 * One level of a numbered list.
 *
 * @param format how its number is printed
 * @param text what is printed; the characters U+0000 to U+0008 stand for the numbers of the levels 0 to 8
 * @param start first number
 * @param legal whether the numbers of all levels are printed in decimal here
 * @param restart the number starts again after a paragraph of a level below this index; 0 if it never does. Usually the
 *     index of the level itself.
 */
public record NumberLevel(NumberFormat format, String text, int start, boolean legal, int restart) {

    /** A level of which nothing is known at this index. */
    public static NumberLevel plain(int index) {
        return new NumberLevel(NumberFormat.DECIMAL, (char) index + ".", 1, false, index);
    }

    /** The same level with another first number. */
    public NumberLevel withStart(int first) {
        return new NumberLevel(format, text, first, legal, restart);
    }
}
