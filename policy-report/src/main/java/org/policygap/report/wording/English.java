package org.policygap.report.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Numbers, dates and lists as an English reader writes them, whatever the machine's language. */
public final class English {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final List<String> SMALL =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private English() {}

    /** "9 Jan 2026". */
    public static String shortDate(LocalDate date) {
        return SHORT.format(date);
    }

    /** "9 January 2026". */
    public static String longDate(LocalDate date) {
        return LONG.format(date);
    }

    /** "no" to "ten" in words, more in figures. */
    public static String number(long number) {
        return number >= 0 && number < SMALL.size() ? SMALL.get((int) number) : Long.toString(number);
    }

    /** "1 day", "3 days". */
    public static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** The text with its first letter as a capital. */
    public static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** "A", "A and B", "A, B and C". */
    public static String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        int last = parts.size() - 1;
        return String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }
}
