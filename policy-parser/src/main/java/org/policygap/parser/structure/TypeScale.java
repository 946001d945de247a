package org.policygap.parser.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policygap.parser.block.Layout;
import org.policygap.parser.block.Run;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Wording;

/**
 * What a document does to set lines off: the size and weight of its ordinary text, against which a line is held.
 *
 * @param bodySize size of most of its characters in points, 0 if unknown
 * @param bodyBold whether most of its text is bold, so that weight tells nothing
 * @param telling whether the document sets lines off by weight or size, or declares headings
 */
record TypeScale(double bodySize, boolean bodyBold, boolean telling) {
    private static final double LARGER = 0.9;
    private static final int ENOUGH = 3;

    static TypeScale of(List<Paragraph> paragraphs) {
        Map<Double, Integer> sizes = new HashMap<>();
        int bold = 0;
        int all = 0;
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.isBody()) {
                int length = paragraph.text().raw().length();
                sizes.merge(size(paragraph), length, Integer::sum);
                bold += paragraph.look().isBold() ? length : 0;
                all += length;
            }
        }
        double bodySize = sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0.0);
        TypeScale scale = new TypeScale(bodySize, bold * 2 > all, false);
        long setOff = paragraphs.stream()
                .filter(Paragraph::isBody)
                .filter(p -> p.look().headingLevel() > 0 || (scale.isLarge(p) || scale.isBold(p)))
                .limit(ENOUGH)
                .count();
        return new TypeScale(bodySize, bold * 2 > all, setOff >= ENOUGH);
    }

    /** Whether the document sets lines off, so that a line which is not set off is no heading. */
    boolean isTelling() {
        return telling;
    }

    /** Whether the paragraph is bold, larger or in capitals as a whole, unlike the body. */
    boolean isSetOff(Paragraph paragraph) {
        return isLarge(paragraph)
                || isBold(paragraph)
                || Wording.isCapitals(paragraph.text().raw());
    }

    private boolean isBold(Paragraph paragraph) {
        return !bodyBold && paragraph.look().isBold();
    }

    private boolean isLarge(Paragraph paragraph) {
        return bodySize > 0 && size(paragraph) >= bodySize + LARGER;
    }

    /** Size of the first visible run, or of the printed line, in points; 0 if unknown. */
    static double size(Paragraph paragraph) {
        return paragraph.look().runs().stream().filter(Run::isVisible).mapToDouble(Run::size).findFirst().stream()
                .filter(size -> size > 0)
                .findFirst()
                .orElse(paragraph.look().layout().map(Layout::size).orElse(0.0));
    }
}
