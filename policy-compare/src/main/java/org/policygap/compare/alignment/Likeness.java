package org.policygap.compare.alignment;

import org.policygap.compare.lexicon.Lexicon;
import org.policygap.compare.proposition.Rarity;

/** How near two clauses are, each taken once as what is asked and once as what is offered. */
public final class Likeness {
    private final PairScorer scorer;
    private final Relations relations;

    public Likeness(Lexicon lexicon, Weights weights) {
        this.scorer = new PairScorer(weights);
        this.relations = new Relations(lexicon);
    }

    /** A clause, ready to be held against others. */
    public static final class Side {
        private final PreparedUnit unit;

        private Side(PreparedUnit unit) {
            this.unit = unit;
        }
    }

    /**
     * Makes a clause ready.
     *
     * @param rarity of terms in the clause's own policy, so that two clauses are as near in any company
     */
    public Side side(AskedUnit unit, Rarity rarity) {
        return new Side(PreparedUnit.of(unit, rarity, relations));
    }

    /** Any number; higher is nearer. The order of the two does not matter. */
    public double of(Side one, Side other) {
        return (scorer.score(one.unit, other.unit.passage()) + scorer.score(other.unit, one.unit.passage())) / 2;
    }
}
