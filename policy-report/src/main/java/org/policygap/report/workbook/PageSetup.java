package org.policygap.report.workbook;

import java.util.Optional;
import org.policygap.report.wording.English;
import org.policygap.report.wording.Printable;
import org.policygap.report.xlsx.CellRange;
import org.policygap.report.xlsx.PageLayout;
import org.policygap.report.xlsx.PageLayout.Edge;

/** How sheets print: A4, one page wide, with trust, report and page number around. */
final class PageSetup {
    /** Widest print, in characters of the default font, that leaves 10 pt text at 7.7 pt. */
    static final double PAGE_WIDTH = 195;

    /** A header or footer holds 255 characters, codes included: so many of what stands at its left and of its title. */
    private static final int MAX_PART = 100;

    /** The same where the title stands over a note. */
    private static final int MAX_LEFT = 30;

    private static final int MAX_TITLE = 60;
    private static final int MAX_NOTE = 118;

    private PageSetup() {}

    /**
     * A list: landscape, on as many pages as it takes, with the headings on each. One page wide if the print stays readable;
     * else as many as it takes, with the frozen columns on each.
     */
    static PageLayout list(Masthead masthead, ListSheet<?> list, int lastRow) {
        int wide = pagesWide(list);
        boolean beside = wide > 1;
        return new PageLayout(
                true,
                wide,
                0,
                new CellRange(beside ? ListSheet.row(0) : 0, lastRow, 0, list.printed() - 1),
                beside ? headOver(masthead, list) : head(masthead),
                foot(masthead),
                Optional.of(ListSheet.HEADING_ROW),
                beside ? list.frozenColumns() : 0);
    }

    private static int pagesWide(ListSheet<?> list) {
        double frozen = width(list, 0, list.frozenColumns());
        double others = width(list, list.frozenColumns(), list.printed());
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
        return new PageLayout(landscape, 1, 1, area, head(masthead), foot(masthead), Optional.empty(), 0);
    }

    private static Edge head(Masthead masthead) {
        return new Edge(part(masthead.trust(), MAX_PART), "", "Draft for review");
    }

    /** With the title and the note, which would be cut at the repeated columns if they stood in cells. */
    private static Edge headOver(Masthead masthead, ListSheet<?> list) {
        String note = part(list.note(), MAX_NOTE);
        return new Edge(
                part(masthead.trust(), MAX_LEFT),
                "&14&B" + part(list.title(), MAX_TITLE) + "\n&8&B" + note,
                "Draft for review");
    }

    private static Edge foot(Masthead masthead) {
        return new Edge(
                part(masthead.title(), MAX_PART) + ": " + masthead.kind() + ", " + English.longDate(masthead.date()),
                "&A",
                "Page &P of &N");
    }

    private static String part(String text, int longest) {
        return Edge.plain(Printable.brief(text, longest));
    }
}
