package org.policygap.parser.read.pdf;

import java.awt.geom.Point2D;

/** A rectangle on a page, in points from its top left corner. */
record Box(double left, double top, double right, double bottom) {

    /** The box with these opposite corners. */
    static Box of(Point2D a, Point2D b) {
        return new Box(
                Math.min(a.getX(), b.getX()),
                Math.min(a.getY(), b.getY()),
                Math.max(a.getX(), b.getX()),
                Math.max(a.getY(), b.getY()));
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    double area() {
        return Math.max(0, width()) * Math.max(0, height());
    }

    boolean contains(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    Box grown(double by) {
        return new Box(left - by, top - by, right + by, bottom + by);
    }

    /** The box around both. */
    Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    boolean holds(Box other) {
        return left <= other.left && right >= other.right && top <= other.top && bottom >= other.bottom;
    }

    boolean overlaps(Box other) {
        return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
    }
}
