package org.policygap.report.xlsx;

import java.util.Optional;

/**
 * How a sheet prints on A4, centred, with something at the head and foot of each page.
 *
 * @param pagesWide the print is made smaller to take no more pages across
 * @param pagesHigh the same down the sheet; 0 for as many as it takes
 * @param area what prints
 * @param head and foot with Excel's codes; an ampersand of a text is doubled
 * @param repeatedRow row on each page, 0-based
 * @param repeatedColumns columns from the left on each page, 0 for none
 */
public record PageLayout(
        boolean landscape,
        int pagesWide,
        int pagesHigh,
        CellRange area,
        Edge head,
        Edge foot,
        Optional<Integer> repeatedRow,
        int repeatedColumns) {

    /** Margins in inches. */
    private static final double SIDE_MARGIN = 0.4;

    private static final double TOP_MARGIN = 0.55;
    /** With two lines at the head. */
    private static final double WIDE_MARGIN = 0.75;

    private static final int A4 = 9;

    /** What stands at the head or foot of each page; empty for nothing. */
    public record Edge(String left, String centre, String right) {
        /** A text without codes. */
        public static String plain(String text) {
            return text.replace("&", "&&");
        }

        private String codes() {
            return part("&L", left) + part("&C", centre) + part("&R", right);
        }

        private boolean isTwoLines() {
            return centre.contains("\n");
        }

        private static String part(String code, String text) {
            return text.isEmpty() ? "" : code + text;
        }
    }

    void write(Xml xml) {
        xml.open("printOptions").with("horizontalCentered", 1).close();
        xml.open("pageMargins").with("left", SIDE_MARGIN).with("right", SIDE_MARGIN);
        xml.with("top", head.isTwoLines() ? WIDE_MARGIN : TOP_MARGIN).with("bottom", TOP_MARGIN);
        xml.with("header", SIDE_MARGIN / 2).with("footer", SIDE_MARGIN / 2).close();
        xml.open("pageSetup").with("paperSize", A4);
        xml.with("fitToWidth", pagesWide).with("fitToHeight", pagesHigh);
        xml.with("orientation", landscape ? "landscape" : "portrait").close();
        xml.open("headerFooter");
        xml.open("oddHeader").text(head.codes()).close();
        xml.open("oddFooter").text(foot.codes()).close().close();
    }

    /** What repeats on each page, as a name of the workbook says it; empty for nothing. */
    Optional<String> titles(String sheet) {
        String place = Sheet.quoted(sheet) + "!";
        String columns = repeatedColumns == 0 ? "" : place + "$A:$" + CellRange.letters(repeatedColumns - 1);
        String row = repeatedRow
                .map(number -> place + "$" + (number + 1) + ":$" + (number + 1))
                .orElse("");
        String both = columns + (columns.isEmpty() || row.isEmpty() ? "" : ",") + row;
        return both.isEmpty() ? Optional.empty() : Optional.of(both);
    }
}
