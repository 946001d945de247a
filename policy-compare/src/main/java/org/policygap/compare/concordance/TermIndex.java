package org.policygap.compare.concordance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Leads from what a clause is about to those of some others that are about it. */
final class TermIndex {
    private static final Postings NONE = new Postings(new int[0], new double[0]);

    private final int size;
    private final Map<String, Postings> byKey = new HashMap<>();

    /** The vectors that have a key, with their value of it. */
    @SuppressWarnings("ArrayRecordComponent") // looked through many times, compared never
    private record Postings(int[] places, double[] values) {}

    TermIndex(List<SparseVector> vectors) {
        this.size = vectors.size();
        Map<String, List<Integer>> having = new HashMap<>();
        for (int place = 0; place < size; place++) {
            for (String key : vectors.get(place).keys()) {
                having.computeIfAbsent(key, none -> new ArrayList<>()).add(place);
            }
        }
        having.forEach((key, places) -> byKey.put(
                key,
                new Postings(
                        places.stream().mapToInt(place -> place).toArray(),
                        places.stream()
                                .mapToDouble(place -> vectors.get(place).value(key))
                                .toArray())));
    }

    /** For each vector its cosine with another. */
    double[] cosines(SparseVector vector) {
        double[] cosines = new double[size];
        for (int i = 0; i < vector.size(); i++) {
            double value = vector.values()[i];
            Postings postings = byKey.getOrDefault(vector.keys()[i], NONE);
            for (int k = 0; k < postings.places().length; k++) {
                cosines[postings.places()[k]] += value * postings.values()[k];
            }
        }
        return cosines;
    }
}
