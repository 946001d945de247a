package org.policygap.report;

import java.io.IOException;
import java.io.OutputStream;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.review.Decisions;

/** Writes a comparison in one form. Implementations are immutable and give the same bytes for the same input. */
public interface Report {

    /**
     * Writes the whole report.
     *
     * @param comparison what was found
     * @param decisions what people decided so far
     * @param out receives the report; flushed, not closed
     */
    void write(Comparison comparison, Decisions decisions, OutputStream out) throws IOException;
}
