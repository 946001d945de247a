package org.policygap.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.usermodel.SheetVisibility;
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
        Imprint imprint = new Imprint(
                trust.trust(),
                "Policies of the trust: overview",
                "Every school's policies compared with the trust's model policies",
                "Policies of the trust: overview",
                trust.date());
        Book.write(imprint, book -> addSheets(book, trust), out);
    }

    private static void addSheets(Book book, TrustFigures trust) {
        XSSFSheet summary = book.create(Sheets.SUMMARY, Colour.NAVY);
        XSSFSheet lists = ListsSheet.withoutChoices(book);
        ListSheetWriter writer = new ListSheetWriter(book);
        writer.write(TrustMatrix.gaps(trust));
        writer.write(TrustMatrix.reviews(trust));
        writer.write(RemarksSheet.of(trust));
        writer.write(DutySheet.of(trust));
        RegisterSheet.write(book, trust.register(), trust.duties());
        TrustHelp.write(book);
        TrustSummary.write(book, trust, summary, lists);
        int last = book.workbook().getNumberOfSheets() - 1;
        book.workbook().setSheetOrder(Sheets.LISTS, last);
        book.workbook().setSheetVisibility(last, SheetVisibility.HIDDEN);
    }
}
