package org.policygap.parser.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.policygap.parser.clean.Paragraph;

/**
 * Finds levels of headings that an author uses for the look of text, such as the date below "Created on": most that the
 * file declares to be of such a level stand right below a heading and have nothing below them.
 */
final class EmptyLevels {
    private static final int DEEPEST = 9;
    private static final int FEWEST = 4;
    /** Share of values from which on a level is used for text. */
    private static final double MOST = 0.75;

    private final List<Paragraph> paragraphs;
    private final Set<Integer> levels = new HashSet<>();

    EmptyLevels(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        int[] all = new int[DEEPEST + 1];
        int[] empty = new int[DEEPEST + 1];
        for (int i = 0; i < paragraphs.size(); i++) {
            int level = level(i);
            all[level]++;
            empty[level] += isValue(i) ? 1 : 0;
        }
        for (int level = 2; level <= DEEPEST; level++) {
            if (all[level] >= FEWEST && empty[level] >= MOST * all[level]) {
                levels.add(level);
            }
        }
    }

    /** Whether a declared heading is text: the value of the heading above it, as most of its level are. */
    boolean isText(int i) {
        return levels.contains(level(i)) && isValue(i);
    }

    /** 0 of what is no declared heading or has a number of its own. */
    private int level(int i) {
        Paragraph paragraph = paragraphs.get(i);
        boolean heading = paragraph.isBody() && !paragraph.marker().isPresent();
        return heading ? Math.min(DEEPEST, paragraph.look().headingLevel()) : 0;
    }

    /** Whether it is the first or second below a heading of a higher rank and has no text of its own. */
    private boolean isValue(int i) {
        return isEmpty(i) && (isRightBelow(i) || (i > 0 && level(i - 1) == level(i) && isRightBelow(i - 1)));
    }

    private boolean isRightBelow(int i) {
        int above = i == 0 ? 0 : level(i - 1);
        return above > 0 && above < level(i);
    }

    /** Whether another heading that is no deeper follows, or nothing. */
    private boolean isEmpty(int i) {
        if (i + 1 >= paragraphs.size()) {
            return true;
        }
        Paragraph next = paragraphs.get(i + 1);
        int below = next.isBody() ? next.look().headingLevel() : 0;
        return below > 0 && below <= level(i);
    }
}
