package org.policygap.compare.alignment;

import java.util.List;

/** How much of what a school's passages say the requirements of a model have with all that those inherit. */
final class ModelBacking implements Backing {
    private final double[][] share;
    private final double[][] statement;

    ModelBacking(List<Prepared> passages, ModelOffers offers) {
        this.share = new double[passages.size()][];
        this.statement = new double[passages.size()][];
        for (int i = 0; i < share.length; i++) {
            Prepared passage = passages.get(i);
            share[i] = offers.shares(passage.own());
            statement[i] = passage.terms().isOneStatement() ? share[i] : best(passage.statements(), offers);
        }
    }

    private static double[] best(Weighed[] statements, ModelOffers offers) {
        double[] best = new double[offers.units()];
        for (Weighed statement : statements) {
            double[] each = offers.shares(statement);
            for (int unit = 0; unit < best.length; unit++) {
                best[unit] = Math.max(best[unit], each[unit]);
            }
        }
        return best;
    }

    @Override
    public double share(int passage, int unit) {
        return share[passage][unit];
    }

    @Override
    public double statement(int passage, int unit) {
        return statement[passage][unit];
    }
}
