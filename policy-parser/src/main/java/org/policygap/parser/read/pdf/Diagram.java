package org.policygap.parser.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A picture drawn of boxes with a few words each, such as a flow chart. Its words are no paragraphs: they are read with
 * their box, and what stands between the boxes is read with the picture.
 */
final class Diagram {
    private static final int FEWEST_BOXES = 4;
    private static final int MOST_BOXES = 300;
    private static final int MOST_WORDS = 40;
    /** Boxes closer than this, in points, with edges of one length are cells of a table. */
    private static final double TOUCHING = 3;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final List<Box> boxes;

    private Diagram(List<Box> boxes) {
        this.boxes = boxes;
    }

    /** The picture on a page; empty if there is none. */
    static Optional<Diagram> of(PageContent page) {
        if (page.frames().size() < FEWEST_BOXES || page.frames().size() > MOST_BOXES) {
            return Optional.empty();
        }
        List<Box> boxes = new ArrayList<>();
        for (Box frame : page.frames()) {
            if (isLabelled(page, frame) && boxes.stream().noneMatch(frame::equals)) {
                boxes.add(frame);
            }
        }
        List<Box> alone = boxes.stream()
                .filter(box -> boxes.stream().noneMatch(other -> isNextCell(box, other)))
                .toList();
        return alone.size() < FEWEST_BOXES ? Optional.empty() : Optional.of(new Diagram(alone));
    }

    private static boolean isLabelled(PageContent page, Box frame) {
        int words = page.segments().stream()
                .filter(segment -> isIn(segment, frame))
                .mapToInt(segment -> SPACE.split(segment.text().strip()).length)
                .sum();
        return words > 0 && words <= MOST_WORDS;
    }

    private static boolean isIn(Segment segment, Box box) {
        return box.contains((segment.left() + segment.right()) / 2, segment.middle());
    }

    private static boolean isNextCell(Box box, Box other) {
        boolean beside = Math.min(Math.abs(box.right() - other.left()), Math.abs(box.left() - other.right())) < TOUCHING
                && Math.abs(box.top() - other.top()) < TOUCHING
                && Math.abs(box.bottom() - other.bottom()) < TOUCHING;
        boolean below = Math.min(Math.abs(box.bottom() - other.top()), Math.abs(box.top() - other.bottom())) < TOUCHING
                && Math.abs(box.left() - other.left()) < TOUCHING
                && Math.abs(box.right() - other.right()) < TOUCHING;
        return beside || below;
    }

    /** Whether a piece of text stands in a box of the picture or between boxes, with one above and one below it. */
    boolean holds(Segment segment) {
        boolean boxed = boxes.stream().anyMatch(box -> isIn(segment, box));
        return segment.upright()
                && (boxed
                        || (boxes.stream().anyMatch(box -> box.bottom() <= segment.top())
                                && boxes.stream().anyMatch(box -> box.top() >= segment.bottom())));
    }

    /** The pieces of text of the picture, box by box, then those between the boxes. */
    List<List<Segment>> texts(List<Segment> segments) {
        List<List<Segment>> texts = new ArrayList<>();
        List<Segment> rest = new ArrayList<>(segments);
        for (Box box : boxes) {
            List<Segment> inBox =
                    rest.stream().filter(segment -> isIn(segment, box)).toList();
            rest.removeAll(inBox);
            texts.add(inBox);
        }
        texts.add(rest);
        texts.removeIf(List::isEmpty);
        return texts;
    }
}
