package org.policygap.report.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.figures.SchoolView;

/** Builds the workbook sheet by sheet. */
public final class WorkbookBuilder {
    /** Time on the entries of the file. At the first instant of 1980 Java would add a time of the machine's zone. */
    static final LocalDateTime FILE_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private WorkbookBuilder() {}

    /** Writes the workbook of an analysis; the stream stays open. */
    public static void write(GapAnalysis analysis, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Masthead masthead = new Masthead(
                    analysis.comparison().trust(),
                    analysis.title(),
                    "gap report",
                    "Schools' policies compared with the model policy",
                    analysis.comparison().date());
            Canvas canvas = new Canvas(workbook, new Styles(workbook), masthead);
            addSheets(Sheets.of(canvas, analysis));
            DocumentProperties.set(workbook, masthead);
            workbook.write(bytes);
        }
        FixedTimeZip.copy(bytes.toByteArray(), FILE_TIME, out);
    }

    private static void addSheets(Sheets sheets) {
        XSSFWorkbook workbook = sheets.workbook();
        sheets.create(Sheets.SUMMARY, Colour.NAVY);
        XSSFSheet lists = ListsSheet.write(sheets.canvas());
        ListSheetWriter writer = new ListSheetWriter(sheets.canvas());
        writer.write(MatrixSheet.of(sheets));
        for (SchoolView school : sheets.analysis().schools()) {
            XSSFSheet sheet = writer.write(SchoolSheet.of(sheets, school));
            if (!PageSetup.keepsToPages(sheet)) {
                writer.write(BriefSheet.of(sheets, school));
            }
        }
        writer.write(ConflictsSheet.of(sheets));
        writer.write(AdditionsSheet.of(sheets));
        writer.write(ConcordanceSheet.of(sheets));
        RegisterSheet.write(
                sheets.canvas(), sheets.analysis().register(), sheets.analysis().duties());
        writeUnlessEmpty(writer, SetAsideSheet.of(sheets));
        writeUnlessEmpty(writer, ReadingNotesSheet.of(sheets));
        HelpSheet.write(sheets);
        SummarySheet.write(sheets, lists);
        workbook.setSheetOrder(Sheets.LISTS, workbook.getNumberOfSheets() - 1);
        DataSheet.write(sheets);
        workbook.setSheetVisibility(workbook.getSheetIndex(Sheets.LISTS), SheetVisibility.HIDDEN);
        workbook.setSheetVisibility(workbook.getSheetIndex(Sheets.DATA), SheetVisibility.VERY_HIDDEN);
        workbook.setActiveSheet(0);
        workbook.setSelectedTab(0);
    }

    private static <R> void writeUnlessEmpty(ListSheetWriter writer, ListSheet<R> list) {
        if (!list.rows().isEmpty()) {
            writer.write(list);
        }
    }
}
