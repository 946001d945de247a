package org.policygap.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.review.Decisions;
import org.policygap.report.duty.PolicyDuties;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.html.ReportPage;

/**
 * The gap analysis as one HTML file (UTF-8) to read, send and print: the same words and counts as the workbook, without
 * anything to fill in. It loads nothing, runs no script, and a content security policy in the file says so. Well-formed
 * as XML, and accessible (WCAG 2.2, level AA).
 */
public final class HtmlReport implements Report {
    private final String tool;
    private final PolicyDuties duties;

    /**
     * A report that names the tool that made it.
     *
     * @param tool name and version of the tool ("policygap 1.0"), empty if it is not to be named
     */
    public HtmlReport(String tool) {
        this(tool, PolicyDuties.shipped());
    }

    /** A report with a list of one's own of what the law asks of policies. */
    public HtmlReport(String tool, PolicyDuties duties) {
        this.tool = tool;
        this.duties = duties;
    }

    @Override
    public void write(Comparison comparison, Decisions decisions, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        new ReportPage(GapAnalysis.of(comparison, decisions, duties), tool).writeTo(writer);
        writer.flush();
    }
}
