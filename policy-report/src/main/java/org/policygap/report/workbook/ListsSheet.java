package org.policygap.report.workbook;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.policygap.model.review.DecisionKey.Subject;
import org.policygap.report.figures.Labels;

/** The hidden sheet with the choices of the drop-down lists and the date of the report. */
final class ListsSheet {
    static final String REPORT_DATE = "ReportDate";

    private final Canvas canvas;
    private final XSSFSheet sheet;

    private ListsSheet(Canvas canvas) {
        this.canvas = canvas;
        sheet = canvas.create(Sheets.LISTS, Colour.GREY);
    }

    /** Name of the list of choices about a subject. */
    static String choices(Subject subject) {
        return switch (subject) {
            case GAP -> "GapChoices";
            case CONFLICT, TRUST -> "TrustChoices";
            case ADDITION -> "AdditionChoices";
        };
    }

    static XSSFSheet write(Canvas canvas) {
        ListsSheet lists = new ListsSheet(canvas);
        lists.writeDate();
        lists.writeChoices(1, Subject.GAP);
        lists.writeChoices(2, Subject.TRUST);
        lists.writeChoices(3, Subject.ADDITION);
        return lists.sheet;
    }

    /** The sheet with the date only, for a workbook in which nobody chooses. */
    static XSSFSheet withoutChoices(Canvas canvas) {
        ListsSheet lists = new ListsSheet(canvas);
        lists.writeDate();
        return lists.sheet;
    }

    /** Puts it behind all sheets that are there, out of sight. */
    static void hide(Canvas canvas) {
        int last = canvas.workbook().getNumberOfSheets() - 1;
        canvas.workbook().setSheetOrder(Sheets.LISTS, last);
        canvas.workbook().setSheetVisibility(last, SheetVisibility.HIDDEN);
    }

    private void writeDate() {
        put(0, 0, CellContent.text("Report date", Look.HEADING));
        put(1, 0, CellContent.date(Optional.of(canvas.masthead().date()), Look.DATE));
        name(REPORT_DATE, 0, 1, 1);
    }

    private void writeChoices(int column, Subject subject) {
        List<String> choices = Labels.choices(subject).stream()
                .map(choice -> Labels.choice(subject, choice))
                .toList();
        put(0, column, CellContent.text(choices(subject), Look.HEADING));
        for (int i = 0; i < choices.size(); i++) {
            put(i + 1, column, CellContent.text(choices.get(i), Look.BODY));
        }
        name(choices(subject), column, 1, choices.size());
        sheet.setColumnWidth(column, 25 * 256);
    }

    private void put(int row, int column, CellContent content) {
        XSSFRow there = sheet.getRow(row);
        content.write((there == null ? sheet.createRow(row) : there).createCell(column), canvas.styles());
    }

    private void name(String name, int column, int firstRow, int lastRow) {
        XSSFName range = canvas.workbook().createName();
        range.setNameName(name);
        String first = new CellReference(firstRow, column, true, true).formatAsString();
        String last = new CellReference(lastRow, column, true, true).formatAsString();
        range.setRefersToFormula(Place.quoted(Sheets.LISTS) + "!" + first + (firstRow == lastRow ? "" : ":" + last));
    }
}
