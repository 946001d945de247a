package org.policygap.parser.structure;

import java.util.List;
import org.policygap.parser.clean.Paragraph;

/**
 * What the headings of a document tell together about which of them stand above others.
 *
 * @param sizes how large each counts
 * @param slant whether upright or slanted headings stand above the others
 * @param refrains those that come again under one heading after the other
 */
record Ranks(HeadingSizes sizes, Slant slant, Refrains refrains) {
    static Ranks of(List<Paragraph> paragraphs) {
        return new Ranks(HeadingSizes.of(paragraphs), Slant.of(paragraphs), Refrains.of(paragraphs));
    }

    /** Positive if of two headings of one size the first stands above the second, 0 if nothing tells. */
    int compareAlike(Paragraph first, Paragraph second) {
        int weight = Boolean.compare(first.look().isBold(), second.look().isBold());
        if (weight != 0) {
            return weight;
        }
        int slanted = slant.compare(first, second);
        return slanted != 0 ? slanted : refrains.compare(first, second);
    }
}
