package org.policygap.report;

import java.io.IOException;
import java.io.OutputStream;
import org.policygap.report.trust.TrustFigures;
import org.policygap.report.workbook.TrustBuilder;

/**
 * The Excel workbook about a whole trust: a page that a chief executive can read, every policy at every school, documents
 * to look at, what the law asks for, and the register of every policy. The same input gives the same bytes.
 */
public final class TrustWorkbook {

    /** Writes the workbook; the stream is flushed, not closed. */
    public void write(TrustFigures figures, OutputStream out) throws IOException {
        TrustBuilder.write(figures, out);
        out.flush();
    }
}
