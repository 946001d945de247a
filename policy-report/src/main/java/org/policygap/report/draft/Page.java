package org.policygap.report.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policygap.report.word.Block;
import org.policygap.report.word.Paragraph;
import org.policygap.report.word.Paragraph.Style;
import org.policygap.report.word.Table;

/** The draft as it grows: blocks with the numbers that Word will print before them, and the table of origins. */
final class Page {
    private final List<Block> blocks = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();
    private final Map<String, String> numbers = new HashMap<>();
    private int section;
    private int clause;

    /** Adds a block; the number it gets, or that of the clause it belongs to. */
    String add(Block block) {
        if (block instanceof Paragraph paragraph && paragraph.style() == Style.HEADING_1) {
            section++;
            clause = 0;
        } else if (block instanceof Paragraph paragraph && paragraph.style() == Style.CLAUSE) {
            clause++;
        } else if (block instanceof Table && !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Table) {
            // Word joins tables that touch.
            blocks.add(Paragraph.of(Style.BODY, ""));
        }
        blocks.add(block);
        return number();
    }

    /** Number of the last clause, as Word prints it. */
    String number() {
        return clause == 0 ? "" : section + "." + clause;
    }

    /** Number of the last section. */
    int section() {
        return section;
    }

    void origin(Origin origin) {
        origins.add(origin);
    }

    void number(String passageId, String number) {
        numbers.put(passageId, number);
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Origin> origins() {
        return origins;
    }

    Map<String, String> numbers() {
        return numbers;
    }
}
