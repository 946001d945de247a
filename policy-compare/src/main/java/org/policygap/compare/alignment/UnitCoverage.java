package org.policygap.compare.alignment;

import java.util.List;
import java.util.function.IntConsumer;

/** How much of what requirements ask for single parts of passages have. Shares lie in [0, 1]. */
final class UnitCoverage {
    private final double[][] own;
    private final double[][] headings;
    private final double[][] element;

    UnitCoverage(List<PreparedUnit> units, List<Prepared> passages, Pairs pairs, Board board) {
        this.own = new double[units.size()][passages.size()];
        this.headings = new double[units.size()][passages.size()];
        this.element = new double[units.size()][passages.size()];
        List<List<Weighed>> wordings = units.stream().map(PreparedUnit::wordings).toList();
        for (int passage = 0; passage < passages.size(); passage++) {
            int column = passage;
            Prepared offered = passages.get(passage);
            board.lay(offered.own().asked());
            each(units, pairs, column, unit -> own[unit][column] =
                    board.share(units.get(unit).passage().own()));
            board.lay(offered.topic().asked());
            each(units, pairs, column, unit -> headings[unit][column] =
                    board.share(units.get(unit).passage().topic()));
            for (Offer statement : offered.statementOffers()) {
                board.lay(statement);
                each(units, pairs, column, unit -> element[unit][column] =
                        Math.max(element[unit][column], best(wordings.get(unit), board)));
            }
        }
    }

    private static void each(
            List<PreparedUnit> units, Pairs pairs, int passage, IntConsumer measure) {
        for (int unit = 0; unit < units.size(); unit++) {
            if (pairs.has(unit, passage)) {
                measure.accept(unit);
            }
        }
    }

    private static double best(List<Weighed> wordings, Board board) {
        double best = 0;
        for (Weighed wording : wordings) {
            best = Math.max(best, board.share(wording));
        }
        return best;
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
