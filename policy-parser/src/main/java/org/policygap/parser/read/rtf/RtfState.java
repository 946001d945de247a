package org.policygap.parser.read.rtf;

import org.jspecify.annotations.Nullable;
import org.policygap.parser.block.Alignment;
import org.policygap.parser.read.office.Look;

/** What holds within a group: copied when a group opens, thrown away when it closes. */
final class RtfState {
    private static final int USUAL_SIZE = 24;

    Destination destination = Destination.TEXT;
    /** The destination that the Unicode half of a group with two halves has. */
    Destination resumed = Destination.TEXT;
    /** Set when this group began another story, which ends with it. */
    boolean beginsStory;

    int font;
    int fallbacks = 1;
    boolean bold;
    boolean italic;
    boolean underlined;
    boolean superscript;
    boolean hidden;
    boolean deleted;
    /** In half points. */
    int size = USUAL_SIZE;

    int style;
    Alignment alignment = Alignment.START;
    /** In twips. */
    int left;
    /** 0-based outline level, or -1. */
    int outline = -1;
    /** Number of the list format override, 0 if in no list. */
    int list;

    int level;
    boolean inTable;
    int tableDepth = 1;

    String link = "";
    boolean contents;
    boolean nestedRow;
    boolean inStyle;

    @Nullable
    StringBuilder instruction;

    /** The same state for a group within. */
    RtfState inner() {
        RtfState inner = new RtfState();
        inner.destination = destination;
        inner.resumed = resumed;
        inner.fallbacks = fallbacks;
        inner.copyCharacters(this);
        inner.copyParagraph(this);
        inner.link = link;
        inner.contents = contents;
        inner.nestedRow = nestedRow;
        inner.inStyle = inStyle;
        inner.instruction = instruction;
        return inner;
    }

    private void copyCharacters(RtfState other) {
        font = other.font;
        bold = other.bold;
        italic = other.italic;
        underlined = other.underlined;
        superscript = other.superscript;
        hidden = other.hidden;
        deleted = other.deleted;
        size = other.size;
    }

    private void copyParagraph(RtfState other) {
        style = other.style;
        alignment = other.alignment;
        left = other.left;
        outline = other.outline;
        list = other.list;
        level = other.level;
        inTable = other.inTable;
        tableDepth = other.tableDepth;
    }

    /** Back to the usual characters (control word {@code plain}). */
    void plain(int defaultFont) {
        copyCharacters(new RtfState());
        font = defaultFont;
    }

    /** Back to the usual paragraph (control word {@code pard}). */
    void paragraph() {
        copyParagraph(new RtfState());
    }

    /** Tables that the paragraph stands in, one within the other. */
    int depth() {
        return inTable ? Math.max(1, tableDepth) : 0;
    }

    Look look() {
        return new Look(bold, italic || underlined, superscript, size / 2.0, link);
    }

    /** What becomes of the text in a group. */
    enum Destination {
        TEXT,
        /** Left out. */
        NONE,
        FONTS,
        STYLES,
        LISTS,
        OVERRIDES,
        INFO,
        INFO_TEXT,
        /** The number printed before a paragraph. */
        LABEL,
        /** The code of a field. */
        INSTRUCTION,
        /** A drawn shape: only a text box in it is of use. */
        SHAPE
    }
}
