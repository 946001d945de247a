package org.policygap.compare.concordance;

import java.util.ArrayList;
import java.util.List;

/** Pairs of clauses that may be about one matter, by their positions among all clauses. */
final class Links {
    /** What a pair of compared schools' clauses counts that is not worth a link, as a logarithm of odds. */
    static final double NONE = -4;

    private final List<Link> all = new ArrayList<>();
    private final List<List<Link>> byClause = new ArrayList<>();

    /**
     * A pair.
     *
     * @param logOdds how likely they are about one matter
     */
    record Link(int one, int other, float logOdds) {
        int beyond(int clause) {
            return clause == one ? other : one;
        }
    }

    Links(int clauses) {
        for (int i = 0; i < clauses; i++) {
            byClause.add(new ArrayList<>());
        }
    }

    void add(Link link) {
        all.add(link);
        byClause.get(link.one()).add(link);
        byClause.get(link.other()).add(link);
    }

    List<Link> all() {
        return all;
    }

    List<Link> of(int clause) {
        return byClause.get(clause);
    }
}
