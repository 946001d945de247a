package org.policygap.report.xlsx;

import java.util.Optional;

/**
 * What may be typed into cells. Anything else is warned of and can be kept.
 *
 * @param kind what is checked
 * @param formula name of the list to choose from, or the day after which a date must be; made by us
 * @param title of the warning
 * @param warning what it says
 * @param prompt what is kept ready to be shown beside the cell, with a title; it is switched off
 */
public record Check(CellRange cells, Kind kind, String formula, String title, String warning, Optional<Prompt> prompt) {

    /** What is checked. */
    public enum Kind {
        ON_LIST,
        DATE_AFTER
    }

    /** A hint. */
    public record Prompt(String title, String text) {}
}
