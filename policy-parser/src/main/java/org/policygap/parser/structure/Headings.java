package org.policygap.parser.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policygap.parser.block.Block;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Role;
import org.policygap.parser.clean.TitleKey;
import org.policygap.parser.clean.Wording;
import org.policygap.parser.metadata.Periods;

/**
 * Tells headings from clauses, by the evidence in this order: declared by the file; a number whose series heads other
 * text; named in the contents list; set off by weight, size or capitals; a short line that stands alone before prose.
 */
final class Headings {
    private static final int LONGEST_ANNEX = 40;

    private final List<Paragraph> paragraphs;
    private final Set<String> contents;
    private final TypeScale scale;
    private final Neighbours neighbours;
    private final NumberedHeadings numbered;
    private final LoneHeadings lone;
    private final EmptyLevels emptyLevels;
    /** Whether a heading has been found. */
    private boolean inBody;

    private Headings(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        this.contents = ContentsList.titles(paragraphs);
        this.scale = TypeScale.of(paragraphs);
        this.neighbours = new Neighbours(paragraphs);
        this.numbered = new NumberedHeadings(paragraphs, contents, scale, neighbours);
        this.lone = new LoneHeadings(paragraphs, scale, neighbours);
        this.emptyLevels = new EmptyLevels(paragraphs);
    }

    /** The paragraphs, headings in that role. */
    static List<Paragraph> mark(List<Paragraph> paragraphs) {
        Headings headings = new Headings(paragraphs);
        List<Paragraph> marked = new ArrayList<>(paragraphs.size());
        Paragraph before = null;
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            boolean heading = paragraph.isBody() && headings.isHeading(i, before);
            if (heading && !headings.inBody && headings.repeatsTitle(i)) {
                marked.add(paragraph.as(Role.TITLE));
                continue;
            }
            headings.inBody |= heading;
            Paragraph result = heading ? paragraph.as(Role.HEADING) : paragraph;
            int last = marked.size() - 1;
            if (heading
                    && before != null
                    && marked.get(last).equals(before)
                    && SecondLines.goOn(before, result, headings.neighbours.isSpaced())) {
                before = SecondLines.join(before, result);
                marked.set(last, before);
            } else {
                marked.add(result);
                before = result.role() == Role.BODY || heading ? result : before;
            }
        }
        return marked;
    }

    /** Whether the first heading is the title again, which stood in a table or on a page before and has no number. */
    private boolean repeatsTitle(int i) {
        if (paragraphs.get(i).marker().isNumber()) {
            return false;
        }
        String key = ContentsList.key(paragraphs.get(i));
        return paragraphs.subList(0, i).stream()
                .filter(paragraph -> paragraph.role() == Role.TITLE || paragraph.role() == Role.METADATA)
                .anyMatch(paragraph -> ContentsList.key(paragraph).equals(key));
    }

    private boolean isHeading(int i, @Nullable Paragraph before) {
        Paragraph paragraph = paragraphs.get(i);
        if (paragraph.look().style().equals(Block.ENTRY)) {
            return false;
        }
        if (isNamed(paragraph)) {
            return true;
        }
        if (paragraph.look().headingLevel() > 0) {
            return HeadingText.isDeclared(paragraph) && !isPlainLeadIn(i) && !emptyLevels.isText(i);
        }
        if (paragraph.marker().isBullet()) {
            return false;
        }
        if (isDivision(i)) {
            return true;
        }
        if (paragraph.marker().isNumber()) {
            return numbered.isHeading(i, before);
        }
        if (isAnnexLine(i) && HeadingText.ANNEX.matcher(paragraph.clean()).matches()) {
            return true;
        }
        if (LineText.isPlainRow(paragraph)) {
            return false;
        }
        return isQuestion(i, before)
                || isRole(i, before)
                || (scale.isSetOff(paragraph) ? isSetOffHeading(i, before) : lone.isHeading(i, before));
    }

    /** Whether a declared heading is printed like the text, unlike others, and announces a list: the file is mistaken. */
    private boolean isPlainLeadIn(int i) {
        Paragraph paragraph = paragraphs.get(i);
        return scale.isTelling()
                && paragraph.look().layout().isPresent()
                && !paragraph.marker().isPresent()
                && !scale.isSetOff(paragraph)
                && HeadingText.hasVerb(paragraph.clean())
                && neighbours.hasNext(i)
                && neighbours.next(i).marker().isBullet();
    }

    /** Whether a line is "Part 1" and no more, and it or what it stands over is set off. */
    private boolean isDivision(int i) {
        return Divisions.isBare(paragraphs.get(i))
                && neighbours.hasNext(i)
                && (scale.isSetOff(paragraphs.get(i)) || scale.isSetOff(neighbours.next(i)));
    }

    /** Whether the contents list names it, or what it says before a colon. */
    private boolean isNamed(Paragraph paragraph) {
        if (contents.isEmpty()) {
            return false;
        }
        String text = paragraph.clean();
        int colon = text.indexOf(": ");
        boolean announced = (paragraph.look().headingLevel() > 0 || scale.isSetOff(paragraph))
                && colon > 0
                && contents.contains(TitleKey.of(text.substring(0, colon)));
        return announced
                || (!paragraph.marker().isPresent()
                        && HeadingText.isTitleLike(
                                paragraph,
                                scale.isSetOff(paragraph) ? HeadingText.LONGEST_SET_OFF : HeadingText.LONGEST)
                        && contents.contains(ContentsList.key(paragraph)));
    }

    /** Whether a question stands before its answer and is no one of several. */
    private boolean isQuestion(int i, @Nullable Paragraph before) {
        Paragraph paragraph = paragraphs.get(i);
        String text = paragraph.clean();
        boolean single =
                neighbours.isParted(i) && (before == null || !before.clean().endsWith("?"));
        int longest = single ? HeadingText.LONGEST_QUESTION : HeadingText.LONGEST;
        return (HeadingText.isQuestion(text) || (single && text.endsWith("?")))
                && HeadingText.isTitleLike(paragraph, longest)
                && neighbours.hasNext(i)
                && (isAnswer(neighbours.next(i)) || (single && isListOfAnswers(neighbours.next(i))))
                && (before == null || !Wording.leadsIn(before.text().raw()));
    }

    /** Whether a line without any look of its own names an office's part before a paragraph on it. */
    private boolean isRole(int i, @Nullable Paragraph before) {
        return HeadingText.isRole(paragraphs.get(i))
                && neighbours.hasNext(i)
                && !neighbours.next(i).marker().isPresent()
                && HeadingText.isProse(neighbours.next(i))
                && (before == null || !Wording.leadsIn(before.text().raw()));
    }

    private static boolean isAnswer(Paragraph paragraph) {
        String text = paragraph.clean();
        return !paragraph.marker().isPresent()
                && !text.endsWith("?")
                && (HeadingText.isProse(paragraph) || Notices.hasAddress(text));
    }

    private static boolean isListOfAnswers(Paragraph first) {
        return first.marker().isPresent()
                && HeadingText.isProse(first)
                && !first.clean().endsWith("?");
    }

    private boolean isAnnexLine(int i) {
        Paragraph paragraph = paragraphs.get(i);
        String text = paragraph.clean();
        int words = paragraph.words();
        return neighbours.hasNext(i)
                && ((words <= HeadingText.LONGEST && !Wording.isClosed(text))
                        || (words <= LONGEST_ANNEX && scale.isSetOff(paragraph)));
    }

    private boolean isSetOffHeading(int i, @Nullable Paragraph before) {
        boolean stack = inBody
                && paragraphs.get(i).look().isBold()
                && (neighbours.isOverStack(i) || neighbours.isOverReturningTitle(i));
        return (neighbours.hasNext(i) || neighbours.isOverControlTable(i))
                && isWordedAsTitle(i, stack || isOverText(i, before))
                && (stack || !neighbours.isAmongAlike(i))
                && !belongsToText(i, before)
                && (inBody || !isOfTitlePage(i));
    }

    /**
     * Whether its words may be those of a title: no name and no lead-in.
     *
     * @param mayStop whether it may end with a full stop, if it states nothing: "Visitors."
     */
    private boolean isWordedAsTitle(int i, boolean mayStop) {
        Paragraph line = paragraphs.get(i);
        String text = line.clean();
        return (HeadingText.isSetOffTitle(text) || (mayStop && HeadingText.isStoppedTitle(line)))
                && !NameLines.isName(text)
                && !LineText.isPlainLead(line, scale.isMuchLarger(line));
    }

    /** Whether text stands below, and no sentence above goes on in the line. */
    private boolean isOverText(int i, @Nullable Paragraph before) {
        return (before == null || !before.clean().endsWith(","))
                && neighbours.hasNext(i)
                && HeadingText.isProse(neighbours.next(i));
    }

    /** Whether it is part of the text around it: announced by it, one of several mottoes, its source, a notice. */
    private boolean belongsToText(int i, @Nullable Paragraph before) {
        return isAnnounced(i, before) || isMotto(i) || NameLines.isSource(paragraphs.get(i), before) || isNotice(i);
    }

    /** Whether nothing sets it off but that it stands in the middle of the page, as lines like it beside it do. */
    private boolean isMotto(int i) {
        return scale.isOnlyInMiddle(paragraphs.get(i)) && neighbours.isAmongCentredAlike(i);
    }

    /** Whether it is one of some lines in the middle of the page, a field, or only says when the document was written. */
    private boolean isOfTitlePage(int i) {
        String text = paragraphs.get(i).clean();
        boolean field = LineText.isField(paragraphs.get(i))
                && !Divisions.isDivision(paragraphs.get(i))
                && !Divisions.isAnnex(paragraphs.get(i));
        return field
                || neighbours.isInCentredBlock(i)
                || Periods.date(text)
                        .filter(date -> date.literal().length() == text.length())
                        .isPresent();
    }

    /** Whether a lead-in that looks like it stands right before it. */
    private boolean isAnnounced(int i, @Nullable Paragraph before) {
        Paragraph line = paragraphs.get(i);
        return before != null
                && before.isBody()
                && Wording.leadsIn(before.text().raw())
                && TypeScale.lookAlike(before, line)
                && (line.look().layout().isPresent()
                        ? Neighbours.isLineAfter(before, line)
                        : neighbours.isSpaced() && !line.apart());
    }

    /** Whether a statement stands over a heading of its size, not over text: "This form is also on our website". */
    private boolean isNotice(int i) {
        String text = paragraphs.get(i).clean();
        return HeadingText.isStatement(text)
                && !text.endsWith(":")
                && neighbours.isOverLine(i)
                && scale.isSetOff(neighbours.next(i))
                && TypeScale.headingSize(paragraphs.get(i)) <= TypeScale.headingSize(neighbours.next(i))
                && HeadingText.isSetOffTitle(neighbours.next(i).clean());
    }
}
