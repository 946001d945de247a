package org.policygap.compare.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygap.model.policy.Limit;
import org.policygap.model.text.Search;

/** Reads how often: "annually", "every other week", "at least twice in each working week", "a three-year cycle". */
final class Intervals {
    private static final String OFTEN = "(?:(once|twice|thrice|" + Numbers.PATTERN + "\\s+times|on\\s+"
            + Numbers.PATTERN + "\\s+occasions)[\\s,]+)";
    private static final String BOUND = "(?:((?:at least|at a minimum|a minimum of|no less than|not less than)|"
            + "(?:no more than|not more than|at most|up to|a maximum of))\\s+)?";

    private static final Search EVERY = pattern(BOUND + OFTEN + "?(?:(?:in|on|during|over|for)\\s+)?(?:every|each)\\s+"
            + "(?:(other|second|" + Numbers.PATTERN + ")[\\s-]+)?(" + Units.KIND + "?)(" + Units.TIME
            + ")s?\\b(?!\\s+(?:group|\\d))");
    private static final Search PER = pattern(BOUND + OFTEN + "(?:(?:in|during|over)\\s+)?(?:a|an|any|per|the)\\s+("
            + Units.KIND + "?)(" + Units.TIME + ")\\b(?!\\s+(?:group|\\d))");
    private static final Search ADVERB =
            pattern(BOUND + OFTEN + "?(annual(?:ly)?(?!\\s+(?:leave|salary|pay|entitlement|increment|general|accounts|"
                    + "allowance|holiday))|yearly|biennial(?:ly)?|triennial(?:ly)?|bi-?annual(?:ly)?|half[- ]yearly|half[- ]termly|termly|"
                    + "monthly|bi-?monthly|weekly|fortnightly|quarterly|daily)\\b");
    private static final Search CYCLE = pattern("(?:(" + Numbers.PATTERN + ")[\\s-]+(" + Units.TIME
            + ")(?:ly)?s?[\\s-]+(?:\\p{L}+\\s+)?(?:cycle|basis|intervals?|rota|programme)\\b|(" + Numbers.PATTERN
            + ")-?(year|month|week|term|dai)ly\\b|\\bintervals (?:of|not exceeding|no longer than|not longer than) (?:no more than |not more than |at most |up to |not exceeding )?("
            + Numbers.PATTERN + ")[\\s-]+(" + Units.TIME + ")s?\\b)");

    /** What comes once a year: "each September", "every summer term". */
    private static final Search SEASON = pattern(
            "(?:every|each)\\s+(?:spring|summer|autumn|winter|Christmas|Easter|January|"
                    + "February|March|April|May|June|July|August|September|October|November|December)\\b(?:\\s+term\\b)?");

    private static final List<Search> ALL = List.of(EVERY, PER, CYCLE, ADVERB, SEASON);

    private Intervals() {}

    /**
     * Hands every interval of a text over with where it stands.
     *
     * @param folded the text as {@link Search#folded} has it
     */
    static void read(String text, String folded, BiConsumer<Limit, MatchResult> found) {
        for (Search search : ALL) {
            if (search.mayBeIn(folded)) {
                Matcher each = search.matcher(text);
                while (each.find()) {
                    found.accept(limit(each), each.toMatchResult());
                }
            }
        }
    }

    private static Limit limit(Matcher each) {
        if (each.pattern().equals(CYCLE.pattern())) {
            return cycle(each);
        }
        if (each.pattern().equals(SEASON.pattern())) {
            return atMost("1", "year");
        }
        BigDecimal times =
                Optional.ofNullable(each.group(2)).map(Intervals::times).orElse(BigDecimal.ONE);
        Limit.Comparator comparator = Optional.ofNullable(each.group(1))
                .filter(words -> words.toLowerCase(Locale.ROOT).matches(".*(?:more|most|up to|maximum).*"))
                .map(words -> Limit.Comparator.AT_LEAST)
                .orElse(Limit.Comparator.AT_MOST);
        if (each.pattern().equals(ADVERB.pattern())) {
            Limit plain = adverb(each.group(3).toLowerCase(Locale.ROOT).replace("-", " "));
            return shared(plain.value(), plain.unit(), times, comparator);
        }
        boolean every = each.pattern().equals(EVERY.pattern());
        BigDecimal number = every ? step(each.group(3)) : BigDecimal.ONE;
        String noun = each.group(every ? 5 : 4);
        String unit = Units.name(each.group(every ? 4 : 3), noun);
        return shared(number.multiply(new BigDecimal(Units.factor(noun))), unit, times, comparator);
    }

    private static Limit cycle(Matcher each) {
        int group = each.group(1) != null ? 1 : each.group(3) != null ? 3 : 5;
        String noun = each.group(group + 1);
        BigDecimal number = Numbers.of(each.group(group)).multiply(new BigDecimal(Units.factor(noun)));
        return new Limit(Limit.Comparator.AT_MOST, number, noun.equals("dai") ? "day" : Units.name("", noun));
    }

    /** Twice a year is every six months. */
    private static Limit shared(BigDecimal number, String unit, BigDecimal times, Limit.Comparator comparator) {
        boolean months = unit.equals("year") && times.compareTo(BigDecimal.ONE) > 0;
        BigDecimal whole = months ? number.multiply(BigDecimal.valueOf(12)) : number;
        return new Limit(comparator, whole.divide(times, 2, RoundingMode.HALF_UP), months ? "month" : unit);
    }

    private static BigDecimal step(String word) {
        if (word == null) {
            return BigDecimal.ONE;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.equals("other") || lower.equals("second") ? BigDecimal.valueOf(2) : Numbers.of(word);
    }

    private static BigDecimal times(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "once" -> BigDecimal.ONE;
            case "twice" -> BigDecimal.valueOf(2);
            case "thrice" -> BigDecimal.valueOf(3);
            default -> Numbers.of(lower.replaceFirst("^on\\s+", "").replaceFirst("\\s+(?:times|occasions)$", ""));
        };
    }

    private static Limit adverb(String word) {
        if (word.startsWith("bien")) {
            return atMost("2", "year");
        }
        if (word.startsWith("trien")) {
            return atMost("3", "year");
        }
        if (word.startsWith("bi annual") || word.startsWith("biannual") || word.equals("half yearly")) {
            return atMost("6", "month");
        }
        if (word.startsWith("bi")) {
            return atMost("2", "month");
        }
        return switch (word) {
            case "half termly" -> atMost("0.5", "term");
            case "termly" -> atMost("1", "term");
            case "quarterly" -> atMost("3", "month");
            case "monthly" -> atMost("1", "month");
            case "fortnightly" -> atMost("2", "week");
            case "weekly" -> atMost("1", "week");
            case "daily" -> atMost("1", "day");
            default -> atMost("1", "year");
        };
    }

    private static Limit atMost(String value, String unit) {
        return new Limit(Limit.Comparator.AT_MOST, new BigDecimal(value), unit);
    }

    private static Search pattern(String regex) {
        return Search.of(Pattern.compile("(?<![\\p{L}\\p{N}-])" + regex, Pattern.CASE_INSENSITIVE));
    }
}
