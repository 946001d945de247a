package org.policygap.compare.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygap.model.policy.Limit;

/** Finds numbers with units: "within ten (10) school days", "annually", "at least three governors", "£50". */
public final class Quantities {
    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("a", "1"),
            Map.entry("an", "1"),
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"),
            Map.entry("fourteen", "14"),
            Map.entry("fifteen", "15"),
            Map.entry("twenty", "20"),
            Map.entry("thirty", "30"),
            Map.entry("forty", "40"),
            Map.entry("fifty", "50"),
            Map.entry("sixty", "60"));

    private static final String NUMBER = "(\\d{1,4}(?:[.,]\\d+)?|" + String.join("|", NUMBERS.keySet()) + ")";

    private static final Pattern COUNTED = Pattern.compile(
            "\\b" + NUMBER
                    + "(?:\\s*\\(\\d+\\))?[\\s-]+((?:school|working|calendar|clear|consecutive|term[- ]time)\\s+)?"
                    + "(day|week|month|year|term|hour|minute|occasion|absence|spell|episode|governor|people|person|member|school day)s?\\b"
                    + "(\\s+of age|\\s+old)?",
            Pattern.CASE_INSENSITIVE);

    /** "A member of staff", "one person" counts nobody. */
    private static final Pattern ARTICLE = Pattern.compile("an?|one", Pattern.CASE_INSENSITIVE);

    private static final Pattern MONEY = Pattern.compile("£\\s?(\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?)");
    private static final Pattern PERCENT =
            Pattern.compile("\\b(\\d{1,3}(?:\\.\\d+)?)\\s?(?:%|per ?cent\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern EVERY = Pattern.compile(
            "\\b(annually|annual|yearly|every year|each year|once a year|biennial(?:ly)?|every other year|"
                    + "triennial(?:ly)?|termly|every term|each term|once a term|half[- ]termly|monthly|every month|weekly|every week|"
                    + "fortnightly|quarterly|every six months)\\b",
            Pattern.CASE_INSENSITIVE);

    /** "At least once every two weeks" sets the longest interval, not the shortest. */
    private static final Pattern INTERVAL = Pattern.compile(
            "\\b(?:once|twice|one time)\\s+(?:in\\s+)?(?:each|every|per)?\\s*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern AT_LEAST = Pattern.compile(
            "(?:at least|minimum of|no fewer than|not less than|no less than|minimum)\\s*(?:once )?(?:every )?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AT_MOST = Pattern.compile(
            "(?:within|at most|no more than|not more than|up to|maximum of|no later than|under|less than|by the end of|every)"
                    + "\\s+(?:the\\s+)?(?:next\\s+|first\\s+)?$",
            Pattern.CASE_INSENSITIVE);

    private Quantities() {}

    /** The quantities of a text, in order. */
    public static List<Quantity> of(String text) {
        List<Quantity> found = new ArrayList<>();
        Matcher counted = COUNTED.matcher(text);
        while (counted.find()) {
            String unit = unit(counted);
            if (!unit.equals("person") || !ARTICLE.matcher(counted.group(1)).matches()) {
                add(found, text, counted, number(counted.group(1)), unit);
            }
        }
        Matcher money = MONEY.matcher(text);
        while (money.find()) {
            add(found, text, money, money.group(1).replace(",", ""), "pound");
        }
        Matcher percent = PERCENT.matcher(text);
        while (percent.find()) {
            add(found, text, percent, percent.group(1), "percent");
        }
        addIntervals(found, text);
        found.sort(Comparator.comparingInt(Quantity::start));
        return List.copyOf(found);
    }

    private static void add(List<Quantity> found, String text, Matcher matcher, String value, String unit) {
        BigDecimal number = new BigDecimal(value);
        if (number.signum() > 0) {
            Limit limit = new Limit(comparator(text.substring(0, matcher.start())), number, unit);
            found.add(new Quantity(limit, matcher.group(), matcher.start()));
        }
    }

    private static void addIntervals(List<Quantity> found, String text) {
        Matcher every = EVERY.matcher(text);
        while (every.find()) {
            Limit limit = interval(every.group(1).toLowerCase(Locale.ROOT));
            found.add(new Quantity(limit, every.group(), every.start()));
        }
    }

    private static Limit interval(String word) {
        if (word.startsWith("bien") || word.contains("other")) {
            return atMost(2, "year");
        }
        if (word.startsWith("trien")) {
            return atMost(3, "year");
        }
        if (word.startsWith("half") || word.startsWith("six")) {
            return atMost(6, word.startsWith("half") ? "week" : "month");
        }
        if (word.contains("term")) {
            return atMost(1, "term");
        }
        if (word.contains("month")) {
            return atMost(word.contains("six") ? 6 : 1, "month");
        }
        if (word.contains("quarter")) {
            return atMost(3, "month");
        }
        return word.contains("week")
                ? atMost(1, "week")
                : word.contains("fort") ? atMost(2, "week") : atMost(1, "year");
    }

    private static Limit atMost(int value, String unit) {
        return new Limit(Limit.Comparator.AT_MOST, BigDecimal.valueOf(value), unit);
    }

    private static Limit.Comparator comparator(String before) {
        if (INTERVAL.matcher(before).find()) {
            return Limit.Comparator.AT_MOST;
        }
        if (AT_LEAST.matcher(before).find()) {
            return Limit.Comparator.AT_LEAST;
        }
        return AT_MOST.matcher(before).find() ? Limit.Comparator.AT_MOST : Limit.Comparator.EXACTLY;
    }

    private static String number(String word) {
        return NUMBERS.getOrDefault(word.toLowerCase(Locale.ROOT), word.replace(",", ""));
    }

    private static String unit(Matcher counted) {
        String noun = counted.group(3).toLowerCase(Locale.ROOT);
        String kind = counted.group(2) == null ? "" : counted.group(2).strip().toLowerCase(Locale.ROOT);
        if (noun.equals("year") && counted.group(4) != null) {
            return "year of age";
        }
        return switch (noun) {
            case "day" ->
                kind.isEmpty() || kind.equals("clear") || kind.equals("consecutive")
                        ? "day"
                        : kind.startsWith("term") ? "school day" : kind + " day";
            case "absence", "spell", "episode" -> "occasion";
            case "governor", "people", "member" -> "person";
            default -> noun;
        };
    }
}
