package org.policygap.parser.read.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines and rectangles that are drawn on a page; curves are left out. */
final class Paths {
    private static final double THICKEST_RULE = 3;
    private static final double SHORTEST_RULE = 6;
    private static final double LEAST_FRAME_WIDTH = 24;
    private static final double LEAST_FRAME_HEIGHT = 10;
    private static final int MOST = 20_000;

    private final List<Box> rules = new ArrayList<>();
    private final List<Box> fills = new ArrayList<>();
    private final List<Box> frames = new ArrayList<>();
    private final List<Box> lines = new ArrayList<>();
    private final List<Box> curves = new ArrayList<>();
    private final List<Box> rectangles = new ArrayList<>();
    private Point2D at = new Point2D.Double();
    private Point2D start = at;

    void move(Point2D to) {
        at = to;
        start = to;
    }

    void line(Point2D to) {
        if (lines.size() < MOST) {
            lines.add(Box.of(at, to));
        }
        at = to;
    }

    /** Goes on by a curve, which is no rule but may bound a ground. */
    void curve(Point2D to) {
        if (curves.size() < MOST) {
            curves.add(Box.of(at, to));
        }
        at = to;
    }

    void close() {
        line(start);
    }

    void rectangle(Point2D corner, Point2D opposite) {
        if (rectangles.size() < MOST) {
            rectangles.add(Box.of(corner, opposite));
        }
    }

    /** Ends the path, painted in this way. */
    void paint(boolean stroke, boolean fill, boolean white) {
        if (stroke) {
            lines.forEach(this::rule);
            rectangles.forEach(this::edges);
            rectangles.forEach(this::frame);
            outline().ifPresent(this::frame);
        }
        if (fill && !white) {
            for (Box rectangle : rectangles) {
                rule(rectangle);
                ground(rectangle);
            }
            shape();
        }
        clear();
    }

    /** A filled shape of lines counts with the box around it. */
    private void shape() {
        outline().ifPresent(around -> {
            rule(around);
            ground(around);
        });
    }

    /** The box around the lines and curves of the path, if they are enough to enclose something. */
    private Optional<Box> outline() {
        List<Box> edges = new ArrayList<>(lines);
        edges.addAll(curves);
        return edges.size() < 3 ? Optional.empty() : edges.stream().reduce(Box::with);
    }

    private void frame(Box box) {
        if (box.width() >= LEAST_FRAME_WIDTH && box.height() >= LEAST_FRAME_HEIGHT && frames.size() < MOST) {
            frames.add(box);
        }
    }

    void clear() {
        lines.clear();
        curves.clear();
        rectangles.clear();
    }

    private void edges(Box box) {
        if (box.height() < THICKEST_RULE || box.width() < THICKEST_RULE) {
            rule(box);
        } else {
            rule(new Box(box.left(), box.top(), box.right(), box.top()));
            rule(new Box(box.left(), box.bottom(), box.right(), box.bottom()));
            rule(new Box(box.left(), box.top(), box.left(), box.bottom()));
            rule(new Box(box.right(), box.top(), box.right(), box.bottom()));
        }
    }

    private void rule(Box box) {
        boolean thin = Math.min(box.width(), box.height()) < THICKEST_RULE;
        if (thin && Math.max(box.width(), box.height()) > SHORTEST_RULE && rules.size() < MOST) {
            rules.add(box);
        }
    }

    private void ground(Box box) {
        if (Math.min(box.width(), box.height()) >= THICKEST_RULE && fills.size() < MOST) {
            fills.add(box);
        }
    }

    List<Box> rules() {
        return rules;
    }

    List<Box> fills() {
        return fills;
    }

    /** What lines were drawn around. */
    List<Box> frames() {
        return frames;
    }
}
