package org.policygap.compare.concordance;

import java.util.List;
import org.policygap.compare.alignment.Likeness.Side;

/**
 * The clauses of a school, ready to be held against those of others.
 *
 * @param first position of its first clause among those of all schools
 * @param sides of each clause
 * @param passages of each passage
 * @param passageOf for each clause the position of its passage
 */
record SchoolClauses(
        int first,
        List<SortedClause> clauses,
        TermIndex index,
        List<Side> sides,
        List<Side> passages,
        List<Integer> passageOf) {

    static SchoolClauses of(int first, List<SortedClause> clauses) {
        List<Side> passages =
                clauses.stream().map(SortedClause::whole).distinct().toList();
        return new SchoolClauses(
                first,
                clauses,
                new TermIndex(clauses.stream().map(SortedClause::vector).toList()),
                clauses.stream().map(SortedClause::side).toList(),
                passages,
                clauses.stream().map(clause -> passages.indexOf(clause.whole())).toList());
    }

    int size() {
        return clauses.size();
    }

    /** Whether every clause is all of its passage. */
    boolean hasWholePassagesOnly() {
        return passages.equals(sides);
    }

    int passage(int clause) {
        return passageOf.get(clause);
    }
}
