package org.policygap.report;

import java.io.IOException;
import java.io.OutputStream;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.review.Decisions;
import org.policygap.report.draft.DraftFile;
import org.policygap.report.figures.GapAnalysis;

/**
 * A school's policy in the model's order as a Word file, with gaps filled as tracked changes. Who accepts all of them has
 * the harmonised policy, who rejects all of them the school's own text. Conflicts that nobody decided are boxed.
 */
public final class HarmonisedDraft implements SchoolReport {

    @Override
    public void write(Comparison comparison, String schoolId, Decisions decisions, OutputStream out)
            throws IOException {
        DraftFile.of(GapAnalysis.ofSchool(comparison, schoolId, decisions)).write(out);
    }
}
