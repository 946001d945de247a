package org.policygap.report.workbook;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.policygap.report.wording.English;
import org.policygap.report.wording.MarkedText;
import org.policygap.report.wording.Printable;

/** What a cell shows and how. Immutable. */
final class CellContent {
    private final MarkedText shown;
    private final CellLook look;
    private final Filler filler;
    private final Optional<Target> target;

    private CellContent(MarkedText shown, CellLook look, Filler filler, Optional<Target> target) {
        this.shown = shown;
        this.look = look;
        this.filler = filler;
        this.target = target;
    }

    /** Plain text; it never becomes a formula. */
    static CellContent text(String text, CellLook look) {
        return marked(MarkedText.plain(text), look);
    }

    /** Text with marked words; it never becomes a formula. */
    static CellContent marked(MarkedText text, CellLook look) {
        MarkedText safe = CellText.safe(text);
        return new CellContent(
                safe, look, (cell, style, styles) -> CellText.put(cell, safe, style, styles), Optional.empty());
    }

    /** A number. */
    static CellContent number(double number, CellLook look) {
        String shown = number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
        return new CellContent(
                MarkedText.plain(shown), look, (cell, style, styles) -> cell.setCellValue(number), Optional.empty());
    }

    /** A day; nothing if there is none. */
    static CellContent date(Optional<LocalDate> date, CellLook look) {
        return date.map(day -> new CellContent(
                        MarkedText.plain(English.shortDate(day)),
                        look,
                        (cell, style, styles) -> cell.setCellValue(day),
                        Optional.empty()))
                .orElse(text("", look));
    }

    /**
     * A formula.
     *
     * @param formula made by us: it holds no text of a document
     * @param shown its result as shown, for the row height and for viewers that do not calculate
     */
    static CellContent formula(String formula, String shown, CellLook look) {
        return new CellContent(
                MarkedText.plain(shown),
                look,
                (cell, style, styles) -> {
                    cell.setCellFormula(formula);
                    cell.setCellValue(shown);
                },
                Optional.empty());
    }

    /** A formula whose result is a number or a day as a serial number. */
    static CellContent formula(String formula, double result, String shown, CellLook look) {
        return new CellContent(
                MarkedText.plain(shown),
                look,
                (cell, style, styles) -> {
                    cell.setCellFormula(formula);
                    cell.setCellValue(result);
                },
                Optional.empty());
    }

    /** The same content as a link to a place in the workbook. */
    CellContent linkedTo(Place place) {
        return new CellContent(
                shown,
                look,
                filler,
                Optional.of(new Target(HyperlinkType.DOCUMENT, place.reference(), "Go to " + place.sheet())));
    }

    /**
     * The same content as a link to a file beside the workbook.
     *
     * @param file name of a file that we wrote, so that it needs no quoting
     */
    CellContent opening(String file) {
        return new CellContent(shown, look, filler, Optional.of(new Target(HyperlinkType.FILE, file, "Open " + file)));
    }

    /** The same content in the first row of a section. */
    CellContent startingSection() {
        return new CellContent(shown, look.startingSection(), filler, target);
    }

    /** The same content half-way down the cell, for rows of one line. */
    CellContent middle() {
        return new CellContent(shown, look.middleIfTop(), filler, target);
    }

    /** The same content, cut at a word with a pointer to the document if no row is high enough for it. */
    CellContent fittedTo(double width) {
        return fittedTo(width, TextMetrics.maxLines(look), max -> CellText.cut(shown, max));
    }

    /**
     * The same text as one paragraph of at most so many lines, cut after a sentence, a part of one or a word with "…": for
     * lists beside which the whole stands.
     */
    CellContent inLines(double width, int lines) {
        String text = Printable.oneLine(shown.text());
        return text(text, look).fittedTo(width, lines, max -> MarkedText.plain(Printable.sentences(text, max)));
    }

    /** The number of lines that the text takes as one paragraph. */
    int linesOfParagraph(double width) {
        return lines(MarkedText.plain(Printable.oneLine(shown.text())), width);
    }

    /**
     * The same content, or the longest cut of it that takes no more lines.
     *
     * @param cut the text, cut to so many UTF-16 units and what marks the cut
     */
    private CellContent fittedTo(double width, int maxLines, IntFunction<MarkedText> cut) {
        if (look.flow() != CellLook.Flow.WRAPPED || lines(shown, width) <= maxLines) {
            return this;
        }
        int fits = 0;
        int tooLong = shown.text().length();
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) >>> 1;
            boolean fit = lines(cut.apply(middle), width) <= maxLines;
            fits = fit ? middle : fits;
            tooLong = fit ? tooLong : middle;
        }
        CellContent shorter = marked(cut.apply(fits), look);
        return new CellContent(shorter.shown, look, shorter.filler, target);
    }

    /** Height in points that the content needs in a column of the given width in characters. */
    double height(double width) {
        return TextMetrics.height(shown, look, width);
    }

    private int lines(MarkedText text, double width) {
        return TextMetrics.lines(text, look, width);
    }

    String shown() {
        return shown.text();
    }

    CellLook look() {
        return look;
    }

    /** Fills the cell. */
    void write(XSSFCell cell, Styles styles) {
        cell.setCellStyle(styles.of(look));
        filler.fill(cell, look, styles);
        target.ifPresent(to -> {
            XSSFHyperlink link =
                    cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(to.type());
            link.setAddress(to.address());
            link.setTooltip(Printable.brief(to.tip(), 200));
            cell.setHyperlink(link);
        });
    }

    /** Where a link leads. */
    private record Target(HyperlinkType type, String address, String tip) {}

    /** Puts a value into a cell that has its style already. */
    private interface Filler {
        void fill(XSSFCell cell, CellLook look, Styles styles);
    }
}
