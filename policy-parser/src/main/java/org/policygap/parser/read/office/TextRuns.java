package org.policygap.parser.read.office;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policygap.parser.block.Run;

/** The text of one paragraph in the making, in runs of one look; hidden text is kept apart. */
public final class TextRuns {
    private static final char REPLACEMENT = '\ufffd';

    private final int longest;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private @Nullable Look look;
    private int length;
    private boolean cut;

    /**
     * No text yet.
     *
     * @param longest most UTF-16 units that are kept
     */
    public TextRuns(int longest) {
        this.longest = longest;
    }

    /** Adds text. Characters that XML forbids become U+FFFD, line ends other than "\n" become "\n". */
    public void append(CharSequence text, Look ofText) {
        if (!ofText.equals(look)) {
            closeRun("");
            look = ofText;
        }
        length += appendTo(open, text, length);
    }

    /** Adds text that the document hides. */
    public void appendHidden(CharSequence text) {
        length += appendTo(hidden, text, length);
    }

    private int appendTo(StringBuilder target, CharSequence text, int before) {
        int taken = Math.min(text.length(), longest - before);
        cut |= taken < text.length();
        for (int i = 0; i < taken; i++) {
            char c = text.charAt(i);
            if (c == '\u000b' || c == '\f' || c == '\u2028' || c == '\u0085') {
                target.append('\n');
            } else if (c != '\r') {
                boolean forbidden = (c < ' ' && c != '\t' && c != '\n') || c >= '\ufffe';
                target.append(forbidden ? REPLACEMENT : c);
            }
        }
        return taken;
    }

    /** Ends the last run with a reference to a note. */
    public void refer(String mark) {
        if (open.length() == 0 && !runs.isEmpty() && last().noteReference().isEmpty()) {
            Run last = runs.remove(runs.size() - 1);
            runs.add(new Run(
                    last.text(), last.bold(), last.italic(), last.superscript(), last.size(), mark, last.link()));
            return;
        }
        if (look == null) {
            look = new Look(false, false, false, 0, "");
        }
        closeRun(mark);
    }

    /** Takes back the last piece of text if it is raised and at most this long: a mark typed by hand. Else empty. */
    public String takeMark(int longestMark) {
        boolean raised = look != null && look.superscript();
        String text = open.toString().strip();
        if (!raised || text.isEmpty() || text.length() > longestMark) {
            return "";
        }
        open.setLength(0);
        return text;
    }

    private Run last() {
        return runs.get(runs.size() - 1);
    }

    private void closeRun(String noteReference) {
        if (look != null && (open.length() > 0 || !noteReference.isEmpty())) {
            runs.add(look.run(wellFormed(open), noteReference));
            open.setLength(0);
        }
    }

    /** Half a surrogate pair becomes U+FFFD. */
    private static String wellFormed(StringBuilder text) {
        String string = text.toString();
        if (!hasSurrogate(string)) {
            return string;
        }
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> whole.appendCodePoint(
                        c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? REPLACEMENT : c));
        return whole.toString();
    }

    private static boolean hasSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The runs so far; the text in the making is ended. */
    public List<Run> runs() {
        closeRun("");
        return List.copyOf(runs);
    }

    /** The hidden text so far. */
    public String hidden() {
        return wellFormed(hidden);
    }

    /** Whether there is anything but white space, or a reference to a note. */
    public boolean isVisible() {
        return !open.toString().isBlank()
                || runs.stream()
                        .anyMatch(run -> run.isVisible() || !run.noteReference().isEmpty());
    }

    /** Whether text was left out because the paragraph is too long. */
    public boolean isCut() {
        return cut;
    }
}
