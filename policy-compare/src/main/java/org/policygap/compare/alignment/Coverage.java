package org.policygap.compare.alignment;

import java.util.List;

/** How much of what some passages say others have with all that those inherit. Shares lie in [0, 1]. */
final class Coverage {
    private final double[][] share;
    private final double[][] weight;
    private final double[][] heaviest;
    private final double[][] statement;

    Coverage(List<Prepared> asking, List<Prepared> offering, Pairs pairs, Board board) {
        this.share = new double[asking.size()][offering.size()];
        this.weight = new double[asking.size()][offering.size()];
        this.heaviest = new double[asking.size()][offering.size()];
        this.statement = new double[asking.size()][offering.size()];
        for (int other = 0; other < offering.size(); other++) {
            board.lay(offering.get(other).whole());
            for (int one = 0; one < asking.size(); one++) {
                if (pairs.has(one, other)) {
                    measure(asking.get(one), one, other, board);
                }
            }
        }
    }

    private void measure(Prepared asked, int one, int other, Board board) {
        share[one][other] = board.share(asked.own());
        weight[one][other] = board.weight(asked.own());
        heaviest[one][other] = board.heaviest(asked.own());
        double best = 0;
        for (Weighed each : asked.statements()) {
            best = Math.max(best, board.share(each));
        }
        statement[one][other] = best;
    }

    /** Share of what one says that the other has. */
    double share(int one, int other) {
        return share[one][other];
    }

    /** Weight of the terms that the other has, each by how near it is. */
    double weight(int one, int other) {
        return weight[one][other];
    }

    /** Weight of the heaviest of them. */
    double heaviest(int one, int other) {
        return heaviest[one][other];
    }

    /** Share of the best-covered statement of the one. */
    double statement(int one, int other) {
        return statement[one][other];
    }
}
