package org.policygap.compare.concordance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Leads from what a clause is about to the clauses of a school that are about it. */
final class TermIndex {
    private final int size;
    private final Map<String, List<Posting>> byKey = new HashMap<>();

    private record Posting(int clause, double value) {}

    TermIndex(List<SortedClause> clauses) {
        this.size = clauses.size();
        for (int clause = 0; clause < clauses.size(); clause++) {
            SparseVector vector = clauses.get(clause).vector();
            for (int i = 0; i < vector.size(); i++) {
                byKey.computeIfAbsent(vector.keys()[i], key -> new ArrayList<>())
                        .add(new Posting(clause, vector.values()[i]));
            }
        }
    }

    /** The positions of the clauses that share most with a clause, the nearest first; those that share nothing are left out. */
    List<Integer> nearest(SortedClause clause, int most) {
        double[] cosines = new double[size];
        SparseVector vector = clause.vector();
        for (int i = 0; i < vector.size(); i++) {
            double value = vector.values()[i];
            for (Posting posting : byKey.getOrDefault(vector.keys()[i], List.of())) {
                cosines[posting.clause()] += value * posting.value();
            }
        }
        return IntStream.range(0, size)
                .filter(other -> cosines[other] > 0)
                .boxed()
                .sorted((one, other) -> Double.compare(cosines[other], cosines[one]))
                .limit(most)
                .toList();
    }
}
