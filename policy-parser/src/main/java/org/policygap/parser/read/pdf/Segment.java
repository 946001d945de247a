package org.policygap.parser.read.pdf;

/**
 * A piece of text of one look on one baseline, with spaces between its words.
 *
 * @param left in points from the left edge of the page
 * @param baseline in points from the top of the page
 * @param size font size in points
 * @param spaceBefore whether a space was drawn before it
 * @param angle direction in which the text runs, in degrees clockwise from left to right, in [0, 360). Left, right and
 *     baseline of slanted text are measured along and across its own direction.
 */
record Segment(
        String text,
        double left,
        double right,
        double baseline,
        double size,
        FontLook font,
        Mark mark,
        boolean spaceBefore,
        boolean spaceAfter,
        int angle,
        Visibility visibility) {

    /** Whether and why text can be seen. */
    enum Visibility {
        SEEN,
        /** White; seen only on a dark ground. */
        WHITE,
        /** Drawn in the mode that leaves no ink: the text under a scanned picture, or a trick. */
        INVISIBLE,
        /** Off the page or too small to see. */
        OUT_OF_SIGHT
    }

    boolean upright() {
        return angle == 0;
    }

    /** Whether it is nothing but the dots that lead to a page number. */
    boolean isLeader() {
        return text.length() > 3 && text.chars().allMatch(c -> c == '.' || c == '…' || c == '_' || c == ' ');
    }

    double top() {
        return baseline - 0.8 * size;
    }

    double bottom() {
        return baseline + 0.2 * size;
    }

    double middle() {
        return baseline - 0.3 * size;
    }

    Segment bold() {
        return in(new FontLook(font.name(), true, font.italic(), font.space()));
    }

    Segment slanted() {
        return in(font.slanted());
    }

    private Segment in(FontLook look) {
        return new Segment(text, left, right, baseline, size, look, mark, spaceBefore, spaceAfter, angle, visibility);
    }

    Segment withText(String other) {
        return new Segment(other, left, right, baseline, size, font, mark, spaceBefore, spaceAfter, angle, visibility);
    }

    /** The text from here to the end of another segment on the same line. */
    Segment to(Segment last, String whole) {
        return new Segment(
                whole, left, last.right, baseline, size, font, mark, spaceBefore, last.spaceAfter, angle, visibility);
    }

    Segment seen(Visibility as) {
        return new Segment(text, left, right, baseline, size, font, mark, spaceBefore, spaceAfter, angle, as);
    }
}
