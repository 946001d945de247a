package org.policygap.parser.read.rtf;

import org.policygap.parser.read.office.NumberFormat;

/** Numbers footnotes and endnotes ("Footnotes" and "Document Formatting Properties"). */
final class RtfNotes {
    private static final String SIGNS = "*†‡§";

    private Series footnotes = new Series(NumberFormat.DECIMAL, false, 1);
    private Series endnotes = new Series(NumberFormat.DECIMAL, false, 1);
    private int footnoteCount;
    private int endnoteCount;

    private record Series(NumberFormat format, boolean signs, int start) {
        private String mark(int count) {
            int value = start + count;
            if (!signs) {
                return format.print(value);
            }
            int sign = Math.floorMod(value - 1, SIGNS.length());
            return SIGNS.substring(sign, sign + 1).repeat(Math.min(9, Math.max(0, value - 1) / SIGNS.length() + 1));
        }
    }

    /** Takes a control word that tells how notes are numbered. */
    void word(String word, int number) {
        if (word.startsWith("aftn")) {
            endnotes = series(endnotes, word.substring(1), number);
        } else if (word.startsWith("ftn")) {
            footnotes = series(footnotes, word, number);
        }
    }

    private static Series series(Series before, String word, int number) {
        return switch (word) {
            case "ftnstart" -> new Series(before.format(), before.signs(), number);
            case "ftnnar" -> new Series(NumberFormat.DECIMAL, false, before.start());
            case "ftnnalc" -> new Series(NumberFormat.LOWER_LETTER, false, before.start());
            case "ftnnauc" -> new Series(NumberFormat.UPPER_LETTER, false, before.start());
            case "ftnnrlc" -> new Series(NumberFormat.LOWER_ROMAN, false, before.start());
            case "ftnnruc" -> new Series(NumberFormat.UPPER_ROMAN, false, before.start());
            case "ftnnchi" -> new Series(NumberFormat.DECIMAL, true, before.start());
            default -> before;
        };
    }

    /** The mark of the next footnote or endnote. */
    String next(boolean endnote) {
        return endnote ? endnotes.mark(endnoteCount++) : footnotes.mark(footnoteCount++);
    }
}
