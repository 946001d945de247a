package org.policygap.report.workbook;

import java.time.LocalDate;
import java.util.Optional;
import org.policygap.report.wording.English;
import org.policygap.report.wording.MarkedText;
import org.policygap.report.wording.Printable;
import org.policygap.report.xlsx.Cell;
import org.policygap.report.xlsx.Cell.Formula;
import org.policygap.report.xlsx.Cell.Link;
import org.policygap.report.xlsx.Cell.Numeric;
import org.policygap.report.xlsx.Cell.Text;
import org.policygap.report.xlsx.Cell.Value;
import org.policygap.report.xlsx.CellLook;

/** What a cell shows and how. Immutable. */
final class CellContent {
    /** UTF-16 units of what is said of a link. */
    private static final int LONGEST_TIP = 200;

    private final MarkedText shown;
    private final CellLook look;
    private final Value value;
    private final Optional<Link> link;

    private CellContent(MarkedText shown, CellLook look, Value value, Optional<Link> link) {
        this.shown = shown;
        this.look = look;
        this.value = value;
        this.link = link;
    }

    private CellContent(String shown, CellLook look, Value value) {
        this(MarkedText.plain(shown), look, value, Optional.empty());
    }

    /** Plain text; it never becomes a formula. */
    static CellContent text(String text, CellLook look) {
        return marked(MarkedText.plain(text), look);
    }

    /** Text with marked words; it never becomes a formula. */
    static CellContent marked(MarkedText text, CellLook look) {
        MarkedText safe = CellText.safe(text);
        return new CellContent(safe, look, new Text(safe), Optional.empty());
    }

    /** A number. */
    static CellContent number(double number, CellLook look) {
        String shown = number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
        return new CellContent(shown, look, new Numeric(number));
    }

    /** A day; nothing if there is none. */
    static CellContent date(Optional<LocalDate> date, CellLook look) {
        return date.map(day -> date(day, look)).orElse(text("", look));
    }

    private static CellContent date(LocalDate day, CellLook look) {
        String shown = English.shortDate(day);
        return Cell.isCounted(day) ? new CellContent(shown, look, new Numeric(Cell.serial(day))) : text(shown, look);
    }

    /**
     * A formula.
     *
     * @param formula made by us: it holds no text of a document
     * @param shown its result as shown, for the row height and for viewers that do not calculate
     */
    static CellContent formula(String formula, String shown, CellLook look) {
        return new CellContent(shown, look, new Formula(formula, new Text(MarkedText.plain(shown))));
    }

    /** A formula whose result is a number or a day as a serial number. */
    static CellContent formula(String formula, double result, String shown, CellLook look) {
        return new CellContent(shown, look, new Formula(formula, new Numeric(result)));
    }

    /** The same content as a link to a place in the workbook. */
    CellContent linkedTo(Place place) {
        return linkedTo(new Link(false, place.reference(), tip("Go to " + place.sheet())));
    }

    /**
     * The same content as a link to a file beside the workbook.
     *
     * @param file name of a file that we wrote, so that it needs no quoting
     */
    CellContent opening(String file) {
        return linkedTo(new Link(true, file, tip("Open " + file)));
    }

    private CellContent linkedTo(Link target) {
        return new CellContent(shown, look, value, Optional.of(target));
    }

    private static String tip(String text) {
        return Printable.brief(text, LONGEST_TIP);
    }

    /** The same content in the first row of a section. */
    CellContent startingSection() {
        return new CellContent(shown, look.startingSection(), value, link);
    }

    /** The same content half-way down the cell, for rows of one line. */
    CellContent middle() {
        return new CellContent(shown, look.middleIfTop(), value, link);
    }

    /** The same content, or the longest cut of it that a row is high enough for, with a pointer to the document. */
    CellContent fittedTo(double width) {
        int maxLines = TextMetrics.maxLines(look);
        if (look.flow() != CellLook.Flow.WRAPPED || lines(shown, width) <= maxLines) {
            return this;
        }
        int fits = 0;
        int tooLong = shown.text().length();
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) >>> 1;
            boolean fit = lines(CellText.cut(shown, middle), width) <= maxLines;
            fits = fit ? middle : fits;
            tooLong = fit ? tooLong : middle;
        }
        CellContent shorter = marked(CellText.cut(shown, fits), look);
        return new CellContent(shorter.shown, look, shorter.value, link);
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

    /** The cell that shows it. */
    Cell cell() {
        return new Cell(look, value, link);
    }
}
