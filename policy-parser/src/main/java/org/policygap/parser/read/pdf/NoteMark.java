package org.policygap.parser.read.pdf;

import java.util.regex.Pattern;

/** The mark at the beginning of a footnote. */
final class NoteMark {
    private static final Pattern MARK = Pattern.compile("\\d{1,3}|[ivxlc]{1,6}|[a-z]|[*†‡§¹²³⁴⁵⁶⁷⁸⁹]");

    private NoteMark() {}

    /** The mark if the first segment of the note is one and text follows it, else empty. */
    static String of(Line line) {
        return line.segments().size() > 1 && MARK.matcher(line.first().text()).matches()
                ? line.first().text()
                : "";
    }
}
