package org.policygap.parser.read.pdf;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Turns the coordinates of a page, as rotated for the reader, into points from its top left corner. */
final class PageFrame {
    private final PDRectangle crop;
    private final int rotation;

    PageFrame(PDRectangle crop, int rotation) {
        this.crop = crop;
        this.rotation = Math.floorMod(rotation, 360);
    }

    private boolean isSideways() {
        return rotation == 90 || rotation == 270;
    }

    double width() {
        return isSideways() ? crop.getHeight() : crop.getWidth();
    }

    double height() {
        return isSideways() ? crop.getWidth() : crop.getHeight();
    }

    Box box() {
        return new Box(0, 0, width(), height());
    }

    Point2D onPage(Point2D point) {
        double x = point.getX() - crop.getLowerLeftX();
        double y = point.getY() - crop.getLowerLeftY();
        return switch (rotation) {
            case 90 -> new Point2D.Double(y, x);
            case 180 -> new Point2D.Double(crop.getWidth() - x, y);
            case 270 -> new Point2D.Double(crop.getHeight() - y, crop.getWidth() - x);
            default -> new Point2D.Double(x, crop.getHeight() - y);
        };
    }
}
