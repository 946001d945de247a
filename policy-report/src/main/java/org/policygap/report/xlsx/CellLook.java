package org.policygap.report.xlsx;

import java.util.Objects;

/**
 * How a cell looks. Two equal looks share one cell style.
 *
 * @param size of the font in points
 * @param ground colour of the cell
 * @param format number format, "General" for none
 * @param edges lines around the cell
 * @param quoted for text that begins like a formula: it stays text when the cell is edited
 */
public record CellLook(
        double size,
        Weight weight,
        Colour ink,
        Colour ground,
        Across across,
        Down down,
        Flow flow,
        String format,
        Edges edges,
        boolean quoted) {

    /** What a cell has that was given no look. */
    public static final CellLook NONE = new CellLook(
            11,
            Weight.REGULAR,
            Colour.BLACK,
            Colour.WHITE,
            Across.BY_KIND,
            Down.BOTTOM,
            Flow.ONE_LINE,
            "General",
            Edges.NONE,
            false);

    /** A plain cell of a list: 10 pt, wrapped, at the top left, with hairlines. */
    public static CellLook plain() {
        return new CellLook(
                10,
                Weight.REGULAR,
                Colour.TEXT,
                Colour.WHITE,
                Across.LEFT,
                Down.TOP,
                Flow.WRAPPED,
                "General",
                Edges.HAIRLINES,
                false);
    }

    /** Weight of the font. */
    public enum Weight {
        REGULAR,
        BOLD,
        ITALIC,
        /** A link. */
        UNDERLINED
    }

    /** Where the content stands from left to right. */
    public enum Across {
        /** Text at the left, numbers at the right. */
        BY_KIND,
        LEFT,
        CENTER,
        RIGHT,
        /** Over this cell and the empty ones of this alignment that follow. */
        CENTER_SELECTION
    }

    /** Where the content stands from top to bottom. */
    public enum Down {
        TOP,
        CENTER,
        BOTTOM
    }

    /** How text runs in the cell. */
    public enum Flow {
        ONE_LINE,
        WRAPPED,
        /** Bottom to top, for narrow headings. */
        TURNED
    }

    /** Lines around the cell. */
    public enum Edges {
        NONE,
        HAIRLINES,
        /** Hairlines with a navy line above, where a section starts. */
        SECTION,
        /** A white line on the left that keeps a tile from its neighbour. */
        TILE,
        /** A hairline below only. */
        UNDERLINE
    }

    public CellLook size(double points) {
        return new CellLook(points, weight, ink, ground, across, down, flow, format, edges, quoted);
    }

    public CellLook weight(Weight other) {
        return new CellLook(size, other, ink, ground, across, down, flow, format, edges, quoted);
    }

    public CellLook bold() {
        return weight(Weight.BOLD);
    }

    public CellLook ink(Colour other) {
        return new CellLook(size, weight, other, ground, across, down, flow, format, edges, quoted);
    }

    public CellLook ground(Colour other) {
        return new CellLook(size, weight, ink, other, across, down, flow, format, edges, quoted);
    }

    public CellLook across(Across other) {
        return new CellLook(size, weight, ink, ground, other, down, flow, format, edges, quoted);
    }

    public CellLook centred() {
        return across(Across.CENTER);
    }

    public CellLook middle() {
        return new CellLook(size, weight, ink, ground, across, Down.CENTER, flow, format, edges, quoted);
    }

    public CellLook flow(Flow other) {
        return new CellLook(size, weight, ink, ground, across, down, other, format, edges, quoted);
    }

    public CellLook format(String other) {
        return new CellLook(size, weight, ink, ground, across, down, flow, other, edges, quoted);
    }

    public CellLook edges(Edges other) {
        return new CellLook(size, weight, ink, ground, across, down, flow, format, other, quoted);
    }

    /** The same look for text that begins like a formula. */
    CellLook asQuoted() {
        return new CellLook(size, weight, ink, ground, across, down, flow, format, edges, true);
    }

    /** The same look where a section starts. */
    public CellLook startingSection() {
        return edges == Edges.HAIRLINES ? edges(Edges.SECTION) : this;
    }

    /** The same look with the text running upwards on one line from the foot of the cell. */
    public CellLook turned() {
        return new CellLook(size, weight, ink, ground, Across.CENTER, Down.BOTTOM, Flow.TURNED, format, edges, quoted);
    }

    /** The same look with the text half-way down the cell. */
    public CellLook middleIfTop() {
        return down == Down.TOP ? middle() : this;
    }

    /** Whether text stands a little away from the left edge. */
    public boolean isIndented() {
        return across == Across.LEFT;
    }

    // Looks are looked up for every cell of a workbook. What Java makes of a record for that is slow at first.

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof CellLook look && isLike(look));
    }

    private boolean isLike(CellLook other) {
        return size == other.size
                && weight == other.weight
                && ink == other.ink
                && ground == other.ground
                && across == other.across
                && down == other.down
                && flow == other.flow
                && edges == other.edges
                && quoted == other.quoted
                && format.equals(other.format);
    }

    @Override
    public int hashCode() {
        return Objects.hash(size, weight, ink, ground, across, down, flow, format, edges, quoted);
    }
}
