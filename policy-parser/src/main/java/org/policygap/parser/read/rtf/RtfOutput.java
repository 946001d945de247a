package org.policygap.parser.read.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import org.policygap.parser.read.rtf.RtfState.Destination;

/** Turns bytes and code points of text into characters and takes them where the group that they stand in says. */
final class RtfOutput {
    private static final int LONGEST_INSTRUCTION = 4_000;
    private static final int SIGNS = 0xf000;

    private final RtfDocument document;
    private final Deque<RtfStory> stories;
    private final RtfInformation information;
    private final RtfText pending = new RtfText(StandardCharsets.US_ASCII);
    /** Characters left of the fallback for a Unicode character. */
    private int toSkip;

    /** Text of the document goes to the first of the stories. */
    RtfOutput(RtfDocument document, Deque<RtfStory> stories, RtfInformation information) {
        this.document = document;
        this.stories = stories;
        this.information = information;
    }

    /** Whether what comes next belongs to the fallback for a Unicode character; it is counted off then. */
    boolean skips() {
        boolean skipped = toSkip > 0;
        toSkip -= skipped ? 1 : 0;
        return skipped;
    }

    /** A fallback ends where a group begins or ends. */
    void endSkipping() {
        toSkip = 0;
    }

    /** A Unicode character, whose fallback follows. */
    void unicode(int value, RtfState state) {
        flush(state);
        if (state.destination != Destination.NONE) {
            deliver(String.valueOf((char) (value & 0xffff)), state);
        }
        toSkip = state.fallbacks;
    }

    /** One byte of text. The fallback for a Unicode character is passed over. */
    void character(int value, RtfState state) {
        if (skips() || state.destination == Destination.NONE || state.destination == Destination.SHAPE) {
            return;
        }
        if (isSign(value, state)) {
            flush(state);
            deliver(String.valueOf((char) (SIGNS + value)), state);
            return;
        }
        Charset charset = document.fonts.charset(shows(state) ? state.font : -1);
        if (!pending.takes(charset)) {
            flush(state);
        }
        pending.add(value, charset);
    }

    /** Whether a character of a symbol font is meant as a sign: letters and digits in the text are kept readable. */
    private boolean isSign(int value, RtfState state) {
        boolean word = state.destination == Destination.TEXT && Character.isLetterOrDigit(value) && value < 0x80;
        return !word && value > ' ' && shows(state) && document.fonts.isSymbol(state.font);
    }

    private static boolean shows(RtfState state) {
        return state.destination == Destination.TEXT || state.destination == Destination.LABEL;
    }

    /** Delivers the bytes that wait for others of their charset. */
    void flush(RtfState state) {
        if (!pending.isEmpty()) {
            deliver(pending.take(), state);
        }
    }

    /** Takes text to its destination. */
    void deliver(String text, RtfState state) {
        if (text.isEmpty()) {
            return;
        }
        switch (state.destination) {
            case TEXT -> stories.getFirst().append(text, state);
            case LABEL -> stories.getFirst().appendLabel(text);
            case STYLES -> document.styles.text(text);
            case LISTS -> document.lists.text(text);
            case INFO_TEXT -> information.append(text);
            case INSTRUCTION -> instruct(text, state);
            case NONE, FONTS, OVERRIDES, INFO, SHAPE -> {}
        }
    }

    private static void instruct(String text, RtfState state) {
        if (state.instruction != null && state.instruction.length() < LONGEST_INSTRUCTION) {
            state.instruction.append(text);
        }
    }
}
