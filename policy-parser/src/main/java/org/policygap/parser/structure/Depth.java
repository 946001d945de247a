package org.policygap.parser.structure;

import java.util.Collection;
import java.util.Optional;
import org.policygap.parser.clean.Marker;
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

    /**
     * Whether the inner one stands under the outer one if one is a line in bold and the other declared, in a file without
     * sizes; empty if they are not. Decimal numbers tell more.
     *
     * @param open the open sections
     */
    static Optional<Boolean> ofBoldAndDeclared(Paragraph outer, Paragraph inner, Collection<SectionDraft> open) {
        if (!areSizeless(outer, inner)) {
            return Optional.empty();
        }
        boolean boldUnderDeclared = isDeclared(outer)
                && !isDeclared(inner)
                && inner.marker().family() != MarkerFamily.DECIMAL
                && !Divisions.isDivision(inner);
        boolean declaredAfterBold = !outer.marker().isPresent()
                && !isDeclared(outer)
                && isDeclared(inner)
                && open.stream().anyMatch(section -> isDeclared(section.heading()));
        return boldUnderDeclared || declaredAfterBold ? Optional.of(boldUnderDeclared) : Optional.empty();
    }

    private static boolean isDeclared(Paragraph heading) {
        return heading.look().headingLevel() > 0;
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

    /**
     * Whether a section with a letter as "(b)" stands in the open one: where a section with a decimal number is open, "(a)"
     * begins to count anew in the innermost one, and the letters that follow stand beside it.
     *
     * @param open the open sections
     */
    static boolean holdsLetters(SectionDraft section, Paragraph inner, Collection<SectionDraft> open) {
        Marker letter = inner.marker();
        if (letter.family() != MarkerFamily.LOWER_LETTER
                || !letter.printed().startsWith("(")
                || section.heading().marker().family() == MarkerFamily.LOWER_LETTER
                || open.stream().noneMatch(outer -> outer.heading().marker().family() == MarkerFamily.DECIMAL)) {
            return false;
        }
        return letter.value() == 1
                || SectionDraft.headings(section.children()).stream()
                        .anyMatch(before -> letter.follows(before.marker()));
    }

    /**
     * Whether a heading without a number ends the letters that began under another that looks like it.
     *
     * @param open the open sections, that with a letter first
     */
    static boolean endsLetters(Paragraph inner, Collection<SectionDraft> open) {
        return !inner.marker().isPresent()
                && open.stream()
                        .limit(1)
                        .allMatch(letter -> letter.heading().marker().family() == MarkerFamily.LOWER_LETTER)
                && open.stream()
                        .skip(1)
                        .limit(1)
                        .map(SectionDraft::heading)
                        .anyMatch(above -> !above.marker().isPresent() && TypeScale.lookAlike(above, inner));
    }
}
