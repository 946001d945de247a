package org.policygap.report;

import java.io.IOException;
import java.io.OutputStream;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.review.Decisions;
import org.policygap.report.duty.PolicyDuties;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.workbook.WorkbookBuilder;

/**
 * The Excel workbook that people work in: a summary on one page, a matrix, a sheet for each school with room for its
 * decisions, and what is needed to read it back. The same input gives the same bytes, whatever the machine's language,
 * zone or clock.
 */
public final class GapWorkbook implements Report {
    private final PolicyDuties duties;

    /** A workbook with the shipped list of what the law asks of policies. */
    public GapWorkbook() {
        this(PolicyDuties.shipped());
    }

    /** A workbook with a list of one's own. */
    public GapWorkbook(PolicyDuties duties) {
        this.duties = duties;
    }

    @Override
    public void write(Comparison comparison, Decisions decisions, OutputStream out) throws IOException {
        WorkbookBuilder.write(GapAnalysis.of(comparison, decisions, duties), out);
        out.flush();
    }
}
