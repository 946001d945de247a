package org.policygap.report;

import java.io.IOException;
import java.io.OutputStream;
import org.policygap.model.concordance.Concordance;
import org.policygap.report.figures.ConcordanceView;
import org.policygap.report.workbook.ConcordanceBuilder;

/** The Excel workbook of a concordance: topics, who says what, and what only one school says. Same input, same bytes. */
public final class ConcordanceWorkbook {

    /** Writes the whole workbook; the stream is flushed, not closed. */
    public void write(Concordance concordance, OutputStream out) throws IOException {
        ConcordanceBuilder.write(new ConcordanceView(concordance), out);
        out.flush();
    }
}
