package org.policygap.parser.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.policygap.parser.block.Run;

/** Collects the text of a paragraph from its segments; neighbours that look the same become one run. */
final class RunBuilder {
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Run look = Run.plain("");

    /** Adds a segment and the gap before it. */
    void append(String gap, String more, Segment segment, boolean superscript) {
        Run next = new Run(
                "",
                segment.font().bold(),
                segment.font().italic(),
                superscript,
                Math.round(segment.size() * 10) / 10.0,
                "",
                "");
        text.append(gap);
        if (!next.equals(look)) {
            close();
            look = next;
        }
        text.append(more);
    }

    /** Goes on to the next line, which begins with this text. */
    void join(String next, Hyphens hyphens) {
        String before = text.toString();
        text.setLength(0);
        text.append(hyphens.beforeBreak(before, next));
    }

    void lineBreak() {
        text.append('\n');
    }

    private void close() {
        if (!text.isEmpty()) {
            runs.add(new Run(text.toString(), look.bold(), look.italic(), look.superscript(), look.size(), "", ""));
            text.setLength(0);
        }
    }

    List<Run> finish() {
        close();
        return runs;
    }
}
