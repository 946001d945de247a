package org.policygap.parser.read.odt;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths with a unit (OpenDocument 1.3 part 3, 18.3.18 length). */
final class Lengths {
    private static final Pattern LENGTH = Pattern.compile("\\s*(-?\\d{0,9}(?:\\.\\d{1,9})?)(cm|mm|in|pt|pc|px)\\s*");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Map<String, Double> POINTS =
            Map.of("cm", 72 / 2.54, "mm", 7.2 / 2.54, "in", 72.0, "pt", 1.0, "pc", 12.0, "px", 0.75);

    private Lengths() {}

    /** A length in points, or this if it is none. */
    static double points(String length, double otherwise) {
        Matcher matcher = LENGTH.matcher(length);
        if (!matcher.matches() || matcher.group(1).chars().noneMatch(Character::isDigit)) {
            return otherwise;
        }
        return Double.parseDouble(matcher.group(1)) * POINTS.getOrDefault(matcher.group(2), 1.0);
    }

    /** A whole number, or this if it is none. */
    static int integer(String number, int otherwise) {
        return WHOLE.matcher(number).matches() ? Integer.parseInt(number) : otherwise;
    }
}
