package org.policygap.parser.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policygap.parser.block.Block;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Role;
import org.policygap.parser.clean.Wording;

/** Tells headings that nothing sets off but that they are short and stand alone before what they are the heading of. */
final class LoneHeadings {
    static final int LONGEST = 12;

    private final List<Paragraph> paragraphs;
    private final TypeScale scale;
    private final Neighbours neighbours;
    private final ColonTitles colonTitles;
    private final StoppedTitles stoppedTitles;

    LoneHeadings(List<Paragraph> paragraphs, TypeScale scale, Neighbours neighbours) {
        this.paragraphs = paragraphs;
        this.scale = scale;
        this.neighbours = neighbours;
        this.colonTitles = new ColonTitles(paragraphs, scale, neighbours);
        this.stoppedTitles = new StoppedTitles(paragraphs, scale, neighbours);
    }

    private boolean isTitle(int i) {
        Paragraph line = paragraphs.get(i);
        return HeadingText.isTitleLike(line, LONGEST)
                || (HeadingText.isActTitle(line)
                        && (neighbours.isParted(i) || neighbours.isParted(neighbours.nextIndex(i)))
                        && HeadingText.isProse(neighbours.next(i)))
                || colonTitles.isTitle(i)
                || stoppedTitles.isTitle(i);
    }

    /** Whether a short line stands before prose or a list, or before a line of which that is so. */
    boolean isHeading(int i, @Nullable Paragraph before) {
        Paragraph paragraph = paragraphs.get(i);
        if (scale.isTelling()
                || !neighbours.hasNext(i)
                || !isTitle(i)
                || paragraph.lines() > 2
                || TypeScale.isLink(paragraph)) {
            return false;
        }
        String text = paragraph.clean();
        boolean statement = HeadingText.isStatement(text) && !Divisions.isDivision(paragraph);
        if (statement || isAmongFields(i, before) || isAmongQuestions(i) || LineText.isSum(paragraph)) {
            return false;
        }
        if (before != null && before.role() == Role.BODY && !mayPrecede(before, i)) {
            return false;
        }
        return headsProse(i)
                || headsLine(i)
                || headsBlock(i)
                || isUnderBareDivision(before)
                || (HeadingText.isTitleLike(neighbours.next(i), LONGEST) && headsProse(neighbours.nextIndex(i)));
    }

    /** Whether it is one of several lines such as "Manager: the keeper". */
    private boolean isAmongFields(int i, @Nullable Paragraph before) {
        return LineText.isField(paragraphs.get(i))
                && !Divisions.isDivision(paragraphs.get(i))
                && (LineText.isField(neighbours.next(i)) || (before != null && LineText.isField(before)));
    }

    private boolean isAmongQuestions(int i) {
        Paragraph below = neighbours.next(i);
        return paragraphs.get(i).clean().endsWith("?")
                && below.clean().endsWith("?")
                && !below.marker().isPresent();
    }

    /** Whether "Part 1", which the file does not declare to be a heading, stands before it and so lacks its title. */
    private static boolean isUnderBareDivision(@Nullable Paragraph before) {
        return before != null
                && before.role() == Role.HEADING
                && before.look().headingLevel() == 0
                && Divisions.isBare(before);
    }

    private boolean headsProse(int i) {
        return neighbours.hasNext(i)
                && (neighbours.next(i).marker().isPresent()
                        || neighbours.next(i).cell().isPresent()
                        || LineText.isRow(neighbours.next(i))
                        || HeadingText.isProse(neighbours.next(i))
                        || HeadingText.isDangling(neighbours.next(i).clean()));
    }

    /** Whether it says nothing and stands, with empty lines around it, over a line that does. */
    private boolean headsLine(int i) {
        return neighbours.isParted(i) && !LineText.isText(paragraphs.get(i)) && LineText.isText(neighbours.next(i));
    }

    /** Whether a line of plain text with empty lines around it stands over short lines that have none between them. */
    private boolean headsBlock(int i) {
        boolean line = paragraphs.get(i).look().style().equals(Block.LINE);
        if (!line
                || !neighbours.isParted(i)
                || !neighbours.hasNext(i)
                || !neighbours.hasNext(neighbours.nextIndex(i))) {
            return false;
        }
        Paragraph first = neighbours.next(i);
        Paragraph second = neighbours.next(neighbours.nextIndex(i));
        return first.apart()
                && !second.apart()
                && HeadingText.isTitleLike(first, LONGEST)
                && HeadingText.isTitleLike(second, LONGEST);
    }

    /**
     * Whether a heading may stand after the paragraph: not within a run of short lines, unless an empty line parts it from
     * them and none from its text; nor under a lead-in, unless its list is lost and text follows.
     */
    private boolean mayPrecede(Paragraph before, int i) {
        Paragraph heading = paragraphs.get(i);
        if (before.marker().isPresent()) {
            return heading.apart()
                    || !neighbours.isSpaced()
                    || Wording.isClosed(before.text().raw());
        }
        String text = before.text().raw();
        if (Wording.leadsIn(text)) {
            return neighbours.isParted(i) && neighbours.headsText(i);
        }
        boolean attached = !neighbours.next(i).apart() && HeadingText.isProse(neighbours.next(i));
        boolean begins = neighbours.isParted(i) && (attached || !before.apart() || isWholeLine(before));
        return (HeadingText.isProse(before) || begins)
                && (heading.apart() || !neighbours.isSpaced() || Wording.endsSentence(text));
    }

    /** Whether it says something or where somebody is found, and does not break off. */
    private static boolean isWholeLine(Paragraph line) {
        return (LineText.isText(line) || Notices.hasAddress(line.clean())) && !HeadingText.isDangling(line.clean());
    }
}
