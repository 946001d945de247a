package org.policygap.report.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.policygap.report.wording.Printable;

/** Reads what people typed. */
final class CellReader {
    /** Days of this century as serial numbers of a spreadsheet. */
    private static final double FIRST_DAY = 36_526;

    private static final double LAST_DAY = 73_050;

    /** Day first, as people in the United Kingdom write; month first is refused by its own impossibility. */
    private static final List<DateTimeFormatter> DATES = Stream.of(
                    "d/M/uuuu",
                    "d.M.uuuu",
                    "d-M-uuuu",
                    "d/M/uu",
                    "d.M.uu",
                    "d MMM uuuu",
                    "d MMMM uuuu",
                    "d-MMM-uuuu",
                    "d MMM uu",
                    "uuuu-MM-dd")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private CellReader() {}

    /** The text of a cell as shown; of a formula its last result. */
    static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.STRING) {
            return cell.getRichStringCellValue().getString();
        }
        if (type == CellType.BLANK) {
            return "";
        }
        DataFormatter formatter = new DataFormatter(Locale.UK);
        formatter.setUseCachedValuesForFormulaCells(true);
        return formatter.formatCellValue(cell);
    }

    /** The text on one line; a non-breaking space counts as a space. */
    static String line(Cell cell) {
        return Printable.oneLine(text(cell));
    }

    /** The day in a cell: a date, the number of one, or a text that can mean one day only. */
    static Optional<LocalDate> date(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.NUMERIC) {
            double number = cell.getNumericCellValue();
            boolean day = number >= FIRST_DAY && number <= LAST_DAY;
            return day ? Optional.of(DateUtil.getLocalDateTime(number).toLocalDate()) : Optional.empty();
        }
        return date(line(cell));
    }

    private static Optional<LocalDate> date(String text) {
        String plain = text.replaceAll("^[^\\p{Alnum}]+", "")
                .replaceAll("(?i)(\\d)(st|nd|rd|th)\\b", "$1")
                .replaceAll("(?i)\\bsept\\b", "Sep")
                .replaceAll("[\\s,]+", " ")
                .strip();
        for (DateTimeFormatter format : DATES) {
            Optional<LocalDate> date = parse(plain, format);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    @SuppressWarnings("EmptyCatch") // the next format is tried; a text that fits none is reported
    private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
