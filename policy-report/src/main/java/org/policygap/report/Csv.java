package org.policygap.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * CSV for programs (RFC 4180, UTF-8 without byte order mark, lines end with CR LF): every field is in quotes, and texts stay
 * as printed. A spreadsheet takes a text that begins with = for a formula, so it is not for spreadsheets.
 */
final class Csv {
    private Csv() {}

    static void row(OutputStream out, List<String> fields) throws IOException {
        String line = fields.stream()
                .map(field -> '"' + field.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n"));
        out.write(line.getBytes(StandardCharsets.UTF_8));
    }

    /** A constant as a word of the format: "not-applicable". */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A page, or nothing where the format of the document has none (0). */
    static String page(int page) {
        return page == 0 ? "" : Integer.toString(page);
    }
}
