package org.policygap.parser.structure;

import org.policygap.parser.block.Block;
import org.policygap.parser.block.Layout;
import org.policygap.parser.clean.Characters;
import org.policygap.parser.clean.Marker;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Wording;

/** Under which clause or item a paragraph without a number stands by where its lines begin. */
final class Indents {
    /** Points up to which two indents are one. */
    static final double STEP = 3;

    private Indents() {}

    /** Whether a number or bullet was typed as a part of the text. */
    static boolean isTyped(Marker marker) {
        return !marker.place().isBlank();
    }

    /** Whether a line of plain text is set in under a clause whose sentence has not ended. */
    static boolean isSetInUnderOpenLine(Paragraph line, Paragraph clause) {
        return clause.look().style().equals(Block.LINE)
                && !clause.marker().isPresent()
                && !Wording.isClosed(clause.text().raw())
                && HeadingText.hasVerb(clause.clean())
                && !Characters.isCapitals(line.text().raw())
                && line.look().indent() > clause.look().indent() + STEP;
    }

    /** Whether a paragraph without a number stands at the text of a numbered or bulleted one. */
    static boolean isAtTextOf(Paragraph paragraph, ClauseDraft draft) {
        Paragraph item = draft.paragraph();
        if (!item.marker().isPresent()) {
            return false;
        }
        double step = paragraph.look().indent() - item.look().indent();
        boolean hangs = left(paragraph) > left(item) + STEP;
        boolean printed = isTyped(item.marker()) && item.look().layout().isPresent();
        boolean listed = printed && !draft.items().isEmpty();
        if ((listed || item.look().label().isPresent()) && hangs) {
            return true;
        }
        boolean beside = printed && !hangs;
        boolean lines = item.look().style().equals(Block.LINE);
        return lines ? step > STEP : item.look().indent() > STEP && step > -STEP && !beside;
    }

    /** Where the first line was printed, its number or bullet included, in points from the left of the page; 0 if unknown. */
    private static double left(Paragraph paragraph) {
        return paragraph.look().layout().map(Layout::left).orElse(0.0);
    }
}
