package org.policygap.compare.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygap.model.text.NumberWords;

/** Numbers as they are written: digits, words up to ninety-nine, "half a", "a couple of". */
final class Numbers {
    private static final List<String> ORDINALS = List.of(
            "zeroth",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth");

    private static final Map<String, BigDecimal> WORDS = words();

    /** A number, without a group: what {@link #of} reads. */
    static final String PATTERN =
            "(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,4}(?:\\.\\d+)?|" + alternatives(WORDS.keySet()) + ")";

    /** "Fifth", "5th", without a group: what {@link #ofOrdinal} reads. */
    static final String ORDINAL = "(?:\\d{1,2}(?:st|nd|rd|th)|" + String.join("|", ORDINALS.subList(1, 16)) + ")";

    private Numbers() {}

    /** The value of what {@link #PATTERN} matched. */
    static BigDecimal of(String text) {
        String key = text.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", " ");
        BigDecimal word = WORDS.get(key);
        return word == null ? new BigDecimal(key.replace(",", "")) : word;
    }

    /** The value of what {@link #ORDINAL} matched. */
    static BigDecimal ofOrdinal(String text) {
        int word = ORDINALS.indexOf(text.toLowerCase(Locale.ROOT));
        return word < 0 ? new BigDecimal(text.replaceAll("\\D", "")) : BigDecimal.valueOf(word);
    }

    /** What {@link #PATTERN} may begin with, in words as {@link WordStarts} has them. */
    static Set<String> firstWords() {
        return Stream.concat(
                        Stream.of(WordStarts.DIGIT), WORDS.keySet().stream().map(words -> words.split(" ", 2)[0]))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, BigDecimal> words() {
        Map<String, BigDecimal> words = new LinkedHashMap<>();
        words.put("a", BigDecimal.ONE);
        words.put("an", BigDecimal.ONE);
        words.put("half", new BigDecimal("0.5"));
        words.put("half a", new BigDecimal("0.5"));
        words.put("half an", new BigDecimal("0.5"));
        words.put("a half", new BigDecimal("0.5"));
        words.put("a couple of", BigDecimal.valueOf(2));
        for (int i = 1; i <= NumberWords.MOST; i++) {
            words.put(NumberWords.of(i, " "), BigDecimal.valueOf(i));
        }
        return Map.copyOf(words);
    }

    /**
     * Longest first, so that "twenty-eight" is not read as twenty; those with the same first letter together, so that most
     * are passed over at once.
     */
    private static String alternatives(Iterable<String> words) {
        Map<Character, List<String>> byLetter = new TreeMap<>();
        for (String word : words) {
            byLetter.computeIfAbsent(word.charAt(0), letter -> new ArrayList<>())
                    .add(word.substring(1));
        }
        return byLetter.entrySet().stream()
                .map(entry -> entry.getKey() + "(?:" + longestFirst(entry.getValue()) + ")")
                .collect(Collectors.joining("|"));
    }

    private static String longestFirst(List<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(word -> word.replace(" ", "[\\s-]+"))
                .collect(Collectors.joining("|"));
    }
}
