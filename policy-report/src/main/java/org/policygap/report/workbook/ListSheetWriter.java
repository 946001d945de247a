package org.policygap.report.workbook;

import java.util.List;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes a list as a sheet. */
final class ListSheetWriter {
    /** Height of the lowest row of a list, in points. */
    static final double MIN_ROW = 17;

    private final Canvas canvas;

    ListSheetWriter(Canvas canvas) {
        this.canvas = canvas;
    }

    /** Adds the sheet to the workbook. */
    <R> XSSFSheet write(ListSheet<R> list) {
        XSSFSheet sheet = canvas.create(list.name(), list.tab());
        writeTop(sheet, list);
        writeHeadings(sheet, list);
        writeRows(sheet, list);
        setUpColumns(sheet, list);
        sheet.createFreezePane(list.frozenColumns(), ListSheet.HEADING_ROW + 1);
        PageSetup.list(
                sheet,
                canvas.masthead(),
                list,
                ListSheet.row(Math.max(0, list.rows().size() - 1)));
        if (!list.rows().isEmpty()) {
            Tables.add(sheet, list);
            FillIn.add(sheet, list);
        }
        return sheet;
    }

    private <R> void writeTop(XSSFSheet sheet, ListSheet<R> list) {
        int columns = list.printed().to();
        line(sheet, 0, 27, columns, CellContent.text(list.title(), Look.TITLE));
        line(sheet, 1, 18, columns, CellContent.text(list.subtitle(), Look.SUBTITLE));
        line(sheet, 2, 17, 1, CellContent.text(list.note(), Look.NOTE));
        if (hasSummary() && !list.name().equals(Sheets.SUMMARY)) {
            CellContent back = CellContent.text("◄ Back to Summary", Look.BACK).linkedTo(Place.top(Sheets.SUMMARY));
            line(sheet, 3, 17, 1, back);
        }
    }

    private boolean hasSummary() {
        return canvas.workbook().getSheet(Sheets.SUMMARY) != null;
    }

    private void line(XSSFSheet sheet, int number, double height, int columns, CellContent content) {
        XSSFRow row = sheet.createRow(number);
        row.setHeightInPoints((float) height);
        canvas.band(row, columns, content);
    }

    private <R> void writeHeadings(XSSFSheet sheet, ListSheet<R> list) {
        List<CellContent> headings = list.columns().stream()
                .map(column -> CellContent.text(column.heading(), headingLook(list, column)))
                .toList();
        XSSFRow row = sheet.createRow(ListSheet.HEADING_ROW);
        row.setHeightInPoints((float) TextMetrics.rowHeight(headings, widths(list), 22));
        canvas.write(row, 0, headings);
    }

    private static <R> CellLook headingLook(ListSheet<R> list, Column<R> column) {
        if (column.isFillIn()) {
            return Look.FILL_IN_HEADING;
        }
        boolean turned = list.turnedHeadings() && column.width() < ListSheet.TURNED_BELOW;
        return turned ? Look.turnedHeading() : Look.HEADING;
    }

    private <R> void writeRows(XSSFSheet sheet, ListSheet<R> list) {
        if (list.rows().isEmpty()) {
            line(sheet, ListSheet.row(0), 20, 1, CellContent.text(list.whenEmpty(), Look.NOTE));
        }
        String section = "";
        for (int i = 0; i < list.rows().size(); i++) {
            R about = list.rows().get(i);
            String its = list.section().apply(about);
            boolean starts = i > 0 && !its.equals(section);
            section = its;
            writeRow(sheet.createRow(ListSheet.row(i)), list, contents(list, about, starts));
        }
    }

    private <R> void writeRow(XSSFRow row, ListSheet<R> list, List<CellContent> contents) {
        double height = TextMetrics.rowHeight(contents, widths(list), MIN_ROW);
        row.setHeightInPoints((float) height);
        boolean oneLine = height == MIN_ROW;
        canvas.write(
                row, 0, oneLine ? contents.stream().map(CellContent::middle).toList() : contents);
        list.filter().ifPresent(filter -> {
            String value = contents.get(list.column(filter.heading())).shown();
            row.setZeroHeight(!Set.copyOf(filter.values()).contains(value));
        });
    }

    private static <R> List<CellContent> contents(ListSheet<R> list, R about, boolean startsSection) {
        return list.columns().stream()
                .map(column -> column.content().apply(about).fittedTo(column.width()))
                .map(content -> startsSection ? content.startingSection() : content)
                .toList();
    }

    private static <R> void setUpColumns(XSSFSheet sheet, ListSheet<R> list) {
        for (int i = 0; i < list.columns().size(); i++) {
            Column<R> column = list.columns().get(i);
            sheet.setColumnWidth(i, (int) Math.round(column.width() * 256));
            sheet.setColumnHidden(i, column.kind() == Column.Kind.HIDDEN);
        }
    }

    private static <R> List<Double> widths(ListSheet<R> list) {
        return list.columns().stream().map(Column::width).toList();
    }
}
