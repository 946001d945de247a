package org.policygap.parser.structure;

import java.util.Collection;
import org.policygap.parser.clean.MarkerFamily;
import org.policygap.parser.clean.Paragraph;

/**
 * Which of two headings stands deeper where numbers and looks do not tell: in web pages and Markdown texts, which give no sizes,
 * lines in bold stand under the headings that the file declares.
 */
final class Depth {
    /** Characters of "(A)". */
    private static final int LONGEST_LETTER = 3;

    private Depth() {}

    /** Whether a line in bold stands under a declared heading of a file without sizes. Decimal numbers tell more. */
    static boolean isBoldUnderDeclared(Paragraph outer, Paragraph inner) {
        return areSizeless(outer, inner)
                && outer.look().headingLevel() > 0
                && inner.look().headingLevel() == 0
                && inner.marker().family() != MarkerFamily.DECIMAL
                && !Divisions.isDivision(inner);
    }

    /**
     * Whether a declared heading follows a line in bold that stands under another declared one.
     *
     * @param open the open sections
     */
    static boolean isDeclaredAfterBold(Paragraph outer, Paragraph inner, Collection<SectionDraft> open) {
        return areSizeless(outer, inner)
                && !outer.marker().isPresent()
                && outer.look().headingLevel() == 0
                && inner.look().headingLevel() > 0
                && open.stream().anyMatch(section -> section.heading().look().headingLevel() > 0);
    }

    private static boolean areSizeless(Paragraph outer, Paragraph inner) {
        return TypeScale.size(outer) <= 0 && TypeScale.size(inner) <= 0;
    }

    /**
     * Whether sections with letters begin under one with a number of several parts: "A. Scope" under "D.4.b".
     *
     * @param open the open sections
     */
    static boolean beginsLetters(Paragraph outer, Paragraph inner, Collection<SectionDraft> open) {
        MarkerFamily family = inner.marker().family();
        return outer.marker().depth() > 1
                && inner.marker().printed().length() <= LONGEST_LETTER
                && (family == MarkerFamily.UPPER_LETTER || family == MarkerFamily.LOWER_LETTER)
                && open.stream().noneMatch(section -> section.heading().marker().family() == family);
    }
}
