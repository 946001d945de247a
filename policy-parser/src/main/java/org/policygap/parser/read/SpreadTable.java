package org.policygap.parser.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygap.parser.block.CellPosition;

/** A table in HTML whose cells a Markdown text spreads over paragraphs of its own, with empty lines between tags and text. */
final class SpreadTable {
    private static final Pattern TAG = Pattern.compile("<(/?)(table|tr|td|th)\\b[^<>]*>", Pattern.CASE_INSENSITIVE);

    private boolean open;
    private int tables;
    private int row;
    private int column;
    private boolean header;
    private boolean inCell;

    /** Whether the piece of HTML begins a table and does not end it. */
    static boolean begins(String html) {
        Matcher tag = TAG.matcher(html);
        int depth = 0;
        while (tag.find()) {
            boolean table = tag.group(2).equalsIgnoreCase("table");
            depth += !table ? 0 : tag.group(1).isEmpty() ? 1 : -1;
        }
        return depth > 0;
    }

    boolean isOpen() {
        return open;
    }

    /** Reads the next tags. */
    void read(String html) {
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            boolean begins = tag.group(1).isEmpty();
            switch (tag.group(2).toLowerCase(Locale.ROOT)) {
                case "table" -> begin(begins);
                case "tr" -> beginRow(begins);
                default -> beginCell(begins, tag.group(2).equalsIgnoreCase("th"));
            }
        }
    }

    /** Ends the table even if its last tag is missing. */
    void end() {
        open = false;
    }

    private void begin(boolean begins) {
        open = begins;
        tables += begins ? 1 : 0;
        row = -1;
        column = -1;
        inCell = false;
    }

    private void beginRow(boolean begins) {
        row += begins ? 1 : 0;
        column = -1;
        inCell = false;
    }

    private void beginCell(boolean begins, boolean isHeader) {
        column += begins ? 1 : 0;
        header = isHeader;
        inCell = begins;
    }

    /** The cell in which the text after the last tags stands. */
    Optional<CellPosition> cell() {
        return open && inCell
                ? Optional.of(new CellPosition("spread" + tables, Math.max(row, 0), Math.max(column, 0), 1, 1, header))
                : Optional.empty();
    }
}
