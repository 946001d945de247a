package org.policygap.parser.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.policygap.model.text.Search;
import org.policygap.parser.block.Alignment;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.Layout;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Wording;

/**
 * Tells the items of a list that has neither numbers nor bullets, under its lead-in: short lines, such as those of an
 * address, and what begins with a term in bold, begins as the item before it or ends with a web address as that one does.
 */
final class PlainItems {
    private static final int LONGEST = 14;
    /** Points further in from which on a paragraph is set in. */
    private static final double SET_IN = 9;

    private static final String QUOTATION_MARKS = "\"“‘";
    /** A name before a colon and what stands there: "Contact: the office". */
    private static final Pattern FIELD = Pattern.compile("(?:[^\\s:]+ ){0,4}[^\\s:]+: .*");

    private static final Search ANNOUNCING =
            Search.of(Pattern.compile("(?i)\\b(?:following|follows|below|these|includ(?:e|es|ing))\\b"));

    private PlainItems() {}

    /** Whether the last sentence of a text announces a list: "All of these are needed." */
    static boolean announce(String text) {
        String bare = text.stripTrailing();
        String sentence = bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
        return ANNOUNCING.isIn(sentence.substring(sentence.lastIndexOf('.') + 1));
    }

    /**
     * Whether the numbers of plain text begin again after a sentence that announces nothing, with an empty line in between and
     * no further in: another list begins, not one within the first.
     */
    static boolean beginAgain(Paragraph before, Paragraph first) {
        String text = before.text().raw();
        return first.apart()
                && first.look().style().equals(Block.LINE)
                && first.marker().looksLike(before.marker())
                && first.look().indent() <= before.look().indent() + Indents.STEP
                && Wording.endsSentence(text)
                && !announce(text);
    }

    /** Whether a paragraph without a number is the first or next item under the lead-in. */
    static boolean isItem(ClauseDraft leadIn, Paragraph paragraph) {
        if (!Wording.leadsIn(leadIn.paragraph().text().raw())) {
            return false;
        }
        boolean brief = paragraph.words() <= LONGEST
                && !Wording.isClosed(paragraph.text().raw());
        boolean term = paragraph.look().beginsBold();
        List<ClauseDraft> items = leadIn.items();
        if (items.isEmpty()) {
            return (brief || term) && !areFields(leadIn.paragraph(), paragraph);
        }
        Paragraph last = items.get(items.size() - 1).paragraph();
        boolean another = paragraph.look().isBold() && !last.look().isBold();
        return !last.marker().isPresent()
                && ((brief && !another)
                        || (term && last.look().beginsBold())
                        || isParallel(last, paragraph)
                        || (endsInAddress(last) && endsInAddress(paragraph)));
    }

    /** Whether a line such as "Contact details: address:" was left empty and the next is a field like it, not its item. */
    private static boolean areFields(Paragraph first, Paragraph second) {
        return isField(first) && isField(second);
    }

    private static boolean isField(Paragraph paragraph) {
        return FIELD.matcher(paragraph.clean()).matches();
    }

    /** Whether both begin with the same word, or with a term in quotation marks. */
    private static boolean isParallel(Paragraph first, Paragraph second) {
        String word = first.clean().split(" ", 2)[0];
        return second.clean().startsWith(word + " ")
                || (Wording.startsWithAny(first.clean(), QUOTATION_MARKS)
                        && Wording.startsWithAny(second.clean(), QUOTATION_MARKS));
    }

    /** Whether a paragraph was printed further in than the lead-in that announces it; false if unknown. */
    static boolean isSetIn(Paragraph leadIn, Paragraph paragraph) {
        return Wording.leadsIn(leadIn.text().raw())
                && !paragraph.look().isBold()
                && paragraph.look().alignment() == Alignment.START
                && left(leadIn) > 0
                && left(paragraph) > left(leadIn) + SET_IN;
    }

    /** Whether a paragraph was printed below the beginning of a lead-in without a number: its list has ended. */
    static boolean isBackAt(Paragraph leadIn, Paragraph paragraph) {
        return !leadIn.marker().isPresent()
                && left(leadIn) > 0
                && Math.abs(left(paragraph) - left(leadIn)) < Indents.STEP;
    }

    /** Where the first line was printed, its number or bullet included, in points from the left of the page; 0 if unknown. */
    static double left(Paragraph paragraph) {
        return paragraph.look().layout().map(Layout::left).orElse(0.0);
    }

    private static boolean endsInAddress(Paragraph paragraph) {
        String text = paragraph.clean();
        int last = text.lastIndexOf(' ') + 1;
        return Wording.isAddress(text.substring(last));
    }
}
