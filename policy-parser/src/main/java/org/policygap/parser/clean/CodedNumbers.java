package org.policygap.parser.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of a document that words, fractions, ages, times and dates look like: with a code ("A.1", "D.4.a", "DC-7.2", "31/2.1",
 * "14.B.4"), with letters at their end ("2.1(a)", "2.1.a") or with a dash behind them ("1 – Purpose"). Such a number counts
 * only in company: where there is a series that looks like it, and the number before or after it, or the one above it,
 * begins a paragraph as well, or it is the first of its own series.
 */
final class CodedNumbers {
    /** So many numbers that look alike make a series; ages, scores and dates have a bar or dash behind the first value. */
    private static final int SERIES = 2;

    private static final int SERIES_LIKE_DATES = 3;
    private static final Pattern LIKE_DATES = Pattern.compile("#[-/].*");

    private static final String DECIMAL = "\\d{1,3}(?:\\.\\d{1,3}){0,4}";

    /** The first group is all that belongs to the number, the second what is printed in references to it. */
    private static final Pattern CODED = Pattern.compile("\\s*("
            + "(" + DECIMAL + ")\\s{0,2}[-–—](?=\\s+[\\p{L}\"“‘])"
            + "|((?:"
            + "[A-Z]{1,5}[-–./]" + DECIMAL + "(?:\\.[a-z]\\b)?"
            + "|[A-Z]{2,5}\\d{1,3}(?:\\.\\d{1,3}){1,4}"
            + "|\\d{1,3}[-/]" + DECIMAL
            + "|\\d{1,3}\\.[A-Z](?:\\.\\d{1,3}){0,4}"
            + "|" + DECIMAL + "(?:\\s?\\([a-z]{1,4}\\)|\\.[a-z]{1,4}\\b)"
            + ")[.):]?))\\s+(?=\\S)");

    /** Furthest place of the first digit: after a code of five letters and its sign. */
    private static final int FIRST_DIGIT = 8;

    private static final Set<String> FIRST = Set.of("1", "a", "A", "i");
    private static final Pattern VALUE = Pattern.compile("\\d+|\\p{L}+");
    private static final Pattern DEPTH = Pattern.compile("(?:\\.#)+\\.?$");
    private static final Pattern DASH = Pattern.compile("[–—]");

    private final Set<List<String>> found;

    private CodedNumbers(Set<List<String>> found) {
        this.found = found;
    }

    /** Those that begin paragraphs of the body. */
    static CodedNumbers in(List<Paragraph> paragraphs) {
        Map<String, Set<List<String>>> bySign = new HashMap<>();
        for (Paragraph paragraph : paragraphs) {
            String text = paragraph.text().raw();
            if (paragraph.isBody() && mayBegin(text)) {
                Matcher matcher = CODED.matcher(text);
                if (matcher.lookingAt()) {
                    bySign.computeIfAbsent(sign(matcher.group(1)), key -> new HashSet<>())
                            .add(values(matcher));
                }
            }
        }
        Set<List<String>> found = new HashSet<>();
        bySign.forEach((sign, numbers) ->
                found.addAll(inCompany(numbers, LIKE_DATES.matcher(sign).matches() ? SERIES_LIKE_DATES : SERIES)));
        return new CodedNumbers(found);
    }

    /** The number that the text begins with. */
    Optional<Found> at(String text) {
        if (found.isEmpty() || !mayBegin(text)) {
            return Optional.empty();
        }
        Matcher matcher = CODED.matcher(text);
        return matcher.lookingAt() && found.contains(values(matcher))
                ? Optional.of(new Found(printed(matcher), matcher.start(1), matcher.end(1), matcher.end()))
                : Optional.empty();
    }

    /**
     * A number in a text.
     *
     * @param printed the number without a dash behind it
     * @param start index of its first character
     * @param end index after all that belongs to it
     * @param rest index of the words after it
     */
    record Found(String printed, int start, int end, int rest) {}

    private static String printed(Matcher matcher) {
        return matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
    }

    private static List<String> values(Matcher matcher) {
        return VALUE.matcher(printed(matcher))
                .results()
                .map(result -> result.group())
                .toList();
    }

    /** How it looks, however deep it is: "HR-2" and "HR-2.1.4" look alike. */
    private static String sign(String number) {
        String signs = VALUE.matcher(DASH.matcher(number).replaceAll("-")).replaceAll("#");
        return DEPTH.matcher(signs.replace(" ", "").replaceAll("(?:\\.#)*-$", "-"))
                .replaceAll("");
    }

    private static Set<List<String>> inCompany(Set<List<String>> numbers, int least) {
        Set<List<String>> series = new HashSet<>();
        for (List<String> number : numbers) {
            if (besides(number).stream().anyMatch(numbers::contains)) {
                series.add(number);
            }
        }
        if (series.size() < least) {
            return Set.of();
        }
        numbers.stream()
                .filter(number -> isFirst(number) || series.contains(number.subList(0, number.size() - 1)))
                .toList()
                .forEach(series::add);
        return series;
    }

    /** Whether it begins a series, which need not go on. */
    private static boolean isFirst(List<String> number) {
        return FIRST.contains(number.get(number.size() - 1));
    }

    /** What could stand before or after the number in its series. */
    private static List<List<String>> besides(List<String> number) {
        String last = number.get(number.size() - 1);
        List<List<String>> others = new ArrayList<>();
        for (String value : besides(last)) {
            List<String> other = new ArrayList<>(number);
            other.set(number.size() - 1, value);
            others.add(other);
        }
        return others;
    }

    private static List<String> besides(String value) {
        if (Character.isDigit(value.charAt(0))) {
            int count = Integer.parseInt(value);
            return List.of(Integer.toString(count - 1), Integer.toString(count + 1));
        }
        List<String> others = new ArrayList<>();
        int numeral = RomanNumerals.value(value);
        if (numeral > 0) {
            others.add(RomanNumerals.numeral(numeral - 1));
            others.add(RomanNumerals.numeral(numeral + 1));
        }
        if (value.length() == 1) {
            others.add(Character.toString((char) (value.charAt(0) - 1)));
            others.add(Character.toString((char) (value.charAt(0) + 1)));
        }
        return others;
    }

    /** Whether there is a digit within the first characters, as few paragraphs have it. */
    private static boolean mayBegin(String text) {
        int end = Math.min(text.length(), FIRST_DIGIT);
        for (int i = 0; i < end; i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
