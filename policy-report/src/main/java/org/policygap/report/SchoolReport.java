package org.policygap.report;

import java.io.IOException;
import java.io.OutputStream;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.review.Decisions;

/** Writes what one school needs. Implementations are immutable and give the same bytes for the same input. */
public interface SchoolReport {

    /**
     * Writes one school's document.
     *
     * @param comparison what was found
     * @param schoolId id of one of its schools
     * @param decisions what people decided so far
     * @param out receives the document; flushed, not closed
     */
    void write(Comparison comparison, String schoolId, Decisions decisions, OutputStream out) throws IOException;
}
