package org.policygap.parser.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygap.parser.clean.PageNumber;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Role;

/**
 * Takes lines back into the text that have the style of a contents list and are none: authors set headings in it for its
 * looks. One or two lines without a page number before text are no list.
 */
final class ContentsStyle {
    private static final int SHORTEST_LIST = 3;
    private static final Pattern STYLE = Pattern.compile("(?i)(?:toc|contents) ?([1-9])");

    private ContentsStyle() {}

    /** The paragraphs, such lines as headings of the level that their style is for. */
    static List<Paragraph> mend(List<Paragraph> paragraphs) {
        List<Paragraph> mended = new ArrayList<>(paragraphs);
        int i = 0;
        while (i < mended.size()) {
            int end = i;
            while (end < mended.size() && mended.get(end).role() == Role.CONTENTS) {
                end++;
            }
            if (end > i && isText(mended, i, end)) {
                mended.subList(i, end).replaceAll(ContentsStyle::heading);
            }
            i = Math.max(end, i + 1);
        }
        return mended;
    }

    private static boolean isText(List<Paragraph> paragraphs, int from, int to) {
        return to - from < SHORTEST_LIST
                && to < paragraphs.size()
                && paragraphs.get(to).role() == Role.BODY
                && paragraphs.subList(from, to).stream().allMatch(ContentsStyle::isText);
    }

    private static Paragraph heading(Paragraph line) {
        Matcher style = STYLE.matcher(line.look().style());
        int level = style.lookingAt() ? Integer.parseInt(style.group(1)) : 0;
        return line.as(Role.BODY).with(line.look().atLevel(level));
    }

    /** Whether only its style makes a line one of a contents list. */
    private static boolean isText(Paragraph line) {
        return STYLE.matcher(line.look().style()).lookingAt()
                && !PageNumber.isAtEnd(line.clean())
                && !ContentsList.isHeading(line.clean());
    }
}
