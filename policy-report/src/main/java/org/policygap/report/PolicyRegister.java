package org.policygap.report;

import java.io.IOException;
import java.io.OutputStream;
import org.policygap.report.trust.TrustFigures;
import org.policygap.report.workbook.RegisterBuilder;

/**
 * The policy register alone, as an Excel workbook: every policy with owner, approval and next review, documents that could
 * not be read, and what the law asks for. The same input gives the same bytes.
 */
public final class PolicyRegister {

    /**
     * Writes the workbook; the stream is flushed, not closed.
     *
     * @param figures what was found; its areas are not looked at
     */
    public void write(TrustFigures figures, OutputStream out) throws IOException {
        RegisterBuilder.write(figures, out);
        out.flush();
    }
}
