package org.policygap.report.workbook;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;

/**
 * How a cell looks. Two equal looks share one cell style.
 *
 * @param size of the font in points
 * @param ground colour of the cell
 * @param format number format, "General" for none
 * @param edges lines around the cell
 */
record CellLook(
        double size,
        Weight weight,
        Colour ink,
        Colour ground,
        HorizontalAlignment across,
        VerticalAlignment down,
        Flow flow,
        String format,
        Edges edges) {

    /** A plain cell of a list: 10 pt, wrapped, at the top left, with hairlines. */
    static CellLook plain() {
        return new CellLook(
                10,
                Weight.REGULAR,
                Colour.TEXT,
                Colour.WHITE,
                HorizontalAlignment.LEFT,
                VerticalAlignment.TOP,
                Flow.WRAPPED,
                "General",
                Edges.HAIRLINES);
    }

    /** Weight of the font. */
    enum Weight {
        REGULAR,
        BOLD,
        ITALIC,
        /** A link. */
        UNDERLINED
    }

    /** How text runs in the cell. */
    enum Flow {
        ONE_LINE,
        WRAPPED,
        /** Bottom to top, for narrow headings. */
        TURNED
    }

    /** Lines around the cell. */
    enum Edges {
        NONE,
        HAIRLINES,
        /** Hairlines with a navy line above, where a section starts. */
        SECTION,
        /** A white line on the left that keeps a tile from its neighbour. */
        TILE,
        /** A hairline below only. */
        UNDERLINE
    }

    CellLook size(double points) {
        return new CellLook(points, weight, ink, ground, across, down, flow, format, edges);
    }

    CellLook weight(Weight other) {
        return new CellLook(size, other, ink, ground, across, down, flow, format, edges);
    }

    CellLook bold() {
        return weight(Weight.BOLD);
    }

    CellLook ink(Colour other) {
        return new CellLook(size, weight, other, ground, across, down, flow, format, edges);
    }

    CellLook ground(Colour other) {
        return new CellLook(size, weight, ink, other, across, down, flow, format, edges);
    }

    CellLook tone(Tone tone) {
        return ink(tone.ink()).ground(tone.ground());
    }

    CellLook across(HorizontalAlignment other) {
        return new CellLook(size, weight, ink, ground, other, down, flow, format, edges);
    }

    CellLook centred() {
        return across(HorizontalAlignment.CENTER);
    }

    CellLook middle() {
        return new CellLook(size, weight, ink, ground, across, VerticalAlignment.CENTER, flow, format, edges);
    }

    CellLook flow(Flow other) {
        return new CellLook(size, weight, ink, ground, across, down, other, format, edges);
    }

    CellLook format(String other) {
        return new CellLook(size, weight, ink, ground, across, down, flow, other, edges);
    }

    CellLook edges(Edges other) {
        return new CellLook(size, weight, ink, ground, across, down, flow, format, other);
    }

    /** The same look where a section starts. */
    CellLook startingSection() {
        return edges == Edges.HAIRLINES ? edges(Edges.SECTION) : this;
    }

    /** The same look with the text half-way down the cell. */
    CellLook middleIfTop() {
        return down == VerticalAlignment.TOP ? middle() : this;
    }

    /** Whether text stands a little away from the left edge. */
    boolean isIndented() {
        return across == HorizontalAlignment.LEFT;
    }
}
