package org.policygap.compare.concordance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.policygap.model.policy.ClauseKind;

/** A family in the making. */
final class Cluster {
    /** Clauses and sentences of one school in a family. */
    private static final int MOST_OF_A_SCHOOL = 5;

    private final List<Integer> positions = new ArrayList<>();

    /** The schools in ascending order, and beside each its clauses. */
    private int[] schools;

    private List<List<SortedClause>> clauses;
    private SortedClause first;

    /**
     * A family of one clause.
     *
     * @param position of the clause among all
     */
    Cluster(int position, SortedClause clause) {
        first = clause;
        positions.add(position);
        schools = new int[] {clause.school()};
        clauses = List.of(List.of(clause));
    }

    /** In the order of schools. */
    List<SortedClause> members() {
        return clauses.stream().flatMap(List::stream).toList();
    }

    /** The positions of its clauses among all. */
    List<Integer> positions() {
        return positions;
    }

    /** Number of clauses of all partners of a school. */
    int ofPartners(Partners partners, int school) {
        int[] others = partners.of(school);
        int number = 0;
        if (schools.length < others.length) {
            for (int i = 0; i < schools.length; i++) {
                number += Arrays.binarySearch(others, schools[i]) >= 0
                        ? clauses.get(i).size()
                        : 0;
            }
            return number;
        }
        for (int other : others) {
            number += of(other).size();
        }
        return number;
    }

    /** The clauses of a school. */
    private List<SortedClause> of(int school) {
        int place = Arrays.binarySearch(schools, school);
        return place < 0 ? List.of() : clauses.get(place);
    }

    int size() {
        return positions.size();
    }

    /** Takes in the clauses of another; those of a school that is in both come after its own. */
    void add(Cluster other) {
        first = other.first.school() < first.school() ? other.first : first;
        positions.addAll(other.positions);
        int[] all = IntStream.concat(IntStream.of(schools), IntStream.of(other.schools))
                .sorted()
                .distinct()
                .toArray();
        List<List<SortedClause>> both = new ArrayList<>(all.length);
        for (int school : all) {
            both.add(joined(of(school), other.of(school)));
        }
        schools = all;
        clauses = both;
    }

    private static List<SortedClause> joined(List<SortedClause> ones, List<SortedClause> others) {
        if (ones.isEmpty() || others.isEmpty()) {
            return ones.isEmpty() ? others : ones;
        }
        return Stream.concat(ones.stream(), others.stream()).toList();
    }

    /**
     * Whether the two may become one. A list of documents or a rule on review and other rules are no family, nor are clauses
     * from different sections of one policy.
     */
    boolean mayJoin(Cluster other) {
        if (!likeKinds(first, other.first)) {
            return false;
        }
        for (int i = 0; i < other.schools.length; i++) {
            if (!sameSection(other.clauses.get(i), of(other.schools[i]))) {
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
