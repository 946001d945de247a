package org.policygap.report.xlsx;

import java.util.Optional;

/**
 * A condition that changes the look of cells.
 *
 * @param condition a formula about the first cell, made by us
 */
public record Rule(CellRange cells, String condition, Change change) {

    /**
     * What changes.
     *
     * @param format number format
     */
    public record Change(Optional<Colour> ink, Optional<Colour> ground, boolean bold, Optional<String> format) {

        /** Another ground. */
        public static Change ground(Colour ground) {
            return new Change(Optional.empty(), Optional.of(ground), false, Optional.empty());
        }

        /** Another colour of text and ground. */
        public static Change colours(Colour ink, Colour ground) {
            return new Change(Optional.of(ink), Optional.of(ground), false, Optional.empty());
        }

        /** A number in bold, in another colour and format. */
        public static Change boldNumber(Colour ink, String format) {
            return new Change(Optional.of(ink), Optional.empty(), true, Optional.of(format));
        }
    }
}
