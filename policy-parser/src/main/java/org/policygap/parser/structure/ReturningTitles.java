package org.policygap.parser.structure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Wording;

/**
 * Finds contents lists that have neither a heading nor page numbers: lines in the first part of a document with nothing but
 * titles, of which most return further down in the same order as headings of text. A list ends before the first of its
 * titles that returns; in a box it is all that the box holds.
 */
final class ReturningTitles {
    private static final int FEWEST = 4;
    /** Where in a document such a list begins at the latest, as a part of it. */
    private static final double FIRST_PART = 1.0 / 3;

    private static final double SAME_SIZE = 0.5;

    private final List<Paragraph> paragraphs;
    /** Where the words of each line stand; empty as long as no run of lines asks for it. */
    private final Map<String, NavigableSet<Integer>> places = new HashMap<>();

    private final BitSet listed = new BitSet();

    ReturningTitles(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        int from = 0;
        int end = 0;
        while (from < paragraphs.size() * FIRST_PART) {
            end = end > from ? end : runEnd(from);
            boolean announced =
                    from > 0 && Wording.leadsIn(paragraphs.get(from - 1).text().raw());
            from = end - from >= FEWEST && !announced ? markIn(from, end) : Math.max(end, from + 1);
        }
    }

    /** The index after the list if the paragraph is in one; else the index itself. */
    int end(int index) {
        return listed.get(index) ? listed.nextClearBit(index) : index;
    }

    /** The index after lines that may be titles. */
    private int runEnd(int from) {
        int end = from;
        while (end < paragraphs.size() && isEntry(paragraphs.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isEntry(Paragraph line) {
        return ContentsList.isEntry(line)
                && line.isBody()
                && !line.marker().isBullet()
                && line.look().headingLevel() == 0
                && !HeadingText.hasVerb(line.clean());
    }

    /**
     * Marks the list in a run of lines, if there is one.
     *
     * @return where to look for the next run
     */
    private int markIn(int from, int end) {
        int stop = firstRepeated(from, end);
        int first = -1;
        int last = -1;
        int returning = 0;
        int headings = 0;
        int at = stop - 1;
        for (int i = from; i < stop; i++) {
            Integer place = placesOf(paragraphs.get(i)).higher(at);
            if (place != null && (first >= 0 || !isLargerThanNext(i))) {
                first = first < 0 ? i : first;
                at = place;
                last = i;
                returning++;
                headings += isOverText(place) ? 1 : 0;
            }
        }
        if (returning >= FEWEST && returning * 2 > last - first && headings * 2 >= returning) {
            listed.set(boxStart(first, from), boxEnd(last, stop < end ? stop : paragraphs.size()));
        }
        return Math.max(stop, from + 1);
    }

    private boolean isOverText(int place) {
        return place + 1 < paragraphs.size() && HeadingText.isProse(paragraphs.get(place + 1));
    }

    /** Index of the first line whose words stood in the run before; the end if none did. */
    private int firstRepeated(int from, int end) {
        Set<String> seen = new HashSet<>();
        int i = from;
        while (i < end && seen.add(ContentsList.key(paragraphs.get(i)))) {
            i++;
        }
        return i;
    }

    /** Whether a line is set larger than the one below, as the title of a document is above its contents. */
    private boolean isLargerThanNext(int i) {
        return i + 1 < paragraphs.size()
                && TypeScale.headingSize(paragraphs.get(i)) > TypeScale.headingSize(paragraphs.get(i + 1)) + SAME_SIZE;
    }

    private int boxStart(int first, int from) {
        int start = first;
        while (start > from && areInOneBox(start - 1, first)) {
            start--;
        }
        return start;
    }

    /** Entries of the same box may have verbs: nothing else stands there. */
    private int boxEnd(int last, int stop) {
        int end = last + 1;
        while (end < stop && areInOneBox(end, last) && ContentsList.isEntry(paragraphs.get(end))) {
            end++;
        }
        return end;
    }

    private boolean areInOneBox(int one, int other) {
        Paragraph line = paragraphs.get(one);
        return line.isBoxed()
                && paragraphs.get(other).isBoxed()
                && line.look()
                        .cell()
                        .orElseThrow()
                        .table()
                        .equals(paragraphs
                                .get(other)
                                .look()
                                .cell()
                                .orElseThrow()
                                .table());
    }

    /** Where the words of a line stand. */
    private NavigableSet<Integer> placesOf(Paragraph line) {
        if (places.isEmpty()) {
            for (int i = 0; i < paragraphs.size(); i++) {
                if (ContentsList.isEntry(paragraphs.get(i)) && paragraphs.get(i).isBody()) {
                    places.computeIfAbsent(ContentsList.key(paragraphs.get(i)), key -> new TreeSet<>())
                            .add(i);
                }
            }
        }
        return places.getOrDefault(ContentsList.key(line), new TreeSet<>());
    }
}
