package org.policygap.report.workbook;

import java.time.LocalDate;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.wording.English;

/**
 * What stands around the pages of a workbook and in the file's properties.
 *
 * @param trust the body it is for, may be empty
 * @param title of the report
 * @param subject what it is about
 * @param running the title as it runs at the foot of each page
 * @param date of the report
 */
record Imprint(String trust, String title, String subject, String running, LocalDate date) {

    static Imprint of(GapAnalysis analysis) {
        return new Imprint(
                analysis.comparison().trust(),
                "Policy gap report: " + analysis.title(),
                "Schools' policies compared with the model policy",
                analysis.title() + ": gap report",
                analysis.comparison().date());
    }

    /** "14 January 2026". */
    String longDate() {
        return English.longDate(date);
    }
}
