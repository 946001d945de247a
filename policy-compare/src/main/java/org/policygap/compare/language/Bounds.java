package org.policygap.compare.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygap.model.policy.Limit;

/** The words around a number that say how it binds: "at least", "no later than", "or more". */
final class Bounds {
    /** What may stand between such a word and its number: "within a maximum of the first". */
    private static final String BETWEEN = "\\s+(?:(?:a|the)\\s+)?(?:(?:period|total|maximum|minimum)\\s+of\\s+)?"
            + "(?:(?:the\\s+)?(?:next|first|following)\\s+)?$";

    private static final Pattern AT_LEAST_BEFORE =
            before("at least|at a minimum|(?:a\\s+)?minimum(?:\\s+of)?|(?:no|not)\\s+(?:fewer|less|shorter)\\s+than|"
                    + "more than|longer than|older than|over(?! the\\b)|above|exceed(?:s|ing)?|in excess of");
    private static final Pattern AT_MOST_BEFORE =
            before("within|inside|at most|(?:no|not)\\s+(?:more|longer|later)\\s+than|"
                    + "up to|(?:a\\s+)?maximum(?:\\s+of)?|not\\s+(?:to\\s+)?exceed(?:ing)?|under|below|less than|fewer than|"
                    + "(?:by|before) the end of");
    private static final Pattern AT_LEAST_AFTER = Pattern.compile(
            "^\\s*,?\\s*(?:or|and)\\s+(?:more|over|above|longer|older|upwards)\\b(?![\\s-]*\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AT_MOST_AFTER = Pattern.compile(
            "^\\s*,?\\s*(?:or|and)\\s+(?:less|fewer|under|below|sooner|shorter|younger)\\b|^\\s+at (?:the )?(?:most|latest)\\b",
            Pattern.CASE_INSENSITIVE);

    /** "Ten or more working days". */
    private static final Pattern OR_MORE = Pattern.compile("\\bor\\s+(?:more|over)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern OR_LESS = Pattern.compile("\\bor\\s+(?:fewer|less)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern MORE_THAN = Pattern.compile("(?:more|longer|older) than\\b", Pattern.CASE_INSENSITIVE);

    /** "Must not last", before "longer than an hour". */
    private static final Pattern FORBIDDEN =
            Pattern.compile("\\b(?:not|never)\\s+(?:\\p{L}+\\s+){1,3}$", Pattern.CASE_INSENSITIVE);

    private Bounds() {}

    /**
     * How a number binds.
     *
     * @param start where the words that belong to it begin in the text
     * @param end where they end, exclusive
     */
    record Bound(Limit.Comparator comparator, int start, int end) {}

    /** The bound of the number that stands from start to end. */
    static Bound of(String text, int start, int end) {
        String words = text.substring(start, end);
        if (OR_MORE.matcher(words).find()) {
            return new Bound(Limit.Comparator.AT_LEAST, start, end);
        }
        if (OR_LESS.matcher(words).find()) {
            return new Bound(Limit.Comparator.AT_MOST, start, end);
        }
        String after = text.substring(end);
        Matcher least = AT_LEAST_AFTER.matcher(after);
        if (least.find()) {
            return new Bound(Limit.Comparator.AT_LEAST, start, end + least.end());
        }
        Matcher most = AT_MOST_AFTER.matcher(after);
        if (most.find()) {
            return new Bound(Limit.Comparator.AT_MOST, start, end + most.end());
        }
        return before(text.substring(0, start), start, end);
    }

    /** "No more than" holds "more than": the longer phrase, which begins earlier, decides. */
    private static Bound before(String before, int start, int end) {
        Matcher most = AT_MOST_BEFORE.matcher(before);
        Matcher least = AT_LEAST_BEFORE.matcher(before);
        int atMost = most.find() ? most.start() : start;
        int atLeast = least.find() ? least.start() : start;
        if (atMost == start && atLeast == start) {
            return new Bound(Limit.Comparator.EXACTLY, start, end);
        }
        boolean forbidden = MORE_THAN.matcher(before).region(atLeast, start).lookingAt()
                && FORBIDDEN.matcher(before.substring(0, atLeast)).find();
        if (forbidden) {
            return new Bound(Limit.Comparator.AT_MOST, atLeast, end);
        }
        return atMost < atLeast
                ? new Bound(Limit.Comparator.AT_MOST, atMost, end)
                : new Bound(Limit.Comparator.AT_LEAST, atLeast, end);
    }

    private static Pattern before(String words) {
        return Pattern.compile("\\b(?:" + words + ")" + BETWEEN, Pattern.CASE_INSENSITIVE);
    }
}
