package org.policygap.parser.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policygap.model.text.Keywords;
import org.policygap.model.text.Search;
import org.policygap.parser.clean.Characters;

/**
 * Reads dates, terms, school years and review intervals as English schools print them, in the ISO 8601 forms of
 * {@link org.policygap.model.policy.MetadataEntry}. "1 Sept 2027" is a day; "March 2027", "Summer 2027", "2027" and the
 * school year "2027/28" are intervals of days.
 */
public final class Periods {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
            + "sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final Pattern ISO = Pattern.compile("\\b" + YEAR + "-(\\d\\d)-(\\d\\d)(?:\\b|(?=T\\d))");
    private static final Pattern SLASHED = Pattern.compile("\\b(\\d{1,2})[/.-](\\d{1,2})[/.-]((?:19|20)?\\d\\d)\\b");
    private static final Pattern DAY = pattern(
            "\\b(\\d{1,2})\\s*(?:st|nd|rd|th)?(?:\\s+of)?\\s+" + MONTH + ",?\\s+(?:" + YEAR + "|'?(\\d\\d))\\b");
    private static final Pattern AMERICAN =
            pattern("\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+" + YEAR + "\\b");
    private static final Pattern MONTH_YEAR = pattern("\\b" + MONTH + "[\\s,-]*(?:" + YEAR + "|'(\\d\\d)|(\\d\\d))\\b");
    private static final Pattern SCHOOL_YEAR = Pattern.compile("\\b(20\\d\\d)\\s?[/–-]\\s?(?:20)?(\\d\\d)\\b(?!-)");
    private static final Pattern TERM =
            pattern("\\b(spring|summer|autumn|winter)(?:\\s+term)?(?:\\s+[12])?,?\\s+" + YEAR + "\\b");
    private static final Pattern YEAR_ONLY = Pattern.compile("(?<![/.-])\\b" + YEAR + "\\b");

    /** First and last month of a school's terms, and of winter, which schools use for the turn of the year. */
    private static final Map<String, int[]> TERMS = Map.of(
            "spring", new int[] {1, 3}, "summer", new int[] {4, 8}, "autumn", new int[] {9, 12}, "winter", new int[] {
                12, 14
            });

    private static final Map<String, Integer> COUNTS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("twelve", 12),
            Map.entry("eighteen", 18),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("other", 2));

    private static final String COUNTED =
            "(\\d{1,2}|one|two|three|four|five|six|twelve|eighteen|second|third|other)[\\s-]*(year|month|week|term)(?:s|ly)?\\b";

    private static final Pattern EVERY = pattern("\\b(?:every\\s+)?" + COUNTED);
    private static final Pattern EVERY_ONE = pattern(
            "\\b(?:every|each|once\\s+(?:a|an|per|every))\\s+(?:school\\s+|academic\\s+|calendar\\s+)?(year|month|term)\\b");
    /** Intervals that return, by their own words: "every two years", "three-yearly", "a two year cycle". */
    private static final Pattern RETURNING = pattern("\\bevery\\s+" + COUNTED
            + "|\\b" + COUNTED + "(?<=ly)\\b|\\b" + COUNTED
            + "(?=[\\s-]+(?:rolling\\s+)?(?:cycle|basis|intervals?))|(?<=\\bintervals of )" + COUNTED);

    private static final Pattern ADVERB =
            pattern("\\b(annual(?:ly)?|yearly|biennial(?:ly)?|triennial(?:ly)?|termly|monthly)\\b");

    /** Ways of printing a date, the first that matches counts. */
    private static final Readers DATES = Readers.of(
            new Reader(ISO, m -> day(m.group(1), m.group(2), m.group(3))),
            new Reader(SLASHED, m -> day(year(m.group(3)), m.group(2), m.group(1))),
            new Reader(DAY, m -> day(either(m.group(3), m.group(4)), month(m.group(2)), m.group(1))),
            new Reader(AMERICAN, m -> day(m.group(3), month(m.group(1)), m.group(2))),
            new Reader(TERM, m -> term(m.group(1), m.group(2))),
            new Reader(
                    MONTH_YEAR,
                    m -> months(
                            either(m.group(2), either(m.group(3), m.group(4), "")),
                            month(m.group(1)),
                            month(m.group(1)))),
            new Reader(SCHOOL_YEAR, Periods::schoolYear),
            new Reader(YEAR_ONLY, m -> months(m.group(1), "1", "12")));

    private static final Readers INTERVALS = Readers.of(
            new Reader(EVERY, m -> interval(count(m.group(1)), m.group(2))),
            new Reader(EVERY_ONE, m -> interval(1, m.group(1))),
            new Reader(ADVERB, m -> adverb(m.group(1).toLowerCase(Locale.ROOT))));

    /** The same, of those alone that say that something returns, as running text must. */
    private static final Readers RETURNING_INTERVALS = Readers.of(
            new Reader(RETURNING, Periods::returning),
            INTERVALS.readers().get(1),
            INTERVALS.readers().get(2));

    /** A value and the words that say it. */
    public record Found(String literal, String value, int start, int end) {}

    private Periods() {}

    /** The first date or interval of dates in the text. */
    public static Optional<Found> date(String text) {
        return Characters.hasDigit(text) ? DATES.in(text).findFirst() : Optional.empty();
    }

    /** The first review interval in the text: "annually", "every two years", "24 months". */
    public static Optional<Found> interval(String text) {
        return INTERVALS.in(text).findFirst();
    }

    /** What {@link #interval} looks for. */
    static Stream<Search> intervals() {
        return INTERVALS.searches();
    }

    /** What {@link #returningInterval} looks for. */
    static Stream<Search> returningIntervals() {
        return RETURNING_INTERVALS.searches();
    }

    /** The first interval that returns: "annually", "every two years", but not "within 24 months". */
    static Optional<Found> returningInterval(String text) {
        return RETURNING_INTERVALS.in(text).min(Comparator.comparingInt(Found::start));
    }

    /** The alternatives of the pattern hold a count and its unit each. */
    private static String returning(MatchResult match) {
        int group = 1;
        while (match.group(group) == null) {
            group += 2;
        }
        return interval(count(match.group(group)), match.group(group + 1));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    private static int count(String word) {
        Integer known = COUNTS.get(word.toLowerCase(Locale.ROOT));
        return known == null ? Integer.parseInt(word) : known;
    }

    private static String interval(int count, String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "year" -> "P" + count + "Y";
            case "month" -> "P" + count + "M";
            case "week" -> "P" + count * 7 + "D";
            default -> "P" + count * 4 + "M";
        };
    }

    private static String adverb(String word) {
        return switch (word.substring(0, 3)) {
            case "bie" -> "P2Y";
            case "tri" -> "P3Y";
            case "ter" -> "P4M";
            case "mon" -> "P1M";
            default -> "P1Y";
        };
    }

    private static String either(String four, String two) {
        return either(four, two, "");
    }

    private static String either(@Nullable String first, @Nullable String second, String third) {
        return year(first != null ? first : second != null ? second : third);
    }

    private static String year(String digits) {
        return digits.length() == 2 ? "20" + digits : digits;
    }

    private static String month(String name) {
        return String.valueOf(MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
    }

    private static String day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                .toString();
    }

    private static String months(String year, String first, String last) {
        YearMonth from = YearMonth.of(Integer.parseInt(year), 1).plusMonths(Long.parseLong(first) - 1);
        YearMonth to = YearMonth.of(Integer.parseInt(year), 1).plusMonths(Long.parseLong(last) - 1);
        return from.atDay(1) + "/" + to.atEndOfMonth();
    }

    private static String term(String name, String year) {
        int[] months = TERMS.getOrDefault(name.toLowerCase(Locale.ROOT), new int[] {1, 12});
        return months(year, String.valueOf(months[0]), String.valueOf(months[1]));
    }

    /** A school year runs from 1 September to 31 August; "2019-2022" is three years and no school year. */
    private static String schoolYear(MatchResult match) {
        int first = Integer.parseInt(match.group(1));
        int last = first / 100 * 100 + Integer.parseInt(match.group(2));
        if (last <= first) {
            throw new DateTimeException("No school year: " + match.group());
        }
        return LocalDate.of(first, 9, 1) + "/" + LocalDate.of(last, 8, 31);
    }

    /** Ways of printing a value, in order, and the words of each. */
    private record Readers(List<Reader> readers, Keywords words) {
        static Readers of(Reader... readers) {
            return new Readers(
                    List.of(readers),
                    Keywords.of(Stream.of(readers).map(Reader::search).toList()));
        }

        Stream<Search> searches() {
            return readers.stream().map(Reader::search);
        }

        /** The first value that each of them finds. */
        Stream<Found> in(String text) {
            return words.mayBeIn(text).stream().mapToObj(readers::get).flatMap(reader -> reader.first(text).stream());
        }
    }

    /** One way of printing a value. */
    private record Reader(Pattern pattern, Function<MatchResult, String> value) {
        Search search() {
            return Search.of(pattern);
        }

        /** The first that is in the calendar; 31/02/2024 is not. */
        Optional<Found> first(String text) {
            Matcher match = pattern.matcher(text);
            while (match.find()) {
                try {
                    return Optional.of(new Found(match.group(), value.apply(match), match.start(), match.end()));
                } catch (DateTimeException noSuchDay) {
                    // Looks on behind it.
                }
            }
            return Optional.empty();
        }
    }
}
