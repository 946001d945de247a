package org.policygap.parser.read.pdf;

import java.util.List;

/**
 * What is drawn on a page.
 *
 * @param number of the page, 1-based
 * @param segments in the order of drawing
 * @param rules horizontal and vertical lines, as thin boxes
 * @param fills grounds that are not white
 * @param frames boxes around shapes that lines enclose
 * @param links places that lead elsewhere when they are clicked
 * @param recognised whether the text comes from text recognition over a picture
 * @param unreadable characters whose meaning the file does not tell
 */
record PageContent(
        int number,
        double width,
        double height,
        List<Segment> segments,
        List<Box> rules,
        List<Box> fills,
        List<Box> frames,
        List<Box> images,
        Links links,
        int unreadable,
        boolean recognised) {

    /** Share of the page that its largest image covers, in [0, 1]. */
    double imageShare() {
        Box page = new Box(0, 0, width, height);
        return images.stream()
                .mapToDouble(i -> new Box(
                                        Math.max(0, i.left()),
                                        Math.max(0, i.top()),
                                        Math.min(width, i.right()),
                                        Math.min(height, i.bottom()))
                                .area()
                        / page.area())
                .max()
                .orElse(0);
    }

    /** The page with its text marked as the result of text recognition. */
    PageContent asRecognised() {
        return new PageContent(number, width, height, segments, rules, fills, frames, images, links, unreadable, true);
    }

    PageContent with(List<Segment> other) {
        return new PageContent(
                number, width, height, other, rules, fills, frames, images, links, unreadable, recognised);
    }
}
