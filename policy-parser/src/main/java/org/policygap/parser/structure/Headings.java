package org.policygap.parser.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policygap.parser.block.Block;
import org.policygap.parser.clean.Marker;
import org.policygap.parser.clean.MarkerFamily;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Role;
import org.policygap.parser.clean.Wording;

/**
 * Tells headings from clauses, by the evidence in this order: declared by the file; a number whose series heads other
 * text; named in the contents list; set off by weight, size or capitals; a short line that stands alone before prose.
 */
final class Headings {
    private static final int LONGEST_ALONE = 12;
    private static final int LONGEST_ANNEX = 40;
    /** A longer line with a verb is rather a sentence without its full stop. */
    private static final int LONGEST_STATEMENT = 6;

    private static final Pattern STOP = Pattern.compile("[.:]$");

    private final List<Paragraph> paragraphs;
    private final Set<String> contents;
    private final TypeScale scale;
    private final Map<String, int[]> series = new HashMap<>();
    private final Neighbours neighbours;
    private final boolean spaced;
    /** Whether a heading has been found. */
    private boolean inBody;

    private Headings(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        this.contents = ContentsList.titles(paragraphs);
        this.scale = TypeScale.of(paragraphs);
        this.neighbours = new Neighbours(paragraphs);
        this.spaced = paragraphs.stream().filter(Paragraph::apart).count() * 4 > paragraphs.size();
        countSeries();
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
            if (heading && before != null && marked.get(last).equals(before) && headings.isSecondLine(before, result)) {
                before = before.then(" ", result);
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

    /** Whether two lines are one heading: nothing stands between them, and the text around leaves space everywhere else. */
    private boolean isSecondLine(Paragraph first, Paragraph second) {
        boolean adjoining = first.role() == Role.HEADING
                && !second.apart()
                && !second.marker().isPresent();
        if (adjoining && second.clean().startsWith("(")) {
            return true;
        }
        boolean lines = adjoining && first.look().style().equals(Block.LINE);
        boolean alike = Wording.isCapitals(first.text().raw())
                == Wording.isCapitals(second.text().raw());
        return lines && spaced && alike && !first.clean().endsWith("?");
    }

    /** Counts for each way of numbering how many members there are and how many look like the head of other text. */
    private void countSeries() {
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (paragraph.isBody() && paragraph.marker().isNumber()) {
                int[] counts = series.computeIfAbsent(seriesKey(paragraph.marker()), key -> new int[2]);
                counts[0]++;
                counts[1] += HeadingText.isTitleLike(paragraph, HeadingText.LONGEST) && headsText(i) ? 1 : 0;
            }
        }
    }

    private static String seriesKey(Marker marker) {
        return marker.family() + " " + marker.depth() + " "
                + STOP.matcher(marker.style()).replaceFirst("");
    }

    private boolean isHeading(int i, @Nullable Paragraph before) {
        Paragraph paragraph = paragraphs.get(i);
        if (isNamed(paragraph)) {
            return true;
        }
        if (paragraph.look().headingLevel() > 0) {
            return HeadingText.isDeclared(paragraph);
        }
        if (paragraph.marker().isBullet()) {
            return false;
        }
        if (paragraph.marker().isNumber()) {
            return isNumberedHeading(i, before);
        }
        if (HeadingText.ANNEX.matcher(paragraph.clean()).matches() && isAnnexLine(i)) {
            return true;
        }
        return isQuestion(i, before) || (scale.isSetOff(paragraph) ? isSetOffHeading(i) : isAlone(i, before));
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
                && contents.contains(ContentsList.key(text.substring(0, colon)));
        return announced
                || (!paragraph.marker().isPresent()
                        && HeadingText.isTitleLike(paragraph, HeadingText.LONGEST)
                        && contents.contains(ContentsList.key(paragraph)));
    }

    /** Whether a question stands alone before its answer. */
    private boolean isQuestion(int i, @Nullable Paragraph before) {
        Paragraph paragraph = paragraphs.get(i);
        String text = paragraph.clean();
        return HeadingText.isQuestion(text)
                && HeadingText.isTitleLike(paragraph, HeadingText.LONGEST)
                && neighbours.hasNext(i)
                && !neighbours.next(i).marker().isPresent()
                && HeadingText.isProse(neighbours.next(i))
                && !neighbours.next(i).clean().endsWith("?")
                && (before == null || !Wording.leadsIn(before.text().raw()));
    }

    private boolean isAnnexLine(int i) {
        Paragraph paragraph = paragraphs.get(i);
        String text = paragraph.clean();
        int words = Wording.words(text);
        return neighbours.hasNext(i)
                && ((words <= HeadingText.LONGEST && !Wording.isClosed(text))
                        || (words <= LONGEST_ANNEX && scale.isSetOff(paragraph)));
    }

    private boolean isNumberedHeading(int i, @Nullable Paragraph before) {
        Paragraph paragraph = paragraphs.get(i);
        Marker marker = paragraph.marker();
        boolean setOff = scale.isSetOff(paragraph)
                && (HeadingText.isOverList(paragraph) || HeadingText.isBrief(paragraph.clean()));
        if (!setOff && !HeadingText.isTitleLike(paragraph, HeadingText.LONGEST)) {
            return false;
        }
        boolean marked =
                scale.isSetOff(paragraph) || (!contents.isEmpty() && contents.contains(ContentsList.key(paragraph)));
        boolean letters = marker.family() == MarkerFamily.LOWER_LETTER || marker.family() == MarkerFamily.LOWER_ROMAN;
        if (letters
                || (before != null && Wording.leadsIn(before.text().raw()) && before.role() == Role.BODY && !marked)) {
            return marked && headsText(i);
        }
        int[] counts = series.getOrDefault(seriesKey(marker), new int[2]);
        boolean mostly = counts[1] * 2 >= counts[0];
        if (marked) {
            return headsText(i) || mostly;
        }
        boolean verb = HeadingText.hasVerb(paragraph.clean());
        return headsText(i)
                ? mostly || headsDeeper(i) || (!verb && Wording.words(paragraph.clean()) <= 8)
                : counts[1] * 4 >= counts[0] * 3 && counts[0] >= 4;
    }

    /** Whether deeper numbers, bullets or text without a number follow, and not the next number of the same kind. */
    private boolean headsText(int i) {
        if (!neighbours.hasNext(i)) {
            return false;
        }
        Paragraph following = neighbours.next(i);
        Marker marker = paragraphs.get(i).marker();
        if (following.cell().isPresent()) {
            return true;
        }
        if (following.marker().isNumber()) {
            return following.marker().isUnder(marker) || following.marker().family() != marker.family();
        }
        return true;
    }

    private boolean headsDeeper(int i) {
        return neighbours.hasNext(i)
                && neighbours.next(i).marker().isUnder(paragraphs.get(i).marker());
    }

    private boolean isSetOffHeading(int i) {
        return neighbours.hasNext(i)
                && HeadingText.isSetOffTitle(paragraphs.get(i).clean())
                && !neighbours.isAmongAlike(i)
                && (inBody || !neighbours.isInCentredBlock(i));
    }

    /** Whether a short line stands alone before prose or a list, or before a line of which that is so. */
    private boolean isAlone(int i, @Nullable Paragraph before) {
        Paragraph paragraph = paragraphs.get(i);
        if (scale.isTelling()
                || !neighbours.hasNext(i)
                || !HeadingText.isTitleLike(paragraph, LONGEST_ALONE)
                || paragraph.lines() > 2) {
            return false;
        }
        String text = paragraph.clean();

        boolean statement = Wording.words(text) > LONGEST_STATEMENT
                && !HeadingText.QUESTION.matcher(text).matches()
                && HeadingText.hasVerb(text);
        if (statement || (before != null && before.role() == Role.BODY && !mayPrecede(before, i))) {
            return false;
        }
        return headsProse(i)
                || (HeadingText.isTitleLike(neighbours.next(i), LONGEST_ALONE) && headsProse(neighbours.nextIndex(i)));
    }

    private boolean headsProse(int i) {
        return neighbours.hasNext(i)
                && (neighbours.next(i).marker().isPresent()
                        || neighbours.next(i).cell().isPresent()
                        || HeadingText.isProse(neighbours.next(i)));
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
        return (HeadingText.isProse(before) || attached)
                && !Wording.leadsIn(before.text().raw())
                && (heading.apart()
                        || !spaced
                        || Wording.endsSentence(before.text().raw()));
    }
}
