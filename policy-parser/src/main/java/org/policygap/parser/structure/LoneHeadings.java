package org.policygap.parser.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policygap.parser.block.Block;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Role;
import org.policygap.parser.clean.Wording;

/** Tells headings that nothing sets off but that they are short and stand alone before what they are the heading of. */
final class LoneHeadings {
    private static final int LONGEST = 12;
    /** So many titles with a colon over text are the way of the document. */
    private static final int FEWEST_LABELS = 2;

    private final List<Paragraph> paragraphs;
    private final TypeScale scale;
    private final Neighbours neighbours;
    private final boolean spaced;
    /** Whether the document ends its titles with a colon. */
    private final boolean labelled;

    /** @param spaced whether empty lines part paragraphs */
    LoneHeadings(List<Paragraph> paragraphs, TypeScale scale, Neighbours neighbours, boolean spaced) {
        this.paragraphs = paragraphs;
        this.scale = scale;
        this.neighbours = neighbours;
        this.spaced = spaced;
        this.labelled = !scale.isTelling() && endsTitlesWithColons();
    }

    /** Whether most of the short lines that stand alone before a paragraph end with a colon. */
    private boolean endsTitlesWithColons() {
        int labels = 0;
        int titles = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph line = paragraphs.get(i);
            if (line.isBody() && !line.marker().isPresent() && (line.apart() || !spaced) && headsParagraph(i)) {
                labels += HeadingText.isLabel(line) ? 1 : 0;
                titles += HeadingText.isTitleLike(line, LONGEST) ? 1 : 0;
            }
        }
        return labels >= FEWEST_LABELS && labels > titles;
    }

    private boolean headsParagraph(int i) {
        return neighbours.hasNext(i)
                && !neighbours.next(i).marker().isPresent()
                && neighbours.next(i).cell().isEmpty()
                && Wording.endsSentence(neighbours.next(i).text().raw());
    }

    private boolean isTitle(Paragraph line) {
        return HeadingText.isTitleLike(line, LONGEST)
                || (HeadingText.isLabel(line) && (labelled || Divisions.isDivision(line)));
    }

    /** Whether a short line stands before prose or a list, or before a line of which that is so. */
    boolean isHeading(int i, @Nullable Paragraph before) {
        Paragraph paragraph = paragraphs.get(i);
        if (scale.isTelling()
                || !neighbours.hasNext(i)
                || !isTitle(paragraph)
                || paragraph.lines() > 2
                || TypeScale.isLink(paragraph)) {
            return false;
        }
        String text = paragraph.clean();
        if (HeadingText.isStatement(text) || (before != null && before.role() == Role.BODY && !mayPrecede(before, i))) {
            return false;
        }
        return headsProse(i)
                || headsBlock(i)
                || isUnderBareDivision(before)
                || (HeadingText.isTitleLike(neighbours.next(i), LONGEST) && headsProse(neighbours.nextIndex(i)));
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
                        || HeadingText.isProse(neighbours.next(i))
                        || HeadingText.isDangling(neighbours.next(i).clean()));
    }

    /** Whether a line of plain text with empty lines around it stands over short lines that have none between them. */
    private boolean headsBlock(int i) {
        boolean alone = spaced
                && paragraphs.get(i).apart()
                && paragraphs.get(i).look().style().equals(Block.LINE);
        if (!alone || !neighbours.hasNext(i) || !neighbours.hasNext(neighbours.nextIndex(i))) {
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
     * them and none from its text, nor under a lead-in.
     */
    private boolean mayPrecede(Paragraph before, int i) {
        Paragraph heading = paragraphs.get(i);
        if (before.marker().isPresent()) {
            return heading.apart() || !spaced || Wording.isClosed(before.text().raw());
        }
        boolean attached =
                spaced && heading.apart() && !neighbours.next(i).apart() && HeadingText.isProse(neighbours.next(i));
        boolean afterBlock = spaced && heading.apart() && !before.apart();
        return (HeadingText.isProse(before) || attached || afterBlock)
                && !Wording.leadsIn(before.text().raw())
                && (heading.apart()
                        || !spaced
                        || Wording.endsSentence(before.text().raw()));
    }
}
