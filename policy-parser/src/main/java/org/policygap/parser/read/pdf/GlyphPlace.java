package org.policygap.parser.read.pdf;

import java.awt.geom.Point2D;
import org.apache.pdfbox.util.Matrix;

/**
 * Where a glyph was drawn and how: in points along and across its writing direction.
 *
 * @param start origin on the page
 * @param left where it begins
 * @param right where the next one begins
 * @param baseline across the writing direction
 * @param size of the type in points
 * @param angle of the writing, clockwise in degrees, 0 to 359
 * @param slanted whether upright letters were drawn at a slant, for want of an italic font
 */
record GlyphPlace(Point2D start, double left, double right, double baseline, double size, int angle, boolean slanted) {
    private static final double STRAIGHT = 3;
    /** Rise for each point to the right that is surely straight; most text is, and trigonometry for each glyph is dear. */
    private static final double LEVEL = 0.05;
    /** Points to the right for each point up, of letters that are slanted on purpose: 6 to 31 degrees. */
    private static final double LEAST_SLANT = 0.1;

    private static final double MOST_SLANT = 0.6;

    /**
     * The place of a glyph.
     *
     * @param matrix from the glyph to the page of the file
     * @param width how far the next glyph stands away, in ems
     */
    static GlyphPlace of(PageFrame frame, Matrix matrix, double width) {
        Point2D start = frame.onPage(new Point2D.Float(matrix.getTranslateX(), matrix.getTranslateY()));
        Point2D ahead = frame.onPage(matrix.transformPoint(1, 0));
        Point2D up = frame.onPage(matrix.transformPoint(0, 1));
        int angle = angle(start, ahead);
        double along = angle == 0 ? 1 : Math.cos(Math.toRadians(angle));
        double across = angle == 0 ? 0 : Math.sin(Math.toRadians(angle));
        double left = start.getX() * along + start.getY() * across;
        double end = left + width * start.distance(ahead);
        double slant = slant(start, ahead, up);
        boolean slanted = slant > LEAST_SLANT && slant < MOST_SLANT;
        double height = start.distance(up);
        return new GlyphPlace(
                start,
                Math.min(left, end),
                Math.max(left, end),
                start.getY() * along - start.getX() * across,
                slanted ? height / Math.sqrt(1 + slant * slant) : height,
                angle,
                slanted);
    }

    /** How far the top of a letter stands ahead of its foot for each point of its height; 0 if it has no height. */
    private static double slant(Point2D start, Point2D ahead, Point2D up) {
        double right = ahead.getX() - start.getX();
        double down = ahead.getY() - start.getY();
        double lean = (up.getX() - start.getX()) * right + (up.getY() - start.getY()) * down;
        double rise = (up.getX() - start.getX()) * down - (up.getY() - start.getY()) * right;
        return lean == 0 || rise <= 0 ? 0 : lean / rise;
    }

    /** Slight turns count as none. */
    private static int angle(Point2D start, Point2D ahead) {
        double right = ahead.getX() - start.getX();
        double down = ahead.getY() - start.getY();
        if (Math.abs(down) < right * LEVEL) {
            return 0;
        }
        double degrees = Math.toDegrees(Math.atan2(down, right));
        return Math.abs(degrees) < STRAIGHT ? 0 : Math.floorMod(Math.round(degrees), 360);
    }
}
