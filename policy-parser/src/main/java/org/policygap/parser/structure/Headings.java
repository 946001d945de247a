package org.policygap.parser.structure;

import java.util.ArrayList;
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
import org.policygap.parser.read.TextReader;

/**
 * Tells headings from clauses, by the evidence in this order: declared by the file; a number whose series heads other
 * text; named in the contents list; set off by weight, size or capitals; a short line that stands alone before prose.
 */
final class Headings {
    private static final int LONGEST = 14;
    private static final int LONGEST_ALONE = 12;
    private static final int LONGEST_DECLARED = 30;
    /** A longer line with a verb is rather a sentence without its full stop. */
    private static final int LONGEST_STATEMENT = 6;

    private static final Pattern DANGLING =
            Pattern.compile("(?i).*\\b(?:and|or|the|of|to|a|an|in|for|with|by|that|which|is|are)\\s*$");
    private static final Pattern SENTENCE_VERB =
            Pattern.compile("(?i)\\b(?:must|shall|will|should|may|is|are|has|have|can|cannot|does|do not)\\b");
    /** Web and mail addresses, telephone numbers, postcodes and Acts are no headings. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)https?:|www\\.|\\S@\\S|<[^\\s<>]+>|\\d{5,}|\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}\\b|\\bAct \\d{4}|\\b\\d{1,2}[:.]\\d\\d\\s?(?:am|pm|-|–|to)\\b");

    private static final Pattern QUESTION = Pattern.compile("(?:What|Who|How|Why|When|Where|Which|Can|Do|Does)\\b.*");
    private static final Pattern ANNEX =
            Pattern.compile("(?i)(?:appendix|annexe?|schedule)\\s+(?:\\d+|[A-Z]|one|two|three|four|five|six)\\b.*");

    private final List<Paragraph> paragraphs;
    private final Set<String> contents;
    private final TypeScale scale;
    private final Map<String, int[]> series = new HashMap<>();
    private final int[] next;
    private final boolean spaced;

    private Headings(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        this.contents = ContentsList.titles(paragraphs);
        this.scale = TypeScale.of(paragraphs);
        this.next = nextBody(paragraphs);
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

    /** Whether two lines are one heading: nothing stands between them, and the text around leaves space everywhere else. */
    private boolean isSecondLine(Paragraph first, Paragraph second) {
        boolean lines = first.role() == Role.HEADING
                && first.look().style().equals(TextReader.LINE)
                && !second.apart()
                && !second.marker().isPresent();
        boolean alike = Wording.isCapitals(first.text().raw())
                == Wording.isCapitals(second.text().raw());
        return lines
                && ((spaced && alike && !first.clean().endsWith("?"))
                        || second.clean().startsWith("("));
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
        if (isTitleLike(paragraph, LONGEST) && contents.contains(ContentsList.key(paragraph))) {
            return true;
        }
        return scale.isSetOff(paragraph) ? isSetOffHeading(i) : isAlone(i, before);
    }

    /** Clauses are often given a heading style for the sake of its automatic number: a long sentence is none. */
    private static boolean isDeclared(Paragraph paragraph) {
        String text = paragraph.clean();
        int words = Wording.words(text);
        return words <= LONGEST_DECLARED && !(words >= 10 && Wording.endsSentence(text) && !text.endsWith("?"));
    }

    private boolean isAnnexLine(int i) {
        String text = paragraphs.get(i).clean();
        return next[i] >= 0 && Wording.words(text) <= LONGEST && !Wording.isClosed(text);
    }

    private boolean isNumberedHeading(int i, @Nullable Paragraph before) {
        Paragraph paragraph = paragraphs.get(i);
        Marker marker = paragraph.marker();
        if (!isTitleLike(paragraph, LONGEST)) {
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

    private boolean isSetOffHeading(int i) {
        String text = paragraphs.get(i).clean();
        boolean colon = text.endsWith(":");
        String bare = colon ? text.substring(0, text.length() - 1) : text;
        return next[i] >= 0
                && Wording.words(bare) <= LONGEST
                && !Wording.isClosed(bare.replaceAll("\\?$", ""))
                && !Wording.startsLower(bare)
                && !ADDRESS.matcher(bare).find()
                && !bare.endsWith(",");
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
                && text.indexOf('\t') < 0;
    }
}
