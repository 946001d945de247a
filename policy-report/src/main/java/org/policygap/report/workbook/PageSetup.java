package org.policygap.report.workbook;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.policygap.report.wording.English;
import org.policygap.report.wording.Printable;

/** How sheets print: A4, one page wide, with trust, report and page number around. */
final class PageSetup {
    /** Widest print, in characters of the default font, that leaves 10 pt text at 7.7 pt. */
    static final double PAGE_WIDTH = 195;

    private static final double SIDE_MARGIN = 0.4;
    private static final double TOP_MARGIN = 0.55;
    /** A header or footer holds 255 characters, codes included. */
    private static final int MAX_PART = 100;

    private PageSetup() {}

    /**
     * A list: landscape, as many pages down as it needs, with the headings on each. One page wide if the print stays
     * readable; else as many as it takes, with the frozen columns on each.
     */
    static void list(XSSFSheet sheet, Masthead masthead, ListSheet<?> list, int lastRow) {
        page(sheet, masthead, true);
        sheet.getPrintSetup().setFitWidth((short) pagesWide(list));
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(ListSheet.HEADING_ROW, ListSheet.HEADING_ROW, -1, -1));
        if (pagesWide(list) > 1) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, list.frozenColumns() - 1));
        }
        area(sheet, list.printedColumns(), lastRow);
    }

    private static int pagesWide(ListSheet<?> list) {
        double all = width(list, list.printedColumns());
        double frozen = width(list, list.frozenColumns());
        return all <= PAGE_WIDTH ? 1 : (int) Math.ceil((all - frozen) / (PAGE_WIDTH - frozen));
    }

    private static double width(ListSheet<?> list, int columns) {
        return list.columns().subList(0, columns).stream()
                .mapToDouble(Column::width)
                .sum();
    }

    /** One page. */
    static void onePage(XSSFSheet sheet, Masthead masthead, boolean landscape, int columns, int lastRow) {
        page(sheet, masthead, landscape);
        sheet.getPrintSetup().setFitHeight((short) 1);
        area(sheet, columns, lastRow);
    }

    private static void area(XSSFSheet sheet, int columns, int lastRow) {
        int index = sheet.getWorkbook().getSheetIndex(sheet);
        sheet.getWorkbook().setPrintArea(index, 0, columns - 1, 0, lastRow);
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
