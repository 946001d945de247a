package org.policygap.report.workbook;

import org.policygap.model.comparison.Status;
import org.policygap.report.figures.ReviewStatus;
import org.policygap.report.xlsx.CellLook;
import org.policygap.report.xlsx.Colour;

/** A pair of text and ground colour, with the stronger colour of chart bars. */
enum Tone {
    GOOD(Colour.GREEN, Colour.GREEN_GROUND, Colour.GREEN_BAR),
    PARTLY(Colour.AMBER, Colour.AMBER_GROUND, Colour.AMBER_BAR),
    BAD(Colour.RED, Colour.RED_GROUND, Colour.RED_BAR),
    CONFLICT(Colour.PURPLE, Colour.PURPLE_GROUND, Colour.PURPLE_BAR),
    QUIET(Colour.GREY, Colour.GREY_GROUND, Colour.GREY),
    FILL_IN(Colour.BROWN, Colour.CREAM, Colour.BROWN);

    private final Colour ink;
    private final Colour ground;
    private final Colour bar;

    Tone(Colour ink, Colour ground, Colour bar) {
        this.ink = ink;
        this.ground = ground;
        this.bar = bar;
    }

    static Tone of(Status status) {
        return switch (status) {
            case MET -> GOOD;
            case PARTIAL -> PARTLY;
            case MISSING -> BAD;
            case CONFLICT -> CONFLICT;
            case NOT_APPLICABLE -> QUIET;
        };
    }

    static Tone of(ReviewStatus.State state) {
        return switch (state) {
            case UP_TO_DATE -> GOOD;
            case DUE_SOON -> PARTLY;
            case OVERDUE -> BAD;
            case NO_DATE -> QUIET;
        };
    }

    /** A look in these colours. */
    CellLook colour(CellLook look) {
        return look.ink(ink).ground(ground);
    }

    Colour ink() {
        return ink;
    }

    Colour ground() {
        return ground;
    }

    Colour bar() {
        return bar;
    }

    /** Colour of numbers in the bar. */
    Colour inBar() {
        return this == PARTLY ? Colour.TEXT : Colour.WHITE;
    }
}
