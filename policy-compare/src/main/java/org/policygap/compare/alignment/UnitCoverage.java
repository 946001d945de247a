package org.policygap.compare.alignment;

import java.util.IdentityHashMap;
import java.util.List;

/** How much of what requirements ask for single parts of passages have. Shares lie in [0, 1]. */
final class UnitCoverage {
    private final double[][] own;
    private final double[][] headings;
    private final double[][] element;

    UnitCoverage(List<PreparedUnit> units, List<Prepared> passages, Pairs pairs, Board board) {
        this.own = new double[units.size()][passages.size()];
        this.headings = new double[units.size()][passages.size()];
        this.element = new double[units.size()][passages.size()];
        PreparedUnit[] asked = units.toArray(new PreparedUnit[0]);
        for (int passage = 0; passage < passages.size(); passage++) {
            int[] rows = pairs.with(passage);
            if (rows.length > 0) {
                measure(asked, rows, passages.get(passage).terms(), passage, board);
            }
        }
    }

    private void measure(PreparedUnit[] asked, int[] rows, PassageTerms offered, int passage, Board board) {
        board.lay(offered.whole().own());
        for (int unit : rows) {
            own[unit][passage] = board.share(asked[unit].passage().own());
        }
        board.lay(offered.whole().topic());
        // Requirements that stand together have their headings in common.
        IdentityHashMap<Weighed, Double> shares = new IdentityHashMap<>();
        for (int unit : rows) {
            headings[unit][passage] =
                    shares.computeIfAbsent(asked[unit].passage().topic(), board::share);
        }
        for (Offer statement : offered.statements()) {
            board.lay(statement);
            for (int unit : rows) {
                element[unit][passage] = Math.max(element[unit][passage], board.best(asked[unit].wordings()));
            }
        }
    }

    /** Share of the requirement's own terms that the passage itself says. */
    double own(int unit, int passage) {
        return own[unit][passage];
    }

    /** Share of the requirement's headings that the passage's headings have. */
    double headings(int unit, int passage) {
        return headings[unit][passage];
    }

    /** Share of an element that a statement has, of the best of both. */
    double element(int unit, int passage) {
        return element[unit][passage];
    }
}
