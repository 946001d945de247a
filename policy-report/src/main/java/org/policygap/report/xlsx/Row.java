package org.policygap.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A row of a sheet in the making. */
public final class Row {
    /** Height of a row that was given none, in points. */
    static final int DEFAULT_HEIGHT = 15;

    private static final int TWENTIETHS = 20;

    private final List<Cell> cells = new ArrayList<>();
    private OptionalDouble height = OptionalDouble.empty();
    private boolean fitted;
    private boolean hidden;

    Row() {}

    /** Puts a cell into a column, 0-based; what stood there goes. */
    public Row put(int column, Cell cell) {
        while (cells.size() <= column) {
            cells.add(Cell.ABSENT);
        }
        cells.set(column, cell);
        return this;
    }

    /** Makes the row so many points high, counted in twentieths as programs do. */
    public Row height(double points) {
        height = OptionalDouble.of(Math.floor((float) points * TWENTIETHS) / TWENTIETHS);
        return this;
    }

    /**
     * Makes the row so many points high, which its texts need as they are; where somebody types in it, the program fits it
     * to them.
     */
    public Row fitted(double points) {
        fitted = true;
        return height(points);
    }

    /** Hides the row. */
    public Row hide() {
        hidden = true;
        return this;
    }

    /** Cells from the first column on, {@link Cell#ABSENT} where there is none. */
    List<Cell> cells() {
        return cells;
    }

    Optional<Cell> cell(int column) {
        return column < cells.size() ? Optional.of(cells.get(column)) : Optional.empty();
    }

    OptionalDouble height() {
        return height;
    }

    boolean isFitted() {
        return fitted;
    }

    boolean isHidden() {
        return hidden;
    }
}
