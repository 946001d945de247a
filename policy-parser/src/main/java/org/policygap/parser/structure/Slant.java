package org.policygap.parser.structure;

import java.util.List;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Role;

/**
 * What it means that some bold headings are italic and others are not, where several are so and all are of one size and, if
 * the file declares them to be headings, of one level: those of the first one's kind stand above the others.
 *
 * @param telling whether there are several of both kinds and their sizes tell nothing
 * @param italicFirst whether the first of them is italic
 */
record Slant(boolean telling, boolean italicFirst) {
    private static final int SEVERAL = 3;
    /** So many slanted ones that are first seen after upright ones. */
    private static final int FEWEST_LATER = 2;

    static Slant of(List<Paragraph> paragraphs) {
        List<Paragraph> bold = paragraphs.stream().filter(Slant::isBoldHeading).toList();
        long slanted =
                bold.stream().filter(heading -> heading.look().isItalic()).count();
        boolean later = !bold.isEmpty() && !bold.get(0).look().isItalic();
        boolean both = slanted >= (later ? FEWEST_LATER : SEVERAL) && bold.size() - slanted >= SEVERAL;
        boolean telling = both
                && bold.stream().mapToDouble(TypeScale::headingSize).distinct().count() == 1
                && bold.stream()
                                .mapToInt(heading -> heading.look().headingLevel())
                                .distinct()
                                .count()
                        == 1;
        return new Slant(telling, telling && bold.get(0).look().isItalic());
    }

    private static boolean isBoldHeading(Paragraph paragraph) {
        return paragraph.role() == Role.HEADING
                && paragraph.look().isBold()
                && !paragraph.marker().isPresent();
    }

    /** Positive if the first stands above the second, 0 if their slant tells nothing. */
    int compare(Paragraph first, Paragraph second) {
        boolean italic = first.look().isItalic();
        if (!telling || italic == second.look().isItalic() || !isBoldHeading(first) || !isBoldHeading(second)) {
            return 0;
        }
        return italic == italicFirst ? 1 : -1;
    }
}
