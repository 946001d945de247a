package org.policygap.parser.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policygap.parser.clean.Marker;
import org.policygap.parser.clean.MarkerFamily;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Role;
import org.policygap.parser.clean.Wording;

/** Tells numbered headings from numbered clauses and items: by their looks, and by what their series head elsewhere. */
final class NumberedHeadings {
    private static final int COUNTS = 3;
    private static final Pattern STOP = Pattern.compile("[.:]$");

    private final List<Paragraph> paragraphs;
    private final Set<String> contents;
    private final TypeScale scale;
    private final Neighbours neighbours;
    private final Map<String, int[]> series = new HashMap<>();
    /** The same for the members of each list that the file declares. */
    private final Map<String, int[]> lists = new HashMap<>();

    /** @param contents the titles that the contents list names */
    NumberedHeadings(List<Paragraph> paragraphs, Set<String> contents, TypeScale scale, Neighbours neighbours) {
        this.paragraphs = paragraphs;
        this.contents = contents;
        this.scale = scale;
        this.neighbours = neighbours;
        countSeries();
    }

    /**
     * Counts for each way of numbering how many members there are, how many look like the head of other text, and whether the
     * last does.
     */
    private void countSeries() {
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (paragraph.isBody() && paragraph.marker().isNumber()) {
                boolean heads = HeadingText.isTitleLike(paragraph, HeadingText.LONGEST) && headsText(i);
                count(series, seriesKey(paragraph.marker()), heads);
                count(lists, listKey(paragraph.marker()), heads);
            }
        }
    }

    private static void count(Map<String, int[]> all, String key, boolean heads) {
        int[] counts = all.computeIfAbsent(key, any -> new int[COUNTS]);
        counts[0]++;
        counts[1] += heads ? 1 : 0;
        counts[2] = heads ? 1 : 0;
    }

    private static String listKey(Marker marker) {
        return marker.list() + " " + marker.level();
    }

    /** Whether it is one of several members of a declared list that head nothing; after the last, the list has ended. */
    private boolean isListed(Marker marker) {
        int[] counts = lists.getOrDefault(listKey(marker), new int[COUNTS]);
        int heads = counts[1] - counts[2];
        return !marker.list().isEmpty() && counts[0] > 1 && heads * 2 <= counts[0] - 1;
    }

    private static String seriesKey(Marker marker) {
        return marker.family() + " " + marker.depth() + " "
                + STOP.matcher(marker.style()).replaceFirst("");
    }

    boolean isHeading(int i, @Nullable Paragraph before) {
        Paragraph paragraph = paragraphs.get(i);
        Marker marker = paragraph.marker();
        boolean setOff = scale.isSetOff(paragraph)
                && (HeadingText.isOverList(paragraph)
                        || HeadingText.isBrief(paragraph.clean())
                        || HeadingText.isVerbless(paragraph.clean()));
        if (!setOff && !HeadingText.isTitleLike(paragraph, HeadingText.LONGEST)) {
            return false;
        }
        boolean marked =
                scale.isSetOff(paragraph) || (!contents.isEmpty() && contents.contains(ContentsList.key(paragraph)));
        if (!marked && isListed(marker)) {
            return false;
        }
        int[] counts = series.getOrDefault(seriesKey(marker), new int[COUNTS]);
        boolean nearlyAll = counts[1] * 4 >= counts[0] * 3 && counts[0] >= 4;
        boolean announced = before != null
                && Wording.leadsIn(before.text().raw())
                && before.role() == Role.BODY
                && !(nearlyAll && headsText(i));
        boolean letters = marker.family() == MarkerFamily.LOWER_LETTER || marker.family() == MarkerFamily.LOWER_ROMAN;
        if (letters || (announced && !marked)) {
            return marked && headsText(i);
        }
        boolean mostly = counts[1] * 2 >= counts[0];
        if (marked) {
            return headsText(i) || mostly;
        }
        boolean verb = HeadingText.hasVerb(paragraph.clean());
        return headsText(i) ? mostly || headsDeeper(i) || (!verb && paragraph.words() <= 8) : nearlyAll;
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
}
