package org.policygap.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import org.policygap.report.trust.TrustFigures;

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
        WorkbookFile.write(masthead, canvas -> addSheets(canvas, figures), out);
    }

    private static void addSheets(Canvas canvas, TrustFigures figures) {
        ListsSheet.withoutChoices(canvas);
        RegisterSheet.write(canvas, figures.register(), figures.duties());
        ListSheetWriter writer = new ListSheetWriter(canvas);
        writer.write(RemarksSheet.unread(figures));
        writer.write(DutySheet.of(figures));
        ListsSheet.hide(canvas);
    }
}
