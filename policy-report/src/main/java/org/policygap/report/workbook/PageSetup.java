package org.policygap.report.workbook;

import java.util.Optional;
import org.policygap.report.wording.English;
import org.policygap.report.wording.Printable;
import org.policygap.report.workbook.ListSheet.Printed;
import org.policygap.report.xlsx.CellRange;
import org.policygap.report.xlsx.PageLayout;
import org.policygap.report.xlsx.PageLayout.Edge;
import org.policygap.report.xlsx.Sheet;

/** How sheets print: A4, one page wide, with trust, report and page number around. */
final class PageSetup {
    /** Widest print, in characters of the default font, that leaves 10 pt text at 7.7 pt. */
    static final double PAGE_WIDTH = 195;

    /** Height of a landscape page between its margins, in points, less what the last row of a page may leave free. */
    private static final double PAGE_HEIGHT = 516 - 20;

    /** Print is not made smaller than this share of its size: 10 pt text is 6 pt then. */
    private static final double SMALLEST = 0.6;

    /** A header or footer holds 255 characters, codes included. */
    private static final int MAX_PART = 100;

    private PageSetup() {}

    /**
     * A list: landscape, with the headings on each page. One page wide if the print stays readable; else as many as it
     * takes, with the frozen columns on each.
     */
    static PageLayout list(Sheet sheet, Masthead masthead, ListSheet<?> list, int lastRow) {
        Printed printed = list.printed();
        boolean apart = printed.from() > list.frozenColumns();
        boolean beside = pagesWide(list) > 1;
        boolean top = !(apart || (beside && showsRows(sheet)));
        return new PageLayout(
                true,
                pagesWide(list),
                fits(sheet, printed.pages()) ? printed.pages() : 0,
                new CellRange(top ? 0 : ListSheet.row(0), lastRow, printed.from(), printed.to() - 1),
                // A title in the cells would be cut at the repeated columns.
                head(masthead, apart || beside ? "&14&B" + part(list.title()) : ""),
                foot(masthead),
                Optional.of(ListSheet.HEADING_ROW),
                apart || beside ? list.frozenColumns() : 0);
    }

    /** Whether the filter leaves a row of the list; if it leaves none, the lines at the top are all there is to print. */
    private static boolean showsRows(Sheet sheet) {
        return sheet.shownHeight(ListSheet.row(0)) > 0;
    }

    /** Whether the rows that are shown fit on the pages without print that nobody can read. */
    private static boolean fits(Sheet sheet, int pages) {
        double heading = sheet.row(ListSheet.HEADING_ROW).shownHeight();
        return pages == 0 || sheet.shownHeight(0) + heading * (pages - 1) <= room(pages);
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
    static PageLayout onePage(Masthead masthead, boolean landscape, int columns, int lastRow) {
        CellRange area = new CellRange(0, lastRow, 0, columns - 1);
        return new PageLayout(landscape, 1, 1, area, head(masthead, ""), foot(masthead), Optional.empty(), 0);
    }

    private static Edge head(Masthead masthead, String title) {
        return new Edge(part(masthead.trust()), title, "Draft for review");
    }

    private static Edge foot(Masthead masthead) {
        return new Edge(
                part(masthead.title()) + ": " + masthead.kind() + ", " + English.longDate(masthead.date()),
                "&A",
                "Page &P of &N");
    }

    private static String part(String text) {
        return Edge.plain(Printable.brief(text, MAX_PART));
    }
}
