package org.policygap.parser.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policygap.parser.block.Alignment;
import org.policygap.parser.block.Layout;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Role;
import org.policygap.parser.clean.Wording;

/** The paragraphs of the body before and after each other, and how they look side by side. */
final class Neighbours {
    /** So many lines that look alike, one after the other, set nothing off. */
    private static final int RUN = 3;
    /** Gap in ems between a line and the next one of its paragraph. */
    private static final double LINE_GAP = 0.5;
    /** Distance in points up to which two lines begin, or have their middle, at the same place. */
    private static final double SAME_PLACE = 3;
    /** Points by which the sizes of two lines may differ that are of one size. */
    private static final double SAME_SIZE = 0.5;

    private final List<Paragraph> paragraphs;
    private final int[] next;
    private final int[] previous;
    private final boolean spaced;
    /** How often each bold line stands in the body. */
    private final Map<String, Integer> timesBold;

    Neighbours(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        this.next = nextBody(paragraphs);
        this.previous = previousBody(paragraphs);
        this.spaced = isSpaced(paragraphs);
        this.timesBold = timesBold(paragraphs);
    }

    /** Whether empty lines part paragraphs, whatever stands between the items of lists and the rows of tables. */
    boolean isSpaced() {
        return spaced;
    }

    /** Whether an empty line stands before it, in a document where empty lines part paragraphs: it begins something. */
    boolean isParted(int i) {
        return spaced && paragraphs.get(i).apart();
    }

    boolean hasNext(int i) {
        return next[i] >= 0;
    }

    /** Index of the next paragraph of the body, or -1. */
    int nextIndex(int i) {
        return next[i];
    }

    /** Whether a table of metadata stands right after it. */
    boolean isOverControlTable(int i) {
        return i + 1 < paragraphs.size()
                && paragraphs.get(i + 1).role() == Role.METADATA
                && paragraphs.get(i + 1).cell().isPresent();
    }

    /** The next paragraph of the body, if there is one. */
    Paragraph next(int i) {
        return paragraphs.get(next[i]);
    }

    /** Whether a sentence or more without a number stands next, outside of tables. */
    boolean headsParagraph(int i) {
        return hasNext(i)
                && !next(i).marker().isPresent()
                && next(i).cell().isEmpty()
                && Wording.endsSentence(next(i).text().raw());
    }

    /** Whether a paragraph stands next that is a sentence or more, or a lead-in of more than a title's words. */
    boolean headsText(int i) {
        return headsParagraph(i)
                || (hasNext(i)
                        && !next(i).marker().isPresent()
                        && Wording.leadsIn(next(i).text().raw())
                        && (HeadingText.hasVerb(next(i).clean()) || next(i).words() > HeadingText.LONGEST));
    }

    /** Whether both are printed in the same size from the same place on, as the items of one list are; false if unknown. */
    static boolean areInOneColumn(Paragraph first, Paragraph second) {
        Optional<Layout> one = first.look().layout();
        Optional<Layout> other = second.look().layout();
        return one.isPresent()
                && other.isPresent()
                && Math.abs(one.get().left() - other.get().left()) < SAME_PLACE
                && Math.abs(one.get().size() - other.get().size()) < SAME_SIZE;
    }

    /** Whether the second was printed right below the first, as the next line of a paragraph is; false if unknown. */
    static boolean isLineAfter(Paragraph first, Paragraph second) {
        Optional<Layout> above = first.look().layout();
        Optional<Layout> below = second.look().layout();
        if (above.isEmpty()
                || below.isEmpty()
                || first.look().page() != second.look().page()) {
            return false;
        }
        double gap = below.get().top() - above.get().bottom();
        return Math.abs(gap) < LINE_GAP * below.get().size();
    }

    /** Whether the second was printed right below the first in the middle of it, wherever the page has its middle. */
    static boolean isCentredUnder(Paragraph first, Paragraph second) {
        if (!isLineAfter(first, second)) {
            return false;
        }
        Layout above = first.look().layout().orElseThrow();
        Layout below = second.look().layout().orElseThrow();
        double middles = Math.abs(above.left() + above.right() - below.left() - below.right()) / 2;
        return middles < SAME_PLACE && Math.abs(above.left() - below.left()) > SAME_PLACE;
    }

    /** Whether lines in the middle of the page stand before or after it: a motto. */
    boolean isInCentredBlock(int i) {
        return isCentred(i) && (isCentred(previous[i]) || isCentred(next[i]));
    }

    /** Whether a line in the middle of the page that looks like it stands before or after it. */
    boolean isAmongCentredAlike(int i) {
        return isCentredAlike(i, previous[i]) || isCentredAlike(i, next[i]);
    }

    private boolean isCentredAlike(int i, int other) {
        return isCentred(other) && TypeScale.lookAlike(paragraphs.get(i), paragraphs.get(other));
    }

    private boolean isCentred(int i) {
        return i >= 0 && paragraphs.get(i).look().alignment() == Alignment.CENTRE;
    }

    /** Whether lines that look alike follow each other here, and this is not the last of them. */
    boolean isAmongAlike(int i) {
        if (!goesOnAlike(i)) {
            return false;
        }
        int run = 2;
        for (int at = i; run < RUN && previous[at] >= 0 && goesOnAlike(previous[at]); at = previous[at]) {
            run++;
        }
        for (int at = next[i]; run < RUN && goesOnAlike(at); at = next[at]) {
            run++;
        }
        return run >= RUN;
    }

    /** Whether it begins a page with some lines that look alike and have space between them: the heading over the others. */
    boolean isOverStack(int i) {
        return previous[i] >= 0
                && paragraphs.get(previous[i]).look().page()
                        < paragraphs.get(i).look().page()
                && goesOnAlike(i)
                && paragraphs.get(i).look().layout().isPresent()
                && !isLineAfter(paragraphs.get(i), paragraphs.get(next[i]));
    }

    /**
     * Whether a heading that comes again elsewhere stands below it, with one line between them at most: "Boats", "Oars",
     * "Duties of the crew". All look alike and have space between them. Lines below the first of a stack are no such headings.
     */
    boolean isOverReturningTitle(int i) {
        int last = i;
        for (int below = 0; below < RUN - 1 && isSpacedFromAlike(last); below++) {
            last = next[last];
        }
        boolean underStack = previous[i] >= 0 && isOverStack(previous[i]);
        return last != i
                && !underStack
                && !goesOnAlike(last)
                && timesBold.getOrDefault(paragraphs.get(last).text().key(), 0) >= RUN;
    }

    private boolean isSpacedFromAlike(int i) {
        return goesOnAlike(i)
                && paragraphs.get(i).look().layout().isPresent()
                && !isLineAfter(paragraphs.get(i), paragraphs.get(next[i]));
    }

    private static Map<String, Integer> timesBold(List<Paragraph> paragraphs) {
        Map<String, Integer> times = new HashMap<>();
        paragraphs.stream()
                .filter(line -> line.isBody() && line.look().isBold() && isPlainLine(line))
                .filter(line -> line.words() <= HeadingText.LONGEST)
                .forEach(line -> times.merge(line.text().key(), 1, Integer::sum));
        return times;
    }

    /** Whether the next paragraph is a line without a number that is not declared a heading, with nothing in between. */
    boolean isOverLine(int i) {
        return next[i] >= 0 && isPlainLine(paragraphs.get(next[i])) && isAdjoining(i);
    }

    /** Whether nothing to be filled in and no table of metadata stands before the next paragraph of the body. */
    private boolean isAdjoining(int i) {
        return paragraphs.subList(i + 1, next[i]).stream()
                .noneMatch(between -> between.role() == Role.FORM_FIELD || between.role() == Role.METADATA);
    }

    /** Whether the next line looks like this one, and neither is numbered nor declared a heading. */
    private boolean goesOnAlike(int i) {
        return next[i] >= 0
                && isAdjoining(i)
                && isPlainLine(paragraphs.get(i))
                && isPlainLine(paragraphs.get(next[i]))
                && paragraphs.get(i).look().page()
                        == paragraphs.get(next[i]).look().page()
                && TypeScale.lookAlike(paragraphs.get(i), paragraphs.get(next[i]));
    }

    private static boolean isPlainLine(Paragraph paragraph) {
        return paragraph.cell().isEmpty()
                && !paragraph.marker().isPresent()
                && paragraph.look().headingLevel() == 0;
    }

    private static boolean isSpaced(List<Paragraph> paragraphs) {
        long all = 0;
        long apart = 0;
        for (Paragraph paragraph : paragraphs) {
            boolean part =
                    paragraph.marker().isPresent() || paragraph.cell().isPresent() || LineText.isPlainRow(paragraph);
            all += part ? 0 : 1;
            apart += !part && paragraph.apart() ? 1 : 0;
        }
        return apart * 4 > all;
    }

    /** For each paragraph the index of the next one of the body, or -1. */
    private static int[] nextBody(List<Paragraph> paragraphs) {
        int[] next = new int[paragraphs.size()];
        int following = -1;
        for (int i = paragraphs.size() - 1; i >= 0; i--) {
            next[i] = following;
            following = paragraphs.get(i).role() == Role.BODY ? i : following;
        }
        return next;
    }

    /** For each paragraph the index of the one of the body before it, or -1. */
    private static int[] previousBody(List<Paragraph> paragraphs) {
        int[] previous = new int[paragraphs.size()];
        int before = -1;
        for (int i = 0; i < paragraphs.size(); i++) {
            previous[i] = before;
            before = paragraphs.get(i).role() == Role.BODY ? i : before;
        }
        return previous;
    }
}
