package org.policygap.compare.alignment;

import java.util.List;

/** How much of what some passages say others have with all that those inherit. Shares lie in [0, 1]. */
final class Coverage implements Backing {
    private final double[][] share;
    private final double[][] weight;
    private final double[][] heaviest;
    private final double[][] statement;
    private final boolean withStatements;

    /**
     * @param withStatements whether single statements are asked for, too
     */
    Coverage(List<Prepared> asking, List<Prepared> offering, Pairs pairs, Board board, boolean withStatements) {
        this.share = new double[asking.size()][offering.size()];
        this.weight = new double[asking.size()][offering.size()];
        this.heaviest = new double[asking.size()][offering.size()];
        this.statement = withStatements ? new double[asking.size()][offering.size()] : share;
        this.withStatements = withStatements;
        Prepared[] asked = asking.toArray(new Prepared[0]);
        for (int other = 0; other < offering.size(); other++) {
            int[] ones = pairs.with(other);
            if (ones.length > 0) {
                board.lay(offering.get(other).terms().whole());
                for (int one : ones) {
                    measure(asked[one], one, other, board);
                }
            }
        }
    }

    private void measure(Prepared asked, int one, int other, Board board) {
        double found = board.weight(asked.own());
        share[one][other] = asked.own().share(found);
        weight[one][other] = found;
        heaviest[one][other] = board.heaviest();
        if (withStatements) {
            statement[one][other] = asked.terms().isOneStatement() ? share[one][other] : board.best(asked.statements());
        }
    }

    @Override
    public double share(int one, int other) {
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

    @Override
    public double statement(int one, int other) {
        return statement[one][other];
    }
}
