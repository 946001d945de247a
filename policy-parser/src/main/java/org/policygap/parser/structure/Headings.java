package org.policygap.parser.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policygap.parser.block.Alignment;
import org.policygap.parser.clean.Marker;
import org.policygap.parser.clean.MarkerFamily;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Role;
import org.policygap.parser.clean.Wording;
import org.policygap.parser.read.TextReader;

/**
 * Tells headings from clauses, by the evidence in this order: declared by the file; a number whose series heads other
 * text; named in the contents list; set off by weight, size or capitals; a short line that stands alone before prose.
 */
final class Headings {
    private static final int LONGEST = 14;
    private static final int LONGEST_ALONE = 12;
    /** A line that is set off and states nothing may be longer. */
    private static final int LONGEST_SET_OFF = 20;

    private static final int LONGEST_ANNEX = 40;
    /** So many lines that look alike, one after the other, set nothing off. */
    private static final int RUN = 3;
    private static final int LONGEST_DECLARED = 30;
    /** A longer line with a verb is rather a sentence without its full stop. */
    private static final int LONGEST_STATEMENT = 6;

    private static final Pattern DANGLING =
            Pattern.compile("(?i).*\\b(?:and|or|the|of|to|a|an|in|for|with|by|that|which|is|are)\\s*$");
    private static final Pattern SENTENCE_VERB =
            Pattern.compile("(?i)\\b(?:must|shall|will|should|may|is|are|has|have|can|cannot|does|do not)\\b");
    private static final Pattern PRONOUN = Pattern.compile("\\bI\\b|\\b(?:[Ww]e|[Yy]ou|[Tt]hey)\\b");
    /** Web and mail addresses, telephone numbers, postcodes and times of day are no headings. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)https?:|www\\.|\\S@\\S|<\\S+>|\\d{5,}|\\b0\\d{2,4}\\)? \\d{3,4} ?\\d{3,4}\\b|\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}\\b|\\b\\d{1,2}[:.]\\d\\d\\s?(?:am|pm|-|–|to)\\b");

    private static final Pattern ACT = Pattern.compile("\\bAct \\d{4}");
    private static final Pattern DAY = Pattern.compile(
            "(?i)\\b\\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]* \\d{4}\\b");
    /** What may end a heading that stands over a list. */
    private static final Pattern COLON = Pattern.compile("\\s*:?\\s*[-–—]?\\s*$");

    private static final Pattern QUESTION = Pattern.compile("(?:What|Who|How|Why|When|Where|Which|Can|Do|Does)\\b.*");
    private static final Pattern ANNEX =
            Pattern.compile("(?i)(?:appendix|annexe?|schedule)\\s+(?:\\d+|[A-Z]|one|two|three|four|five|six)\\b.*");

    private final List<Paragraph> paragraphs;
    private final Set<String> contents;
    private final TypeScale scale;
    private final Map<String, int[]> series = new HashMap<>();
    private final int[] next;
    private final int[] previous;
    private final boolean spaced;
    /** Whether a heading has been found. */
    private boolean inBody;

    private Headings(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        this.contents = ContentsList.titles(paragraphs);
        this.scale = TypeScale.of(paragraphs);
        this.next = nextBody(paragraphs);
        this.previous = previousBody(paragraphs);
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

    /** Whether the first heading is the title again, which stood in a table or on a page before. */
    private boolean repeatsTitle(int i) {
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
        boolean lines = adjoining && first.look().style().equals(TextReader.LINE);
        boolean alike = Wording.isCapitals(first.text().raw())
                == Wording.isCapitals(second.text().raw());
        return lines && spaced && alike && !first.clean().endsWith("?");
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

    /** Counts for each way of numbering how many members there are and how many look like the head of other text. */
    private void countSeries() {
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (paragraph.isBody() && paragraph.marker().isNumber()) {
                int[] counts = series.computeIfAbsent(seriesKey(paragraph.marker()), key -> new int[2]);
                counts[0]++;
                counts[1] += isTitleLike(paragraph, LONGEST) && headsText(i) ? 1 : 0;
            }
        }
    }

    private static String seriesKey(Marker marker) {
        return marker.family() + " " + marker.depth() + " " + marker.style().replaceAll("[.:]$", "");
    }

    private boolean isHeading(int i, @Nullable Paragraph before) {
        Paragraph paragraph = paragraphs.get(i);
        if (isNamed(paragraph)) {
            return true;
        }
        if (paragraph.look().headingLevel() > 0) {
            return isDeclared(paragraph);
        }
        if (paragraph.marker().isBullet()) {
            return false;
        }
        if (paragraph.marker().isNumber()) {
            return isNumberedHeading(i, before);
        }
        if (ANNEX.matcher(paragraph.clean()).matches() && isAnnexLine(i)) {
            return true;
        }
        return isQuestion(i, before) || (scale.isSetOff(paragraph) ? isSetOffHeading(i) : isAlone(i, before));
    }

    /** Whether the contents list names it, or what it says before a colon. */
    private boolean isNamed(Paragraph paragraph) {
        String text = paragraph.clean();
        int colon = text.indexOf(": ");
        boolean announced = (paragraph.look().headingLevel() > 0 || scale.isSetOff(paragraph))
                && colon > 0
                && contents.contains(ContentsList.key(text.substring(0, colon)));
        return announced
                || (!paragraph.marker().isPresent()
                        && isTitleLike(paragraph, LONGEST)
                        && contents.contains(ContentsList.key(paragraph)));
    }

    /** Clauses are often given a heading style for the sake of its automatic number: a long sentence is none. */
    private static boolean isDeclared(Paragraph paragraph) {
        String text = paragraph.clean();
        int words = Wording.words(text);
        return words <= LONGEST_DECLARED && !(words >= 10 && Wording.endsSentence(text) && !text.endsWith("?"));
    }

    /** Whether a question stands alone before its answer. */
    private boolean isQuestion(int i, @Nullable Paragraph before) {
        Paragraph paragraph = paragraphs.get(i);
        String text = paragraph.clean();
        return text.endsWith("?")
                && QUESTION.matcher(text).matches()
                && isTitleLike(paragraph, LONGEST)
                && next[i] >= 0
                && !paragraphs.get(next[i]).marker().isPresent()
                && isProse(paragraphs.get(next[i]))
                && !paragraphs.get(next[i]).clean().endsWith("?")
                && (before == null || !Wording.leadsIn(before.text().raw()));
    }

    private boolean isAnnexLine(int i) {
        Paragraph paragraph = paragraphs.get(i);
        String text = paragraph.clean();
        int words = Wording.words(text);
        return next[i] >= 0
                && ((words <= LONGEST && !Wording.isClosed(text))
                        || (words <= LONGEST_ANNEX && scale.isSetOff(paragraph)));
    }

    private boolean isNumberedHeading(int i, @Nullable Paragraph before) {
        Paragraph paragraph = paragraphs.get(i);
        Marker marker = paragraph.marker();
        boolean setOff = scale.isSetOff(paragraph) && (isOverList(paragraph) || isBrief(paragraph.clean()));
        if (!setOff && !isTitleLike(paragraph, LONGEST)) {
            return false;
        }
        boolean marked = scale.isSetOff(paragraph) || contents.contains(ContentsList.key(paragraph));
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
        boolean verb = SENTENCE_VERB.matcher(paragraph.clean()).find();
        return headsText(i)
                ? mostly || headsDeeper(i) || (!verb && Wording.words(paragraph.clean()) <= 8)
                : counts[1] * 4 >= counts[0] * 3 && counts[0] >= 4;
    }

    /** Whether deeper numbers, bullets or text without a number follow, and not the next number of the same kind. */
    private boolean headsText(int i) {
        if (next[i] < 0) {
            return false;
        }
        Paragraph following = paragraphs.get(next[i]);
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
        return next[i] >= 0
                && paragraphs.get(next[i]).marker().isUnder(paragraphs.get(i).marker());
    }

    /** Whether it ends with a colon, over the list that it is the heading of. */
    private static boolean isOverList(Paragraph paragraph) {
        String text = paragraph.clean();
        return text.endsWith(":") && Wording.words(text) <= LONGEST;
    }

    private boolean isSetOffHeading(int i) {
        Paragraph paragraph = paragraphs.get(i);
        String text = paragraph.clean();
        String bare = COLON.matcher(text).replaceFirst("");
        return next[i] >= 0
                && (isBrief(bare) || (text.length() > bare.length() && Wording.words(bare) <= LONGEST_SET_OFF))
                && !DANGLING.matcher(text).matches()
                && !Wording.startsLower(bare)
                && !ADDRESS.matcher(bare).find()
                && !DAY.matcher(bare).find()
                && !bare.endsWith(",")
                && !isAmongAlike(i)
                && (inBody || !isInCentredBlock(i));
    }

    /** Whether lines in the middle of the page stand before or after it: a motto. */
    private boolean isInCentredBlock(int i) {
        return isCentred(i) && (isCentred(previous[i]) || isCentred(next[i]));
    }

    private boolean isCentred(int i) {
        return i >= 0 && paragraphs.get(i).look().alignment() == Alignment.CENTRE;
    }

    /** A few words without a full stop; more of them, or a full stop, if they are no sentence. */
    private static boolean isBrief(String text) {
        int words = Wording.words(text);
        boolean open = !Wording.isClosed(text.replaceAll("\\?$", ""));
        boolean sentence = !text.endsWith("?")
                && (SENTENCE_VERB.matcher(text).find() || PRONOUN.matcher(text).find());
        return !text.isEmpty() && ((words <= LONGEST && open) || (words <= LONGEST_SET_OFF && words > 2 && !sentence));
    }

    /** Whether lines that look alike follow each other here, and this is not the last of them. */
    private boolean isAmongAlike(int i) {
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

    /** Whether the next line looks like this one, and neither is numbered nor declared a heading. */
    private boolean goesOnAlike(int i) {
        return next[i] >= 0
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

    /** Whether a short line stands alone before prose or a list, or before a line of which that is so. */
    private boolean isAlone(int i, @Nullable Paragraph before) {
        Paragraph paragraph = paragraphs.get(i);
        if (scale.isTelling() || next[i] < 0 || !isTitleLike(paragraph, LONGEST_ALONE) || paragraph.lines() > 2) {
            return false;
        }
        String text = paragraph.clean();

        boolean statement = Wording.words(text) > LONGEST_STATEMENT
                && !QUESTION.matcher(text).matches()
                && SENTENCE_VERB.matcher(text).find();
        if (statement || (before != null && before.role() == Role.BODY && !mayPrecede(before, i))) {
            return false;
        }
        return headsProse(i) || (isTitleLike(paragraphs.get(next[i]), LONGEST_ALONE) && headsProse(next[i]));
    }

    private boolean headsProse(int i) {
        return next[i] >= 0
                && (paragraphs.get(next[i]).marker().isPresent()
                        || paragraphs.get(next[i]).cell().isPresent()
                        || isProse(paragraphs.get(next[i])));
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
                spaced && heading.apart() && !paragraphs.get(next[i]).apart() && isProse(paragraphs.get(next[i]));
        return (isProse(before) || attached)
                && !Wording.leadsIn(before.text().raw())
                && (heading.apart()
                        || !spaced
                        || Wording.endsSentence(before.text().raw()));
    }

    private static boolean isProse(Paragraph paragraph) {
        String text = paragraph.clean();
        return Wording.words(text) > LONGEST || Wording.isClosed(text);
    }

    private static boolean isTitleLike(Paragraph paragraph, int longest) {
        String text = paragraph.clean();
        return !text.isEmpty()
                && Wording.words(text) <= longest
                && !Wording.isClosed(text.replaceAll("[?!]$", ""))
                && !text.endsWith(",")
                && !Wording.startsLower(text)
                && !DANGLING.matcher(text).matches()
                && !ADDRESS.matcher(text).find()
                && !ACT.matcher(text).find()
                && text.indexOf('\t') < 0;
    }
}
