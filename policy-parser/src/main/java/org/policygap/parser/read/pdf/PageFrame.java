package org.policygap.parser.read.pdf;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Turns the coordinates of a page, as rotated for the reader, into points from its top left corner. */
final class PageFrame {
    private final double left;
    private final double bottom;
    /** As the page lies in the file, before it is turned. */
    private final double cropWidth;

    private final double cropHeight;
    private final int rotation;
    private final Box box;

    PageFrame(PDRectangle crop, int rotation) {
        this.left = crop.getLowerLeftX();
        this.bottom = crop.getLowerLeftY();
        this.cropWidth = crop.getWidth();
        this.cropHeight = crop.getHeight();
        this.rotation = Math.floorMod(rotation, 360);
        this.box = new Box(0, 0, width(), height());
    }

    private boolean isSideways() {
        return rotation == 90 || rotation == 270;
    }

    double width() {
        return isSideways() ? cropHeight : cropWidth;
    }

    double height() {
        return isSideways() ? cropWidth : cropHeight;
    }

    Box box() {
        return box;
    }

    Point2D onPage(Point2D point) {
        return onPage(point.getX(), point.getY());
    }

    Point2D onPage(double fileX, double fileY) {
        double x = fileX - left;
        double y = fileY - bottom;
        return switch (rotation) {
            case 90 -> new Point2D.Double(y, x);
            case 180 -> new Point2D.Double(cropWidth - x, y);
            case 270 -> new Point2D.Double(cropHeight - y, cropWidth - x);
            default -> new Point2D.Double(x, cropHeight - y);
        };
    }
}
