package org.policygap.report.workbook;

/** Breaks text into lines as a cell does: at spaces, and inside a word that is longer than a line. */
final class Wrapping {
    private final double room;
    private int lines = 1;
    /** Width used on the last line by the words before the one that is being put, with the space after them. */
    private double used;

    private double word;

    /**
     * Lines of a given width.
     *
     * @param room width of a line, in the unit of the advance widths that are put
     */
    Wrapping(double room) {
        this.room = room;
    }

    /** Puts the next character, which has the given width. */
    void put(int character, double advance) {
        if (character == '\n') {
            endWord();
            lines++;
            used = 0;
        } else if (character == ' ') {
            endWord();
            used += advance;
        } else {
            word += advance;
        }
    }

    /** The number of lines that the text so far takes, at least one. */
    int lines() {
        endWord();
        return lines;
    }

    private void endWord() {
        if (used > 0 && word > 0 && used + word > room) {
            lines++;
            used = 0;
        }
        used += word;
        while (word > room && used > room) {
            lines++;
            used -= room;
        }
        word = 0;
    }
}
