package org.policygap.report.workbook;

import org.policygap.model.comparison.Status;
import org.policygap.report.figures.ReviewStatus;
import org.policygap.report.xlsx.CellLook;
import org.policygap.report.xlsx.CellLook.Across;
import org.policygap.report.xlsx.CellLook.Edges;
import org.policygap.report.xlsx.CellLook.Flow;
import org.policygap.report.xlsx.CellLook.Weight;
import org.policygap.report.xlsx.Colour;

/** The looks of the workbook by name. */
final class Look {
    static final String DATE_FORMAT = "d mmm yyyy";

    static final CellLook BODY = CellLook.plain();
    static final CellLook STRONG = BODY.bold();
    static final CellLook ASIDE = BODY.size(9).ink(Colour.MUTED);
    static final CellLook NOTHING = BODY.weight(Weight.ITALIC).ink(Colour.MUTED);
    static final CellLook QUIET = BODY.ink(Colour.MUTED);
    static final CellLook CENTRE = BODY.centred();
    static final CellLook DATE = BODY.format(DATE_FORMAT);
    static final CellLook LINK = BODY.weight(Weight.UNDERLINED).ink(Colour.LINK).flow(Flow.ONE_LINE);
    static final CellLook FILL_IN = BODY.ground(Colour.CREAM);
    static final CellLook FILL_IN_DATE = FILL_IN.format(DATE_FORMAT);
    static final CellLook KEY = ASIDE.flow(Flow.ONE_LINE);

    static final CellLook HEADING =
            BODY.bold().ink(Colour.WHITE).ground(Colour.NAVY).middle();
    static final CellLook FILL_IN_HEADING = HEADING.ground(Colour.BROWN);

    private static final CellLook LINE = BODY.middle().edges(Edges.NONE).flow(Flow.ONE_LINE);
    static final CellLook TITLE = LINE.size(18).bold().ink(Colour.WHITE).ground(Colour.NAVY);
    static final CellLook SUBTITLE = LINE.size(11).ink(Colour.WHITE).ground(Colour.BLUE);
    static final CellLook NOTE = LINE.ink(Colour.MUTED);
    static final CellLook WRAPPED_NOTE = NOTE.flow(Flow.WRAPPED);
    static final CellLook HEADLINE = LINE.size(15).bold().ink(Colour.NAVY).flow(Flow.WRAPPED);
    static final CellLook BACK = LINE.weight(Weight.UNDERLINED).ink(Colour.LINK);
    static final CellLook LABEL = LINE.bold().ink(Colour.BROWN);
    static final CellLook ANSWER = LINE.ground(Colour.CREAM).flow(Flow.WRAPPED);

    private static final CellLook SUMMARY = BODY.middle().edges(Edges.UNDERLINE);
    static final CellLook SUMMARY_TEXT = SUMMARY;
    static final CellLook SUMMARY_LINK = SUMMARY.weight(Weight.UNDERLINED).ink(Colour.LINK);
    static final CellLook SUMMARY_NUMBER = SUMMARY.centred().format("#,##0;-#,##0;–");
    static final CellLook SUMMARY_SHARE = SUMMARY.centred().bold().format("0%");
    static final CellLook SUMMARY_DATE = SUMMARY.format(DATE_FORMAT);
    static final CellLook SUMMARY_HEADING = HEADING.edges(Edges.NONE);
    static final CellLook SUMMARY_HEADING_CENTRED = SUMMARY_HEADING.centred();

    private Look() {}

    /** A status as symbol and word. */
    static CellLook status(Status status) {
        return Tone.of(status).colour(BODY.bold());
    }

    /** A status as symbol only. */
    static CellLook symbol(Status status) {
        return status(status).centred().flow(Flow.ONE_LINE);
    }

    /** Whether a review is due. */
    static CellLook review(ReviewStatus.State state) {
        return Tone.of(state).colour(BODY.bold());
    }

    /** A coloured cell of the Summary's tables. */
    static CellLook summary(Tone tone) {
        return tone.colour(SUMMARY.bold());
    }

    /** The number on a tile. */
    static CellLook tileNumber(Tone tone) {
        return tone.colour(LINE.size(24).bold()).edges(Edges.TILE).across(Across.CENTER_SELECTION);
    }

    /** The words on a tile. */
    static CellLook tileLabel(Tone tone) {
        return tileNumber(tone).size(10);
    }

    /** A heading that runs from bottom to top. */
    static CellLook turnedHeading() {
        return HEADING.turned();
    }
}
