package org.policygap.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.policygap.report.trust.TrustFigures;

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
        WorkbookFile.write(masthead, canvas -> addSheets(canvas, trust), out);
    }

    private static void addSheets(Canvas canvas, TrustFigures trust) {
        XSSFSheet summary = canvas.create(Sheets.SUMMARY, Colour.NAVY);
        XSSFSheet lists = ListsSheet.withoutChoices(canvas);
        ListSheetWriter writer = new ListSheetWriter(canvas);
        writer.write(TrustMatrix.gaps(trust));
        writer.write(TrustMatrix.reviews(trust));
        writer.write(RemarksSheet.of(trust));
        writer.write(DutySheet.of(trust));
        RegisterSheet.write(canvas, trust.register(), trust.duties());
        TrustHelp.write(canvas);
        TrustSummary.write(canvas, trust, summary, lists);
        ListsSheet.hide(canvas);
    }
}
