package org.policygap.report.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.policygap.report.word.Block;
import org.policygap.report.word.Paragraph;
import org.policygap.report.word.Paragraph.Style;
import org.policygap.report.word.Run;
import org.policygap.report.word.Table;
import org.policygap.report.wording.English;

/** The briefing as it grows, in the words and looks that its parts share. */
final class Page {
    /** UTF-16 units of an explanation in a table or list. */
    static final int LONGEST = 220;

    private final List<Block> blocks = new ArrayList<>();

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    void add(Block block) {
        blocks.add(block);
    }

    void add(Style style, Run... runs) {
        add(Paragraph.of(style, runs));
    }

    void heading(String text) {
        add(Style.FRAME_HEADING, Run.of(text));
    }

    void body(String text) {
        add(Style.BODY, Run.of(text));
    }

    void bullet(Run... runs) {
        add(Style.BULLET, runs);
    }

    /** Says how many were left out, if any. */
    void more(int number, String noun) {
        if (number > 0) {
            body("And %s, in the gap workbook.".formatted(English.count(number, "more " + noun, "more " + noun + "s")));
        }
    }

    static Table.Row headings(String... texts) {
        return row(true, Style.CELL_HEADING, texts);
    }

    static Table.Row row(String... texts) {
        return row(false, Style.CELL, texts);
    }

    private static Table.Row row(boolean heading, Style style, String... texts) {
        return Table.row(
                heading, Stream.of(texts).map(text -> Paragraph.of(style, text)).toList());
    }
}
