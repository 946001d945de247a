package org.policygap.parser.structure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policygap.parser.clean.Marker;
import org.policygap.parser.clean.MarkerFamily;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Role;
import org.policygap.parser.clean.Wording;

/** Tells numbered headings from numbered clauses and items: by their looks, and by what their series head elsewhere. */
final class NumberedHeadings {

    private final List<Paragraph> paragraphs;
    private final Set<String> contents;
    private final TypeScale scale;
    private final Neighbours neighbours;
    private final Map<String, Members> series = new HashMap<>();
    /** The same for those under one number. */
    private final Map<String, Members> siblings = new HashMap<>();
    /** The same for the members of each list that the file declares. */
    private final Map<String, Members> lists = new HashMap<>();
    /** Of each paragraph the index of the number that it follows, if only numbers and bullets stand in between; else -1. */
    private final int[] predecessors;

    private final BitSet plain = new BitSet();
    /** Of each way of numbering the last heading. */
    private final Map<String, Marker> lastHead = new HashMap<>();
    /** Ways of numbering that headings have which the file declares. */
    private final Set<String> declared = new HashSet<>();

    /** @param contents the titles that the contents list names */
    NumberedHeadings(List<Paragraph> paragraphs, Set<String> contents, TypeScale scale, Neighbours neighbours) {
        this.paragraphs = paragraphs;
        this.contents = contents;
        this.scale = scale;
        this.neighbours = neighbours;
        this.predecessors = new int[paragraphs.size()];
        countSeries();
        findPredecessors();
    }

    private void findPredecessors() {
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < predecessors.length; i++) {
            Paragraph paragraph = paragraphs.get(i);
            Marker marker = paragraph.marker();
            predecessors[i] = -1;
            if (paragraph.isBody() && marker.isNumber()) {
                Integer before = last.put(seriesKey(marker), i);
                boolean follows =
                        before != null && marker.follows(paragraphs.get(before).marker());
                predecessors[i] = follows ? before : -1;
            } else if (paragraph.isBody() && !marker.isPresent()) {
                last.clear();
            }
        }
    }

    /**
     * Counts for each way of numbering how many members there are, how many look like the head of other text, and whether the
     * last does.
     */
    private void countSeries() {
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (paragraph.isBody() && paragraph.marker().isNumber()) {
                if (paragraph.look().headingLevel() > 0) {
                    declared.add(seriesKey(paragraph.marker()));
                }
                Members one = Members.of(isTitle(paragraph) && headsText(i));
                series.merge(seriesKey(paragraph.marker()), one, Members::and);
                siblings.merge(siblingsKey(paragraph.marker()), one, Members::and);
                lists.merge(listKey(paragraph.marker()), one, Members::and);
            }
        }
    }

    /**
     * Of one way of numbering, or of one list.
     *
     * @param all how many there are
     * @param heads how many of them look like the head of other text
     * @param lastHeads whether the last does
     */
    private record Members(int all, int heads, boolean lastHeads) {
        static final Members NONE = new Members(0, 0, false);

        static Members of(boolean heads) {
            return new Members(1, heads ? 1 : 0, heads);
        }

        Members and(Members next) {
            return new Members(all + next.all, heads + next.heads, next.lastHeads);
        }
    }

    private static String listKey(Marker marker) {
        return marker.list() + " " + marker.level();
    }

    /** Whether it is one of several members of a declared list of which at most half head other text, the last aside: after it the list has ended. */
    private boolean isListed(Marker marker) {
        Members members = lists.getOrDefault(listKey(marker), Members.NONE);
        int heads = members.heads() - (members.lastHeads() ? 1 : 0);
        return !marker.list().isEmpty() && members.all() > 1 && heads * 2 <= members.all() - 1;
    }

    /** Whether the file declares it to be in a list, and headings with such numbers to be headings. */
    private boolean isListUnderDeclared(Marker marker) {
        return !marker.list().isEmpty() && declared.contains(seriesKey(marker));
    }

    private static String seriesKey(Marker marker) {
        return (isItem(marker) ? "-" : "") + wayOf(marker);
    }

    /** Its way of numbering, whether or not a dash stands before it. */
    private static String wayOf(Marker marker) {
        String style = marker.style();
        boolean stopped = Wording.endsWithAny(style, ".:");
        return marker.family() + " " + marker.depth() + " "
                + (stopped ? style.substring(0, style.length() - 1) : style);
    }

    /** Whether a dash stands before it, as before the items of lists in text that was pulled out of a PDF. */
    private static boolean isItem(Marker marker) {
        return marker.place().raw().startsWith("-");
    }

    boolean isHeading(int i, @Nullable Paragraph before) {
        boolean heading = mayHead(i, before);
        plain.set(i, !heading);
        if (heading) {
            lastHead.put(
                    seriesKey(paragraphs.get(i).marker()), paragraphs.get(i).marker());
        }
        return heading;
    }

    private boolean isTitle(Paragraph paragraph) {
        boolean parted =
                !scale.isTelling() && paragraph.apart() && paragraph.marker().depth() == 1;
        return HeadingText.isTitleLike(paragraph, HeadingText.LONGEST)
                || HeadingText.isLabel(paragraph)
                || (parted && HeadingText.isStoppedTitle(paragraph));
    }

    /** Whether a dash stands before it, and headings have such numbers without one. */
    private boolean isItemBesideHeadings(Marker marker) {
        return isItem(marker)
                && series.getOrDefault(wayOf(marker), Members.NONE).heads() > 1;
    }

    private boolean mayHead(int i, @Nullable Paragraph before) {
        Paragraph paragraph = paragraphs.get(i);
        Marker marker = paragraph.marker();
        Members members = series.getOrDefault(seriesKey(marker), Members.NONE);
        boolean nearlyAll = members.heads() * 4 >= members.all() * 3 && members.all() >= 4;
        boolean setOff = scale.isSetOff(paragraph)
                && ((nearlyAll && paragraph.words() <= HeadingText.LONGEST)
                        || HeadingText.isOverList(paragraph)
                        || HeadingText.isBrief(paragraph.clean())
                        || HeadingText.isVerbless(paragraph.clean()));
        if ((!setOff && !isTitle(paragraph)) || isItemBesideHeadings(marker) || isInPrintedList(i, before)) {
            return false;
        }
        boolean marked =
                scale.isSetOff(paragraph) || (!contents.isEmpty() && contents.contains(ContentsList.key(paragraph)));
        if (!marked && (isListed(marker) || isListUnderDeclared(marker))) {
            return false;
        }
        if (!marked && isAmongClauses(marker, members)) {
            return false;
        }
        boolean announced = before != null
                && Wording.leadsIn(before.text().raw())
                && before.role() == Role.BODY
                && !(nearlyAll && headsText(i));
        boolean letters = marker.family() == MarkerFamily.LOWER_LETTER || marker.family() == MarkerFamily.LOWER_ROMAN;
        if (letters || (announced && !marked)) {
            return marked && headsText(i);
        }
        boolean mostly = members.heads() * 2 >= members.all();
        if (marked) {
            return headsText(i) || mostly;
        }
        if (HeadingText.isLabel(paragraph)) {
            return headsText(i) && mostly && members.all() > 1;
        }
        if (HeadingText.isStoppedTitle(paragraph)) {
            // "Lock doors." has no verb that is known, and is no title.
            return headsText(i) && nearlyAll;
        }
        if (headsNewCount(i)) {
            return true;
        }
        boolean verb = HeadingText.hasVerb(paragraph.clean());
        return headsText(i) ? mostly || headsDeeper(i) || (!verb && paragraph.words() <= 8 && !endsList(i)) : nearlyAll;
    }

    /**
     * Whether the numbers under it begin again at 1 and look like its own: "2. Hire" over "1. Families sign the book.", if the
     * titles before it were counted in the same way. Where lines are set off, such a line would be.
     */
    private boolean headsNewCount(int i) {
        Paragraph paragraph = paragraphs.get(i);
        Marker marker = paragraph.marker();
        if (scale.isTelling()
                || !neighbours.hasNext(i)
                || paragraph.words() > 8
                || HeadingText.hasVerb(paragraph.clean())) {
            return false;
        }
        Paragraph below = neighbours.next(i);
        return marker.depth() == 1
                && !isItem(marker)
                && below.marker().isNumber()
                && below.marker().value() == 1
                && seriesKey(below.marker()).equals(seriesKey(marker))
                && HeadingText.isProse(below)
                && (marker.value() == 1 || marker.follows(lastHead.getOrDefault(seriesKey(marker), Marker.NONE)));
    }

    /** Whether most numbers such as 8.1 begin clauses, and one of those beside it does. */
    private boolean isAmongClauses(Marker marker, Members members) {
        Members beside = siblings.getOrDefault(siblingsKey(marker), Members.NONE);
        return scale.isTelling()
                && marker.depth() > 1
                && members.heads() * 4 < members.all()
                && beside.heads() < beside.all();
    }

    /** Its way of numbering and the number above it. */
    private static String siblingsKey(Marker marker) {
        return seriesKey(marker) + " " + marker.path().subList(0, marker.path().size() - 1);
    }

    /** Whether it goes on with a list: the number before it is no heading. */
    private boolean endsList(int i) {
        return predecessors[i] >= 0 && plain.get(predecessors[i]);
    }

    /** Whether plain items are printed beside it in its list, whatever is bold in it: before it, or after it under a lead-in. */
    private boolean isInPrintedList(int i, @Nullable Paragraph before) {
        Paragraph paragraph = paragraphs.get(i);
        if (paragraph.marker().depth() > 1) {
            return false;
        }
        if (endsList(i) && Neighbours.areInOneColumn(paragraphs.get(predecessors[i]), paragraph)) {
            return true;
        }
        return before != null
                && before.role() == Role.BODY
                && Wording.leadsIn(before.text().raw())
                && neighbours.hasNext(i)
                && neighbours.next(i).marker().follows(paragraph.marker())
                && !scale.isSetOff(neighbours.next(i))
                && Neighbours.areInOneColumn(paragraph, neighbours.next(i));
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
            return following.marker().isUnder(marker)
                    || following.marker().family() != marker.family()
                    || beginsOther(marker, following.marker())
                    || beginsAgain(paragraphs.get(i), following);
        }
        return true;
    }

    /** Whether plain numbers begin at 1 under a number that is set off: its list, numbered as the headings are. */
    private boolean beginsAgain(Paragraph paragraph, Paragraph following) {
        return following.marker().value() == 1 && scale.isSetOff(paragraph) && !scale.isSetOff(following);
    }

    /** Whether numbers of another look begin: "(1)" under "4". */
    private static boolean beginsOther(Marker marker, Marker following) {
        return following.value() == 1 && !seriesKey(following).equals(seriesKey(marker));
    }

    private boolean headsDeeper(int i) {
        return neighbours.hasNext(i)
                && neighbours.next(i).marker().isUnder(paragraphs.get(i).marker());
    }
}
