package org.policygap.samples.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares texts by their words, as the scorer of the labels does. */
final class Words {

    private Words() {}

    /** Words in lower case, without apostrophes. */
    static List<String> of(String text) {
        String folded = text.toLowerCase(Locale.ROOT).replaceAll("['’]", "");
        return Arrays.stream(folded.split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The words of a text, joined by single spaces. */
    static String joined(String text) {
        return String.join(" ", of(text));
    }

    /** Whether one list of words stands in the other as a run. */
    static boolean contains(List<String> hay, List<String> needle) {
        return (" " + String.join(" ", hay) + " ").contains(" " + String.join(" ", needle) + " ");
    }

    static boolean startsWith(String text, String start) {
        List<String> words = of(text);
        List<String> wanted = of(start);
        return !wanted.isEmpty()
                && words.size() >= wanted.size()
                && words.subList(0, wanted.size()).equals(wanted);
    }

    /**
     * Whether a labelled quote and a piece of evidence speak of the same words: one contains the other, or seven in ten
     * words of the shorter are shared; a whole page is no evidence.
     */
    static boolean same(String quote, String evidence) {
        List<String> q = of(quote);
        List<String> e = of(evidence);
        if (q.isEmpty() || e.isEmpty() || (e.size() > 150 && q.size() < 0.15 * e.size())) {
            return false;
        }
        int shorter = Math.min(q.size(), e.size());
        return contains(e, q) || (shorter >= 4 && shared(q, e) >= 0.7 * shorter) || contains(q, e);
    }

    private static long shared(List<String> left, List<String> right) {
        Map<String, Long> counts = counts(right);
        return counts(left).entrySet().stream()
                .mapToLong(entry -> Math.min(entry.getValue(), counts.getOrDefault(entry.getKey(), 0L)))
                .sum();
    }

    private static Map<String, Long> counts(List<String> words) {
        return words.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
