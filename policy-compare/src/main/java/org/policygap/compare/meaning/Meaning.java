package org.policygap.compare.meaning;

import java.util.List;

/** What a passage is about, beyond its words: which way it points as a whole, and which way each of its statements does. */
public final class Meaning {
    private final Direction whole;
    private final List<Direction> statements;

    /** @param statements those of a passage that has several; empty for one that is a single statement */
    Meaning(Direction whole, List<Direction> statements) {
        this.whole = whole;
        this.statements = List.copyOf(statements);
    }

    /**
     * What some of its statements mean together.
     *
     * @param from place of the first, 0-based, inclusive
     * @param to place after the last
     */
    public Meaning ofStatements(int from, int to) {
        if (statements.isEmpty()) {
            return this;
        }
        List<Direction> some = statements.subList(from, to);
        return some.size() == 1 ? new Meaning(some.get(0), List.of()) : new Meaning(Direction.sum(some), some);
    }

    /** To be held against many that are {@linkplain #offered() offered}. */
    public Bearing asked() {
        return Bearing.asked(whole, statements);
    }

    /** To be held against many that are {@linkplain #asked() asked}. */
    public Bearing offered() {
        return Bearing.offered(whole, statements);
    }

    /** What it means together with the passage that it stands in; its statements no longer count by themselves. */
    public Meaning within(Meaning passage) {
        return new Meaning(Direction.sum(List.of(whole, passage.whole)), List.of());
    }
}
