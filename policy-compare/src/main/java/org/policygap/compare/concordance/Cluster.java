package org.policygap.compare.concordance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.policygap.model.policy.ClauseKind;

/** A family in the making. */
final class Cluster {
    /** Clauses and sentences of one school in a family. */
    private static final int MOST_OF_A_SCHOOL = 5;

    private final List<Integer> positions = new ArrayList<>();
    private final Map<Integer, List<SortedClause>> bySchool = new HashMap<>();
    private SortedClause first;

    /**
     * A family of one clause.
     *
     * @param position of the clause among all
     */
    Cluster(int position, SortedClause clause) {
        first = clause;
        positions.add(position);
        bySchool.put(clause.school(), new ArrayList<>(List.of(clause)));
    }

    /** In the order of schools. */
    List<SortedClause> members() {
        return new TreeMap<>(bySchool).values().stream().flatMap(List::stream).toList();
    }

    /** The positions of its clauses among all. */
    List<Integer> positions() {
        return positions;
    }

    /** Number of clauses of all partners of a school. */
    int ofPartners(Partners partners, int school) {
        int clauses = 0;
        int[] others = partners.of(school);
        if (bySchool.size() < others.length) {
            for (Map.Entry<Integer, List<SortedClause>> entry : bySchool.entrySet()) {
                clauses += Arrays.binarySearch(others, entry.getKey()) >= 0
                        ? entry.getValue().size()
                        : 0;
            }
            return clauses;
        }
        for (int other : others) {
            clauses += bySchool.getOrDefault(other, List.of()).size();
        }
        return clauses;
    }

    int size() {
        return positions.size();
    }

    void add(Cluster other) {
        first = other.first.school() < first.school() ? other.first : first;
        positions.addAll(other.positions);
        other.bySchool.forEach((school, clauses) ->
                bySchool.computeIfAbsent(school, key -> new ArrayList<>()).addAll(clauses));
    }

    /**
     * Whether the two may become one. A list of documents or a rule on review and other rules are no family, nor are clauses
     * from different sections of one policy.
     */
    boolean mayJoin(Cluster other) {
        if (!likeKinds(first, other.first)) {
            return false;
        }
        for (Map.Entry<Integer, List<SortedClause>> entry : other.bySchool.entrySet()) {
            if (!sameSection(entry.getValue(), bySchool.getOrDefault(entry.getKey(), List.of()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameSection(List<SortedClause> clauses, List<SortedClause> others) {
        return others.isEmpty()
                || (clauses.size() + others.size() <= MOST_OF_A_SCHOOL
                        && clauses.get(0).section().equals(others.get(0).section()));
    }

    private static boolean likeKinds(SortedClause one, SortedClause other) {
        ClauseKind left = one.text().kind();
        ClauseKind right = other.text().kind();
        return (left == ClauseKind.REFERENCE) == (right == ClauseKind.REFERENCE)
                && (left == ClauseKind.REVIEW) == (right == ClauseKind.REVIEW);
    }
}
