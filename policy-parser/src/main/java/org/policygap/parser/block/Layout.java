package org.policygap.parser.block;

/**
 * Where and how a paragraph was printed, in points from the top left corner of its page.
 *
 * @param left left edge of the first line
 * @param top top of the first line
 * @param right right edge of the longest line
 * @param bottom bottom of the last line
 * @param pageWidth width of the page
 * @param pageHeight height of the page
 * @param size font size of most of its characters
 */
public record Layout(
        double left, double top, double right, double bottom, double pageWidth, double pageHeight, double size) {}
