package org.policygap.compare.concordance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A family in the making, with the sum of its clauses' vectors: the mean cosine with all of them at the cost of one. */
final class Cluster {
    private final int id;
    private final Map<Integer, List<SortedClause>> bySchool = new TreeMap<>();
    private int size;
    private final Map<String, Double> sum = new HashMap<>();

    Cluster(int id) {
        this.id = id;
    }

    int id() {
        return id;
    }

    /** In the order of schools. */
    List<SortedClause> members() {
        return bySchool.values().stream().flatMap(List::stream).toList();
    }

    /** The clauses of one school. */
    List<SortedClause> of(int school) {
        return bySchool.getOrDefault(school, List.of());
    }

    int schools() {
        return bySchool.size();
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Any member; all are of like kinds. */
    SortedClause first() {
        return bySchool.values().iterator().next().get(0);
    }

    void add(SortedClause clause) {
        bySchool.computeIfAbsent(clause.school(), school -> new ArrayList<>()).add(clause);
        size++;
        change(clause, 1);
    }

    void remove(SortedClause clause) {
        List<SortedClause> ofSchool = bySchool.getOrDefault(clause.school(), new ArrayList<>());
        ofSchool.remove(clause);
        if (ofSchool.isEmpty()) {
            bySchool.remove(clause.school());
        }
        size--;
        change(clause, -1);
    }

    /** The mean cosine of a clause with the members, in [0, 1]. */
    double mean(SortedClause clause) {
        double dot = 0;
        SparseVector vector = clause.vector();
        for (int i = 0; i < vector.size(); i++) {
            dot += vector.values()[i] * sum.getOrDefault(vector.keys()[i], 0.0);
        }
        return size == 0 ? 0 : dot / size;
    }

    private void change(SortedClause clause, int sign) {
        SparseVector vector = clause.vector();
        for (int i = 0; i < vector.size(); i++) {
            sum.merge(vector.keys()[i], sign * vector.values()[i], Double::sum);
        }
    }
}
