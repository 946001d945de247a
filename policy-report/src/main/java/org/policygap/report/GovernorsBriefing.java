package org.policygap.report;

import java.io.IOException;
import java.io.OutputStream;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.review.Decisions;
import org.policygap.report.briefing.BriefingFile;
import org.policygap.report.figures.GapAnalysis;

/**
 * What governors need before they decide on a school's policy, as a Word file of one to two pages: what is asked of them,
 * what differs in substance, what to ask, and room for the minute.
 */
public final class GovernorsBriefing implements SchoolReport {

    @Override
    public void write(Comparison comparison, String schoolId, Decisions decisions, OutputStream out)
            throws IOException {
        BriefingFile.of(GapAnalysis.ofSchool(comparison, schoolId, decisions)).write(out);
    }
}
