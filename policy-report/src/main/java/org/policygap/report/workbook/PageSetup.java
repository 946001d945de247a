package org.policygap.report.workbook;

import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.policygap.report.wording.English;
import org.policygap.report.wording.Printable;
import org.policygap.report.workbook.ListSheet.Printed;

/** How sheets print: A4, one page wide, with trust, report and page number around. */
final class PageSetup {
    /** Widest print, in characters of the default font, that leaves 10 pt text at 7.7 pt. */
    static final double PAGE_WIDTH = 195;

    /** Height of a landscape page between its margins, in points, less what the last row of a page may leave free. */
    private static final double PAGE_HEIGHT = 516 - 20;

    /** Print is not made smaller than this share of its size: 10 pt text is 6 pt then. */
    private static final double SMALLEST = 0.6;

    private static final double SIDE_MARGIN = 0.4;
    private static final double TOP_MARGIN = 0.55;
    /** A header or footer holds 255 characters, codes included. */
    private static final int MAX_PART = 100;

    private PageSetup() {}

    /**
     * A list: landscape, with the headings on each page. One page wide if the print stays readable; else as many as it
     * takes, with the frozen columns on each.
     */
    static void list(XSSFSheet sheet, Masthead masthead, ListSheet<?> list, int lastRow) {
        page(sheet, masthead, true);
        Printed printed = list.printed();
        sheet.getPrintSetup().setFitWidth((short) pagesWide(list));
        sheet.getPrintSetup().setFitHeight((short) (fits(sheet, printed.pages()) ? printed.pages() : 0));
        sheet.setRepeatingRows(new CellRangeAddress(ListSheet.HEADING_ROW, ListSheet.HEADING_ROW, -1, -1));
        boolean apart = printed.from() > list.frozenColumns();
        boolean beside = pagesWide(list) > 1;
        if (apart || beside) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, list.frozenColumns() - 1));
            // A title in the cells would be cut at the repeated columns.
            sheet.getHeader().setCenter("&B&14" + part(list.title()));
        }
        boolean top = !(apart || (beside && showsRows(sheet, lastRow)));
        area(sheet, printed, top ? 0 : ListSheet.row(0), lastRow);
    }

    /** Whether the filter leaves a row of the list; if it leaves none, the lines at the top are all there is to print. */
    private static boolean showsRows(XSSFSheet sheet, int lastRow) {
        return IntStream.rangeClosed(ListSheet.row(0), lastRow)
                .mapToObj(sheet::getRow)
                .anyMatch(row -> row != null && !row.getZeroHeight());
    }

    /** Whether the rows that are shown fit on the pages without print that nobody can read. */
    private static boolean fits(XSSFSheet sheet, int pages) {
        double heading = sheet.getRow(ListSheet.HEADING_ROW).getHeightInPoints();
        double rows = 0;
        for (Row row : sheet) {
            rows += row.getZeroHeight() ? 0 : row.getHeightInPoints();
        }
        return pages == 0 || rows + heading * (pages - 1) <= room(pages);
    }

    /** Points of rows that go on so many pages in the smallest print. */
    static double room(int pages) {
        return PAGE_HEIGHT * pages / SMALLEST;
    }

    private static int pagesWide(ListSheet<?> list) {
        Printed printed = list.printed();
        double frozen = width(list, 0, list.frozenColumns());
        double others = width(list, Math.max(list.frozenColumns(), printed.from()), printed.to());
        return frozen + others <= PAGE_WIDTH ? 1 : (int) Math.ceil(others / (PAGE_WIDTH - frozen));
    }

    private static double width(ListSheet<?> list, int from, int to) {
        return list.columns().subList(from, to).stream()
                .mapToDouble(Column::width)
                .sum();
    }

    /** One page. */
    static void onePage(XSSFSheet sheet, Masthead masthead, boolean landscape, int columns, int lastRow) {
        page(sheet, masthead, landscape);
        sheet.getPrintSetup().setFitHeight((short) 1);
        area(sheet, Printed.first(columns), 0, lastRow);
    }

    private static void area(XSSFSheet sheet, Printed printed, int firstRow, int lastRow) {
        int index = sheet.getWorkbook().getSheetIndex(sheet);
        sheet.getWorkbook().setPrintArea(index, printed.from(), printed.to() - 1, firstRow, lastRow);
    }

    private static void page(XSSFSheet sheet, Masthead masthead, boolean landscape) {
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(landscape);
        setup.setFitWidth((short) 1);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, SIDE_MARGIN);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, SIDE_MARGIN);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.TOP, TOP_MARGIN);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.BOTTOM, TOP_MARGIN);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.HEADER, SIDE_MARGIN / 2);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.FOOTER, SIDE_MARGIN / 2);
        sheet.getHeader().setLeft(part(masthead.trust()));
        sheet.getHeader().setRight("Draft for review");
        sheet.getFooter()
                .setLeft(part(masthead.title()) + ": " + masthead.kind() + ", " + English.longDate(masthead.date()));
        sheet.getFooter().setCenter("&A");
        sheet.getFooter().setRight("Page &P of &N");
    }

    /** A part of a header: an ampersand begins a code, so it is doubled. */
    private static String part(String text) {
        return Printable.brief(text, MAX_PART).replace("&", "&&");
    }
}
