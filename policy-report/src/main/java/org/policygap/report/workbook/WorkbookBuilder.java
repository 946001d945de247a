package org.policygap.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.figures.SchoolView;

/** Builds the gap workbook sheet by sheet. */
public final class WorkbookBuilder {

    private WorkbookBuilder() {}

    /** Writes the workbook of an analysis; the stream stays open. */
    public static void write(GapAnalysis analysis, OutputStream out) throws IOException {
        Book.write(
                Imprint.of(analysis),
                book -> addSheets(new Sheets(book, analysis, SheetNames.of(analysis.schools(), Sheets.FIXED))),
                out);
    }

    private static void addSheets(Sheets sheets) {
        XSSFWorkbook workbook = sheets.workbook();
        sheets.create(Sheets.SUMMARY, Colour.NAVY);
        XSSFSheet lists = ListsSheet.write(sheets.book());
        ListSheetWriter writer = new ListSheetWriter(sheets.book());
        writer.write(MatrixSheet.of(sheets));
        for (SchoolView school : sheets.analysis().schools()) {
            writer.write(SchoolSheet.of(sheets, school));
        }
        writer.write(ConflictsSheet.of(sheets));
        writer.write(AdditionsSheet.of(sheets));
        writer.write(ConcordanceSheet.of(sheets));
        RegisterSheet.write(
                sheets.book(), sheets.analysis().register(), sheets.analysis().duties());
        writeUnlessEmpty(writer, SetAsideSheet.of(sheets));
        writeUnlessEmpty(writer, ReadingNotesSheet.of(sheets));
        HelpSheet.write(sheets);
        SummarySheet.write(sheets, lists);
        workbook.setSheetOrder(Sheets.LISTS, workbook.getNumberOfSheets() - 1);
        DataSheet.write(sheets);
        workbook.setSheetVisibility(workbook.getSheetIndex(Sheets.LISTS), SheetVisibility.HIDDEN);
        workbook.setSheetVisibility(workbook.getSheetIndex(Sheets.DATA), SheetVisibility.VERY_HIDDEN);
    }

    private static <R> void writeUnlessEmpty(ListSheetWriter writer, ListSheet<R> list) {
        if (!list.rows().isEmpty()) {
            writer.write(list);
        }
    }
}
