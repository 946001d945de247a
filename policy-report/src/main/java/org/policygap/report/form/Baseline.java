package org.policygap.report.form;

import java.util.List;

/** The layout of the very hidden sheet that remembers what the form held when it was sent out. */
public final class Baseline {
    /** Name of the sheet. */
    public static final String SHEET = "~data";

    /** The first cell: what the file is. */
    public static final String FORMAT = "policygap-form";

    /** The second cell: version of the layout. The third is the policy id, the fourth the date of the report. */
    public static final String VERSION = "1";

    /** Column of the first row, 0-based, from which on the id and the name of each school stand side by side. */
    public static final int FIRST_SCHOOL = 4;

    /** The second row: headings of the rows below. */
    public static final List<String> COLUMNS = List.of(
            "key",
            "model_fingerprint",
            "school_fingerprint",
            "choice",
            "owner",
            "due",
            "comment",
            "clause",
            "topic",
            "model_wording",
            "school_wording",
            "passage_verdict",
            "passage_wording");

    private Baseline() {}
}
