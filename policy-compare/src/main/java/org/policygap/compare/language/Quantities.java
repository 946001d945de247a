package org.policygap.compare.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygap.model.policy.Limit;
import org.policygap.model.text.Keywords;
import org.policygap.model.text.Search;

/** Finds numbers with units: "within ten (10) school days", "annually", "at least three governors", "£50", "aged 16". */
public final class Quantities {
    /** A range is read by its upper end: "one to seven days" is no limit of one day. */
    private static final Search COUNTED =
            pattern("(" + Numbers.PATTERN + ")(?:\\s*(?:to|or|and|-|–|—)\\s*(?!an?\\b|half)(" + Numbers.PATTERN
                    + "))?(?:\\s*\\(\\d+\\))?(?:\\s+or\\s+(?:more|fewer|less|over))?[\\s-]+(" + Units.KIND
                    + "{0,2})((?:(?!days?\\b|" + Units.TIME
                    + ")\\p{L}+\\s+)?)(" + Units.ANY + ")s?\\b");

    private static final Search ORDINAL_DAY =
            pattern("(?:from|after|since|by|on or after) (?:and including )?(?:the |day )?(" + Numbers.ORDINAL
                    + ")\\s+(" + Units.KIND + "?)day\\b");
    /** "On the same day", "before the end of that day", "on the day it happens", "told the head that day". */
    private static final Search SAME_DAY =
            pattern("(?:(?:on |by the end of |within )?(?:the |that )?same (" + Units.KIND
                    + "?)day\\b|(?:by|before|within) (?:the (?:end|close|finish) of )?that (" + Units.KIND
                    + "?)day\\b|(?:by|before) the (?:end|close) of the (" + Units.KIND
                    + "?)day\\b(?! (?:of|before|after|on))|(?:on |(?<=\\p{L} )(?<!\\b(?:for|of|from|until|after|since|in) ))that day(?=[.,;:)]|$| (?:and|or|by|to)\\b)|on the day (?:of (?:receipt|arrival|the (?:incident|accident|event|injury))|(?:that |when )?it (?:happens|happened|occurs|occurred|arrives|is received))\\b"
                    + "|on the day(?=[.,;:)]|$| (?:and|or|in|by)\\b(?! question)))");

    /** "By the end of the next working day". */
    private static final Search NEXT_DAY =
            pattern("(?:on|by|before|within|than) (?:the (?:end|close|start|beginning) of )?the (?:next|following) ("
                    + Units.KIND + "?)day\\b(?! (?:of|after)\\b)");

    private static final Search AGE = pattern("(?:(?:the )?age(?:d|s)?(?: of)?(?: at least| under| over)?\\s+("
            + Numbers.PATTERN + ")(?!\\s*(?:to|-|–)\\s*\\d)"
            + "|(" + Numbers.PATTERN + ")[\\s-]+years?(?:[\\s-]+olds?| of age)\\b"
            + "|(?:under|over)[\\s-]+(1\\d|2[0-5])(?:s\\b|(?![\\d.,:%])(?!\\s+(?:" + Units.KIND + "|" + Units.ANY
            + "|per|minutes))))");
    private static final Search CLOCK = pattern(
            "(?:(\\d{1,2})(?:[.:](\\d{2}))?\\s*(am|pm|a\\.m\\.?|p\\.m\\.?)(?!\\p{L})|([01]?\\d|2[0-3]):([0-5]\\d)\\b|(noon|midday|midnight)\\b)");
    private static final Search MONEY =
            pattern("(?:£\\s?(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(\\s?(?:million|m\\b))?|("
                    + Numbers.PATTERN + ")\\s+(million\\s+)?pounds\\b)");
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /** "A ratio of adults to pupils of 1 to 6", "one adult for every eight children". */
    private static final Search RATIO =
            pattern("(?:ratios?\\b[^.;]{0,60}?\\b(?:1|one)\\s*(?:to|:)\\s*(" + Numbers.PATTERN
                    + ")|(?:1|one) (?:adult|grown-up|member of staff|supervisor|teacher|leader)\\s+(?:for|to|per)(?: every| each)? ("
                    + Numbers.PATTERN + "))\\b");

    private static final Search PERCENT = pattern("(\\d{1,3}(?:\\.\\d+)?)\\s?(?:%|per ?cent\\b)");

    /** "A member of staff", "one person" counts nobody; "a time" is none. */
    private static final Pattern ARTICLE = Pattern.compile("an?|one", Pattern.CASE_INSENSITIVE);

    /** "A day on which the school is open" is any such day. */
    private static final Pattern ANY = Pattern.compile("^an?\\b", Pattern.CASE_INSENSITIVE);

    private static final Set<String> NUMBER_WORDS = Numbers.firstWords();
    private static final Set<String> AGE_WORDS = with(NUMBER_WORDS, "the", "age", "aged", "ages", "under", "over");
    private static final Set<String> CLOCK_WORDS = Set.of(WordStarts.DIGIT, "noon", "midday", "midnight");
    private static final Set<String> ORDINAL_WORDS = Set.of("from", "after", "since", "by", "on");
    private static final Set<String> SAME_DAY_WORDS = Set.of("on", "by", "before", "within", "the", "that", "same");
    private static final Set<String> NEXT_DAY_WORDS = Set.of("on", "by", "before", "within", "than");
    private static final Set<String> RATIO_WORDS = Set.of("ratio", "ratios", WordStarts.DIGIT, "one");
    private static final Set<String> MONEY_WORDS = with(NUMBER_WORDS, WordStarts.POUND);

    private static final Questions WORDS = new Questions(
            Stream.concat(Stream.of(AGE, ORDINAL_DAY, SAME_DAY, NEXT_DAY, RATIO, COUNTED), Intervals.ALL.stream())
                    .toArray(Search[]::new));

    /** What is told by short signs, in the order of {@link #SIGNED}. */
    private static final Keywords SIGNS = Keywords.ofWords(List.of(
            List.of("am", "pm", "a.m", "p.m", ":", "noon", "midday", "midnight"),
            List.of("£", "pounds"),
            List.of("%", "cent")));

    private static final List<Search> SIGNED = List.of(CLOCK, MONEY, PERCENT);

    private final String text;
    private final Questions.Asked worded;
    private final BitSet signed;
    private final WordStarts starts;
    private final List<Quantity> found = new ArrayList<>();

    private Quantities(String text, Questions.Asked worded, BitSet signed) {
        this.text = text;
        this.worded = worded;
        this.signed = signed;
        this.starts = new WordStarts(text);
    }

    /** The quantities of a text, in order. */
    public static List<Quantity> of(String text) {
        Questions.Asked worded = WORDS.of(text);
        BitSet signed = SIGNS.mayBeIn(text);
        boolean none = worded.mayHaveNone() && signed.isEmpty();
        return none ? List.of() : new Quantities(text, worded, signed).read();
    }

    private List<Quantity> read() {
        each(AGE, AGE_WORDS, this::age);
        Intervals.read(text, worded, (limit, match) -> add(match, limit, QuantityRole.INTERVAL));
        each(CLOCK, CLOCK_WORDS, this::clock);
        each(ORDINAL_DAY, ORDINAL_WORDS, this::ordinal);
        each(SAME_DAY, SAME_DAY_WORDS, this::sameDay);
        each(NEXT_DAY, NEXT_DAY_WORDS, match -> day(match, match.group(1)));
        each(RATIO, RATIO_WORDS, this::ratio);
        each(COUNTED, NUMBER_WORDS, this::counted);
        each(MONEY, MONEY_WORDS, this::money);
        each(PERCENT, Set.of(WordStarts.DIGIT), match -> bounded(match, new BigDecimal(match.group(1)), "percent"));
        found.sort(Comparator.comparingInt(Quantity::start));
        return List.copyOf(found);
    }

    private void each(Search search, Set<String> firstWords, Consumer<MatchResult> reader) {
        if (mayBeThere(search)) {
            starts.each(search, firstWords, reader);
        }
    }

    private boolean mayBeThere(Search search) {
        int sign = SIGNED.indexOf(search);
        return sign < 0 ? worded.mayHave(search) : signed.get(sign);
    }

    private void age(MatchResult match) {
        String number = Optional.ofNullable(match.group(1))
                .or(() -> Optional.ofNullable(match.group(2)))
                .orElseGet(() -> match.group(3));
        if (!ARTICLE.matcher(number).matches()) {
            bounded(match, Numbers.of(number), "year of age");
        }
    }

    private void clock(MatchResult match) {
        int hour = match.group(6) != null
                ? 12
                : Integer.parseInt(match.group(1) != null ? match.group(1) : match.group(4));
        String minutes = match.group(1) != null ? match.group(2) : match.group(5);
        boolean afternoon = match.group(3) != null
                && match.group(3).toLowerCase(Locale.ROOT).startsWith("p");
        int of24 = afternoon && hour < 12 ? hour + 12 : !afternoon && match.group(3) != null && hour == 12 ? 0 : hour;
        int value = 60 * of24 + (minutes == null ? 0 : Integer.parseInt(minutes));
        if (!"midnight".equalsIgnoreCase(match.group(6))) {
            bounded(match, BigDecimal.valueOf(value), "minute of the day");
        }
    }

    /** "From the fifth day" is after more than four days. */
    private void ordinal(MatchResult match) {
        BigDecimal days = Numbers.ofOrdinal(match.group(1)).subtract(BigDecimal.ONE);
        boolean by = match.group().toLowerCase(Locale.ROOT).startsWith("by");
        Limit.Comparator comparator = by ? Limit.Comparator.AT_MOST : Limit.Comparator.AT_LEAST;
        add(
                match,
                limit(comparator, by ? days.add(BigDecimal.ONE) : days, Units.name(match.group(2), "day")),
                by ? QuantityRole.DEADLINE : QuantityRole.THRESHOLD);
    }

    private void sameDay(MatchResult match) {
        String kind = Stream.of(1, 2, 3)
                .map(match::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        day(match, kind);
    }

    private void day(MatchResult match, String kind) {
        String unit = Units.name(kind, "day");
        add(match, limit(Limit.Comparator.AT_MOST, BigDecimal.ONE, unit), QuantityRole.DEADLINE);
    }

    /** More pupils for an adult are worse, whatever words say so. */
    private void ratio(MatchResult match) {
        BigDecimal pupils = Numbers.of(match.group(match.group(1) != null ? 1 : 2));
        add(match, limit(Limit.Comparator.AT_MOST, pupils, "pupil per adult"), QuantityRole.AMOUNT);
    }

    private void money(MatchResult match) {
        boolean sign = match.group(1) != null;
        BigDecimal number = Numbers.of(match.group(sign ? 1 : 3));
        boolean millions = match.group(sign ? 2 : 4) != null;
        bounded(match, millions ? number.multiply(MILLION) : number, "pound");
    }

    private void counted(MatchResult match) {
        String noun = match.group(5);
        String unit = Units.name(match.group(3), noun);
        boolean counts = unit.equals("person") || unit.equals("occasion");
        boolean article = ARTICLE.matcher(match.group(1)).matches() && match.group(2) == null;
        boolean described = !match.group(4).isBlank();
        if ((counts && article) || (described && !counts)) {
            return;
        }
        boolean range = match.group(2) != null;
        BigDecimal value = Numbers.of(match.group(range ? 2 : 1)).multiply(new BigDecimal(Units.factor(noun)));
        bounded(match, value, unit, range ? Limit.Comparator.AT_MOST : Limit.Comparator.EXACTLY);
    }

    private void bounded(MatchResult match, BigDecimal value, String unit) {
        bounded(match, value, unit, Limit.Comparator.EXACTLY);
    }

    private void bounded(MatchResult match, BigDecimal value, String unit, Limit.Comparator otherwise) {
        if (value.signum() > 0) {
            Bounds.Bound bound = Bounds.of(text, match.start(), match.end());
            boolean bare = bound.comparator() == Limit.Comparator.EXACTLY;
            Limit limit = limit(bare ? otherwise : bound.comparator(), value, unit);
            QuantityRole role = RoleReader.of(text, bound.start(), bound.end(), limit);
            boolean anyDay = bare
                    && role == QuantityRole.UNKNOWN
                    && ANY.matcher(match.group()).find();
            if (!anyDay) {
                add(bound.start(), bound.end(), limit, role);
            }
        }
    }

    private void add(MatchResult match, Limit limit, QuantityRole role) {
        add(match.start(), match.end(), limit, role);
    }

    /** What stands where another quantity was found belongs to that one. */
    private void add(int start, int end, Limit limit, QuantityRole role) {
        boolean taken = found.stream().anyMatch(other -> other.start() < end && start < other.end());
        if (!taken && limit.value().signum() > 0) {
            found.add(new Quantity(limit, role, text.substring(start, end).strip(), start));
        }
    }

    private static Limit limit(Limit.Comparator comparator, BigDecimal value, String unit) {
        return new Limit(comparator, value, unit);
    }

    private static Search pattern(String regex) {
        return Search.of(Pattern.compile("(?<![\\p{L}\\p{N}.])" + regex, Pattern.CASE_INSENSITIVE));
    }

    private static Set<String> with(Set<String> words, String... others) {
        return Stream.concat(words.stream(), Stream.of(others)).collect(Collectors.toUnmodifiableSet());
    }
}
