package org.policygap.parser.read.docx;

import java.util.ArrayList;
import java.util.List;
import org.policygap.parser.block.Run;

/** Collects the text of a paragraph; neighbours that look the same become one run. */
final class Runs {
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Look look = Look.of(RunFormat.NONE, "");
    private int length;

    void append(String more, Look of) {
        if (more.isEmpty()) {
            return;
        }
        if (!look.equals(of)) {
            close("");
            look = of;
        }
        text.append(more);
        length += more.length();
    }

    /** Puts the mark of a note at this place. */
    void note(String mark) {
        if (text.isEmpty()
                && !runs.isEmpty()
                && runs.get(runs.size() - 1).noteReference().isEmpty()) {
            Run last = runs.remove(runs.size() - 1);
            runs.add(new Run(
                    last.text(), last.bold(), last.italic(), last.superscript(), last.size(), mark, last.link()));
        } else {
            close(mark);
        }
    }

    /** Takes over all that another has. */
    void addAll(Runs others) {
        close("");
        others.close("");
        runs.addAll(others.runs);
        length += others.length;
    }

    private void close(String mark) {
        if (!text.isEmpty() || !mark.isEmpty()) {
            runs.add(look.run(text.toString(), mark));
            text.setLength(0);
        }
    }

    int length() {
        return length;
    }

    boolean isBlank() {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return runs.stream().noneMatch(r -> r.isVisible() || !r.noteReference().isEmpty());
    }

    List<Run> finish() {
        close("");
        return runs;
    }
}
