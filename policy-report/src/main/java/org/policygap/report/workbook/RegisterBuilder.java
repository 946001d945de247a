package org.policygap.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.policygap.report.trust.TrustFigures;
import org.policygap.report.xlsx.Sheet;

/** Builds the workbook that holds the policy register alone. */
public final class RegisterBuilder {
    private RegisterBuilder() {}

    /** Writes the workbook; the stream stays open. */
    public static void write(TrustFigures figures, OutputStream out) throws IOException {
        Masthead masthead = new Masthead(
                figures.trust(),
                "All policies",
                "register",
                "Who approved what, and when it is next due",
                figures.date());
        ListsSheet lists = ListsSheet.withoutChoices(masthead);
        ListSheetWriter writer = new ListSheetWriter(masthead, false);
        List<Sheet> sheets = List.of(
                RegisterSheet.of(masthead, writer, figures.register(), figures.duties()),
                writer.sheet(RemarksSheet.unread(figures)),
                writer.sheet(DutySheet.of(figures)),
                lists.sheet());
        WorkbookFile.write(masthead, sheets, lists.names(), out);
    }
}
