package org.policygap.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.figures.SchoolView;

/** Builds the workbook sheet by sheet. */
public final class WorkbookBuilder {
    private WorkbookBuilder() {}

    /** Writes the workbook of an analysis; the stream stays open. */
    public static void write(GapAnalysis analysis, OutputStream out) throws IOException {
        Masthead masthead = new Masthead(
                analysis.comparison().trust(),
                analysis.title(),
                "gap report",
                "Schools' policies compared with the model policy",
                analysis.comparison().date());
        WorkbookFile.write(masthead, canvas -> addSheets(Sheets.of(canvas, analysis)), out);
    }

    private static void addSheets(Sheets sheets) {
        XSSFWorkbook workbook = sheets.workbook();
        sheets.create(Sheets.SUMMARY, Colour.NAVY);
        XSSFSheet lists = ListsSheet.write(sheets.canvas());
        ListSheetWriter writer = new ListSheetWriter(sheets.canvas());
        writer.write(MatrixSheet.of(sheets));
        for (SchoolView school : sheets.analysis().schools()) {
            writer.write(SchoolSheet.of(sheets, school));
            writeUnlessEmpty(writer, BriefSheet.of(sheets, school));
        }
        writeUnlessEmpty(writer, ConflictsSheet.of(sheets));
        writeUnlessEmpty(writer, AdditionsSheet.of(sheets));
        writer.write(ConcordanceSheet.of(sheets));
        RegisterSheet.write(
                sheets.canvas(), sheets.analysis().register(), sheets.analysis().duties());
        writeUnlessEmpty(writer, SetAsideSheet.of(sheets));
        writeUnlessEmpty(writer, ReadingNotesSheet.of(sheets));
        HelpSheet.write(sheets);
        SummarySheet.write(sheets, lists);
        ListsSheet.hide(sheets.canvas());
        DataSheet.write(sheets);
        workbook.setSheetVisibility(workbook.getSheetIndex(Sheets.DATA), SheetVisibility.VERY_HIDDEN);
    }

    private static <R> void writeUnlessEmpty(ListSheetWriter writer, ListSheet<R> list) {
        if (!list.rows().isEmpty()) {
            writer.write(list);
        }
    }
}
