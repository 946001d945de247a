package org.policygap.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.review.Decisions;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.oscal.MappingCollection;

/** The comparison as an OSCAL 1.2 control mapping (JSON, UTF-8), for programs. */
public final class OscalMapping implements Report {
    private final String tool;

    /**
     * A mapping that names the tool that made it.
     *
     * @param tool name and version of the tool ("policygap 1.0")
     */
    public OscalMapping(String tool) {
        this.tool = tool;
    }

    @Override
    public void write(Comparison comparison, Decisions decisions, OutputStream out) throws IOException {
        String json = MappingCollection.json(GapAnalysis.of(comparison, decisions), tool)
                .orElseThrow(() -> new IOException(
                        "No control mapping was written: nothing in the schools' policies relates to the model."
                                + " Check that they are about the same subject."));
        out.write(json.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
