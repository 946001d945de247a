package org.policygap.parser.read.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.policygap.parser.block.Label;
import org.policygap.parser.read.office.Look;
import org.policygap.parser.read.office.TextRuns;

/** A paragraph that is being read. White space counts as the standard says (OpenDocument 1.3 part 3, 6.1.2). */
final class OdtParagraph {
    private static final int DEEPEST = 500;

    final String style;
    final int headingLevel;
    final Optional<Label> label;
    final double indent;
    final TextRuns text;
    private final Deque<Shown> shown = new ArrayDeque<>();
    private int tooDeep;
    private boolean afterSpace = true;
    int page;
    boolean hidden;

    OdtParagraph(String style, int headingLevel, Optional<Label> label, double indent, TextRuns text, Shown usual) {
        this.style = style;
        this.headingLevel = headingLevel;
        this.label = label;
        this.indent = indent;
        this.text = text;
        shown.push(usual);
    }

    /** How text looks, and whether it is hidden. */
    record Shown(Look look, boolean hidden) {}

    /** How text looks here. */
    Shown shown() {
        return shown.getFirst();
    }

    /** Begins text of another look. */
    void begin(Shown other) {
        if (shown.size() < DEEPEST) {
            shown.push(other);
        } else {
            tooDeep++;
        }
    }

    /** Ends it. */
    void end() {
        if (tooDeep > 0) {
            tooDeep--;
        } else if (shown.size() > 1) {
            shown.pop();
        }
    }

    /** Adds text of the file: runs of white space count as one space, and as none at the start. */
    void append(String raw) {
        StringBuilder collapsed = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!space) {
                collapsed.append(c);
            } else if (!afterSpace) {
                collapsed.append(' ');
            }
            afterSpace = space;
        }
        add(collapsed);
    }

    /** Adds a tab, a line break or spaces that count as they are. */
    void appendWhole(String whole) {
        add(whole);
        afterSpace = false;
    }

    private void add(CharSequence more) {
        if (shown().hidden()) {
            text.appendHidden(more);
        } else {
            text.append(more, shown().look());
        }
    }

    /** Whether no text has come yet. */
    boolean isEmpty() {
        return !text.isVisible();
    }
}
