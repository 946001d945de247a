package org.policygap.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.policygap.report.trust.TrustFigures;
import org.policygap.report.xlsx.Sheet;

/** Builds the workbook about a whole trust sheet by sheet. */
public final class TrustBuilder {
    static final String POLICIES = "Policies and schools";
    static final String REVIEWS = "Reviews";
    static final String TO_CHECK = "To check";
    static final String LAW = "Required by law";

    private TrustBuilder() {}

    /** Writes the workbook; the stream stays open. */
    public static void write(TrustFigures trust, OutputStream out) throws IOException {
        Masthead masthead = new Masthead(
                trust.trust(),
                "All policies of the trust",
                "overview",
                "Every school's policies compared with the trust's model policies",
                trust.date());
        ListsSheet lists = ListsSheet.withoutChoices(masthead);
        ListSheetWriter writer = new ListSheetWriter(masthead, true);
        List<Sheet> sheets = List.of(
                TrustSummary.of(masthead, trust, lists.sheet()),
                writer.sheet(TrustMatrix.gaps(trust)),
                writer.sheet(TrustMatrix.reviews(trust)),
                writer.sheet(RemarksSheet.of(trust)),
                writer.sheet(DutySheet.of(trust)),
                RegisterSheet.of(masthead, writer, trust.register(), trust.duties()),
                TrustHelp.of(masthead),
                lists.sheet());
        WorkbookFile.write(masthead, sheets, lists.names(), out);
    }
}
