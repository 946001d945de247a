package org.policygap.report.workbook;

import java.util.List;
import org.policygap.report.xlsx.CellLook;
import org.policygap.report.xlsx.Row;
import org.policygap.report.xlsx.Sheet;

/** Writes a list as a sheet. */
final class ListSheetWriter {
    /** Height of the lowest row of a list, in points. */
    static final double MIN_ROW = 17;

    private final Masthead masthead;
    private final boolean hasSummary;

    /**
     * A writer for a workbook.
     *
     * @param hasSummary whether the workbook has a Summary to go back to
     */
    ListSheetWriter(Masthead masthead, boolean hasSummary) {
        this.masthead = masthead;
        this.hasSummary = hasSummary;
    }

    /** The sheet of a list. */
    <R> Sheet sheet(ListSheet<R> list) {
        Sheet sheet = Sheet.shown(list.name(), list.tab());
        writeTop(sheet, list);
        writeHeadings(sheet, list);
        writeRows(sheet, list);
        setUpColumns(sheet, list);
        sheet.freeze(list.frozenColumns(), ListSheet.HEADING_ROW + 1);
        int lastRow = ListSheet.row(Math.max(0, list.rows().size() - 1));
        sheet.print(PageSetup.list(masthead, list, lastRow));
        if (!list.rows().isEmpty()) {
            sheet.table(Tables.of(list));
            FillIn.add(sheet, list);
        }
        return sheet;
    }

    private <R> void writeTop(Sheet sheet, ListSheet<R> list) {
        int columns = list.printed();
        line(sheet, 0, 27, columns, CellContent.text(list.title(), Look.TITLE));
        line(sheet, 1, 18, columns, CellContent.text(list.subtitle(), Look.SUBTITLE));
        line(sheet, 2, 17, 1, CellContent.text(list.note(), Look.NOTE));
        if (hasSummary && !list.name().equals(Sheets.SUMMARY)) {
            CellContent back = CellContent.text("◄ Back to Summary", Look.BACK).linkedTo(Place.top(Sheets.SUMMARY));
            line(sheet, 3, 17, 1, back);
        }
    }

    private void line(Sheet sheet, int number, double height, int columns, CellContent content) {
        Cells.band(sheet.row(number).height(height), columns, content);
    }

    private <R> void writeHeadings(Sheet sheet, ListSheet<R> list) {
        List<CellContent> headings = list.columns().stream()
                .map(column -> CellContent.text(column.heading(), headingLook(list, column)))
                .toList();
        double height = TextMetrics.rowHeight(headings, widths(list), 22);
        Cells.write(sheet.row(ListSheet.HEADING_ROW).height(height), 0, headings);
    }

    private static <R> CellLook headingLook(ListSheet<R> list, Column<R> column) {
        if (column.isFillIn()) {
            return Look.FILL_IN_HEADING;
        }
        boolean turned = list.turnedHeadings() && column.width() < ListSheet.TURNED_BELOW;
        return turned ? Look.turnedHeading() : Look.HEADING;
    }

    private <R> void writeRows(Sheet sheet, ListSheet<R> list) {
        if (list.rows().isEmpty()) {
            line(sheet, ListSheet.row(0), 20, 1, CellContent.text(list.whenEmpty(), Look.NOTE));
        }
        String section = "";
        for (int i = 0; i < list.rows().size(); i++) {
            R about = list.rows().get(i);
            String its = list.section().apply(about);
            boolean starts = i > 0 && !its.equals(section);
            section = its;
            writeRow(sheet.row(ListSheet.row(i)), list, about, starts);
        }
    }

    private static <R> void writeRow(Row row, ListSheet<R> list, R about, boolean startsSection) {
        List<Fitted> cells = list.columns().stream()
                .map(column -> Fitted.of(column.content().apply(about), column.width()))
                .toList();
        double needed = cells.stream().mapToDouble(Fitted::height).max().orElse(0);
        row.fitted(Math.min(Math.max(needed, MIN_ROW), TextMetrics.MAX_HEIGHT));
        for (int i = 0; i < cells.size(); i++) {
            CellContent content = cells.get(i).content();
            CellContent edged = startsSection ? content.startingSection() : content;
            row.put(i, (needed <= MIN_ROW ? edged.middle() : edged).cell());
        }
        list.filter().ifPresent(filter -> {
            String value = cells.get(list.column(filter.heading())).content().shown();
            if (!filter.values().contains(value)) {
                row.hide();
            }
        });
    }

    /**
     * What stands in a cell, cut if no row is high enough for it, with the height that it needs, in points. To measure a
     * text takes longer than all else that is done for a cell, and few need to be cut.
     */
    private record Fitted(CellContent content, double height) {
        static Fitted of(CellContent content, double width) {
            double height = content.height(width);
            if (height <= TextMetrics.MAX_HEIGHT) {
                return new Fitted(content, height);
            }
            CellContent cut = content.fittedTo(width);
            return new Fitted(cut, cut.height(width));
        }
    }

    private static <R> void setUpColumns(Sheet sheet, ListSheet<R> list) {
        for (int i = 0; i < list.columns().size(); i++) {
            Column<R> column = list.columns().get(i);
            if (column.kind() == Column.Kind.HIDDEN) {
                sheet.hide(i, column.width());
            } else {
                sheet.width(i, column.width());
            }
        }
    }

    private static <R> List<Double> widths(ListSheet<R> list) {
        return list.columns().stream().map(Column::width).toList();
    }
}
