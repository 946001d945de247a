package org.policygap.compare.language;

import java.util.Set;
import java.util.regex.Pattern;
import org.policygap.model.policy.Limit;

/** Tells from the words around a number what it limits. */
final class RoleReader {
    /** Characters before and after a number that are looked at. */
    private static final int AROUND = 60;

    private static final Set<String> COUNTED = Set.of("person", "occasion", "character");
    private static final Set<String> AMOUNTS = Set.of("pound", "percent");

    private static final Pattern NOTICE_AFTER = pattern(
            "^['’]?s?\\W{0,2}(?:(?:clear|written|prior|advance|formal|reasonable)\\s+)*(?:notice\\b|warning\\b|before\\b|in advance\\b|beforehand\\b|prior\\b|ahead\\b)");
    private static final Pattern NOTICE_BEFORE =
            pattern("\\b(?:notice|warning) (?:period )?(?:is |shall be |will be |must be )?(?:of )?$");
    private static final Pattern WINDOW_BEFORE = pattern(
            "\\b(?:in|over|during|within|across) (?:(?:any|a|the|each|every)(?: one)? )?(?:(?:rolling|continuous|consecutive|period of|last|past|previous|preceding)\\s*)*$");
    private static final Pattern WINDOW_SURE =
            pattern("\\b(?:any|rolling|period of|last|past|previous|preceding)\\b.*$");
    private static final Pattern WINDOW_WHOLE = pattern(
            "\\b(?:in|over|during|within) (?:any|a|the (?:last|past|previous|preceding)) (?:\\p{L}+ ){0,2}\\S+[\\s-]\\S+$");
    private static final Pattern WINDOW_AFTER = pattern("^[\\s-]+(?:rolling )?(?:period|window)\\b");
    private static final Pattern KEEPING = pattern(
            "\\b(?:kept|keep|keeps|retain(?:ed|s)?|retention|stor(?:e|ed|es|age)|held|hold|delet(?:e|ed|es)|destroy(?:ed|s)?|dispos(?:e|ed)|shred(?:ded)?|archived?|remain(?:s)? on (?:the )?file|wiped|eras(?:e|ed)|expire[sd]?|spent|disregarded|live)\\b");
    private static final Pattern FOR = pattern(
            "\\b(?:for|lasting|lasts?|until|after|over)\\s+(?:(?:a|the|another|further|total|period|maximum|minimum|of)\\s+)*$");
    private static final Pattern SINCE_END = pattern("^\\s+(?:after|from|following|of)\\b");
    private static final Pattern EVENT_AFTER = pattern(
            "^\\W{0,2}(?:(?:at|or)\\s\\p{L}+\\s)?(?:of|after|from|following)\\b(?!\\s+(?:age|absence|sickness|leave|school|study|training|pay))");
    private static final Pattern WITHIN = pattern(
            "^(?:within|inside|no later than|not later than|by the end of|before the end of)\\b|^at most\\b|\\bat (?:the )?latest$");
    private static final Pattern TO_ACT_IN = pattern(
            "^\\s+(?:(?:in|within) which to|to (?=appeal|respond|reply|request|ask|lodge|submit|complain|apply|object|answer|write|comment)\\b)");
    private static final Pattern THRESHOLD_START = pattern("^(?:more than|over|exceed|in excess|longer than|above)");
    private static final Pattern BELOW = pattern("^(?:under|below|less than|fewer than)\\b");
    private static final Pattern THRESHOLD_END =
            pattern("\\b(?:or|and) (?:more|over|above|longer)$|\\bor (?:more|over)\\b");

    private static final Pattern SPAN = pattern("^(?:up to|not (?:to )?exceed(?:ing)?)\\b");

    private RoleReader() {}

    /** The role of the number that stands from start to end. */
    static QuantityRole of(String text, int start, int end, Limit limit) {
        String unit = limit.unit();
        if (unit.equals("year of age")) {
            return QuantityRole.AGE;
        }
        if (unit.equals("minute of the day")) {
            return QuantityRole.CLOCK;
        }
        if (COUNTED.contains(unit)) {
            return QuantityRole.COUNT;
        }
        return AMOUNTS.contains(unit)
                ? ofAmount(text.substring(start, end))
                : ofTime(text, start, end, limit.comparator());
    }

    private static QuantityRole ofAmount(String words) {
        boolean threshold = THRESHOLD_START.matcher(words).find()
                || BELOW.matcher(words).find()
                || THRESHOLD_END.matcher(words).find();
        return threshold ? QuantityRole.THRESHOLD : QuantityRole.AMOUNT;
    }

    private static QuantityRole ofTime(String text, int start, int end, Limit.Comparator comparator) {
        String before = text.substring(Math.max(0, start - AROUND), start);
        String words = text.substring(start, end);
        String after = text.substring(end, Math.min(text.length(), end + AROUND));
        if (NOTICE_AFTER.matcher(after).find() || NOTICE_BEFORE.matcher(before).find()) {
            return QuantityRole.NOTICE;
        }
        if (isWindow(before, words, after)) {
            return QuantityRole.WINDOW;
        }
        if (WITHIN.matcher(words).find() || TO_ACT_IN.matcher(after).find()) {
            return QuantityRole.DEADLINE;
        }
        boolean lasts = FOR.matcher(before).find();
        boolean kept = KEEPING.matcher(before).find() || KEEPING.matcher(after).find();
        if (kept && (lasts || SINCE_END.matcher(after).find())) {
            return QuantityRole.RETENTION;
        }
        boolean above = comparator == Limit.Comparator.AT_LEAST
                && THRESHOLD_START.matcher(words).find();
        if (above || THRESHOLD_END.matcher(words).find()) {
            return QuantityRole.THRESHOLD;
        }
        if (lasts || SPAN.matcher(words).find()) {
            return QuantityRole.DURATION;
        }
        return EVENT_AFTER.matcher(after).find() ? QuantityRole.DEADLINE : QuantityRole.UNKNOWN;
    }

    private static boolean isWindow(String before, String words, String after) {
        String whole = before + words;
        boolean in = WINDOW_BEFORE.matcher(before).find()
                && WINDOW_SURE.matcher(before).find();
        boolean any =
                WINDOW_WHOLE.matcher(whole).find() && !WITHIN.matcher(words).find();
        return in || any || WINDOW_AFTER.matcher(after).find();
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
