package org.policygap.report.xlsx;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.policygap.report.wording.MarkedText;

/**
 * A cell of a sheet.
 *
 * @param link where a click on it leads
 */
public record Cell(CellLook look, Value value, Optional<Link> link) {
    /** Where there is no cell. */
    static final Cell ABSENT = text("", CellLook.NONE);

    /** The first day that Excel counts rightly: it takes 1900 for a leap year. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** What a cell holds. */
    public sealed interface Value permits Text, Numeric, Formula {}

    /** Text, with marked words; it never becomes a formula. Empty for a cell that holds nothing. */
    public record Text(MarkedText words) implements Value {
        /** First characters that make a spreadsheet take typed text for a formula. */
        private static final String FORMULA_STARTS = "=+-@\t";

        boolean isEmpty() {
            return first() < 0;
        }

        /** Whether the text begins like a formula: it is to stay text when the cell is edited. */
        boolean beginsLikeFormula() {
            return FORMULA_STARTS.indexOf(first()) >= 0;
        }

        /** The first character, -1 if there is none. */
        private int first() {
            for (MarkedText.Span span : words.spans()) {
                if (!span.text().isEmpty()) {
                    return span.text().charAt(0);
                }
            }
            return -1;
        }
    }

    /** A number, or a day as a serial number. */
    public record Numeric(double number) implements Value {}

    /**
     * A formula.
     *
     * @param formula made by us: it holds no text of a document
     * @param result for viewers that do not calculate, no formula itself
     */
    public record Formula(String formula, Value result) implements Value {}

    /**
     * Where a link leads.
     *
     * @param target a place in the workbook ({@code 'St Mary''s'!A7}) or the name of a file beside it
     * @param tip what is said of it when the mouse rests on it
     */
    public record Link(boolean isFile, String target, String tip) {}

    /** A plain text without a link. */
    public static Cell text(String text, CellLook look) {
        return new Cell(look, new Text(MarkedText.plain(text)), Optional.empty());
    }

    /** Whether there is no cell: nothing in it, and no look. */
    boolean isAbsent() {
        return look.equals(CellLook.NONE) && value instanceof Text text && text.isEmpty();
    }

    /** Whether the file format has a number for the day. */
    public static boolean isCounted(LocalDate day) {
        return !day.isBefore(FIRST_DAY);
    }

    /** The number of a day that is counted. */
    public static double serial(LocalDate day) {
        return ChronoUnit.DAYS.between(DAY_ZERO, day);
    }
}
