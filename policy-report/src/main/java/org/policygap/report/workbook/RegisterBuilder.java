package org.policygap.report.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            addSheets(new Canvas(workbook, new Styles(workbook), masthead), figures);
            DocumentProperties.set(workbook, masthead);
            workbook.write(bytes);
        }
        FixedTimeZip.copy(bytes.toByteArray(), WorkbookBuilder.FILE_TIME, out);
    }

    private static void addSheets(Canvas canvas, TrustFigures figures) {
        ListsSheet.withoutChoices(canvas);
        RegisterSheet.write(canvas, figures.register(), figures.duties());
        ListSheetWriter writer = new ListSheetWriter(canvas);
        writer.write(RemarksSheet.unread(figures));
        writer.write(DutySheet.of(figures));
        XSSFWorkbook workbook = canvas.workbook();
        int last = workbook.getNumberOfSheets() - 1;
        workbook.setSheetOrder(Sheets.LISTS, last);
        workbook.setSheetVisibility(last, SheetVisibility.HIDDEN);
        workbook.setActiveSheet(0);
        workbook.setSelectedTab(0);
    }
}
