package org.policygap.compare.matching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policygap.compare.proposition.Term;
import org.policygap.compare.proposition.TermReader;

/**
 * What texts are about: how much of them each term is. A term is a concept of the lexicon or a stem, so that "poorly" and
 * "sickness" are the same.
 */
final class TermCounts {
    private final Map<String, Double> weights = new LinkedHashMap<>();

    private TermCounts() {}

    /** Counts the terms of texts. */
    static TermCounts of(List<String> texts, TermReader reader) {
        TermCounts counts = new TermCounts();
        texts.stream().flatMap(text -> reader.read(text).all().stream()).forEach(counts::add);
        return counts;
    }

    private void add(Term term) {
        weights.merge(term.key(), term.weight(), Double::sum);
    }

    Set<String> terms() {
        return weights.keySet();
    }

    /** Weight of a term: the tenth mention tells less than the first. 0 if it is not mentioned. */
    double of(String term) {
        return Math.log1p(weights.getOrDefault(term, 0.0));
    }

    /** Share of the weight of both that both have (Dice's coefficient), in [0, 1]. */
    double shared(TermCounts other) {
        double all = sum() + other.sum();
        return all == 0 ? 0 : 2 * common(other) / all;
    }

    /** Share of this weight that the other has, in [0, 1]. */
    double containedIn(TermCounts other) {
        return sum() == 0 ? 0 : common(other) / sum();
    }

    private double common(TermCounts other) {
        return terms().stream()
                .mapToDouble(term -> Math.min(of(term), other.of(term)))
                .sum();
    }

    private double sum() {
        return terms().stream().mapToDouble(this::of).sum();
    }
}
