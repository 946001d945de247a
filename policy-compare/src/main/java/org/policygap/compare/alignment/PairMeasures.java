package org.policygap.compare.alignment;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.policygap.compare.meaning.Bearing;
import org.policygap.model.policy.ClauseKind;

/** What is measured of each requirement of the model and each passage of a school, ready to be weighed. */
final class PairMeasures {
    private static final Set<ClauseKind> FRAME =
            EnumSet.of(ClauseKind.CONTEXT, ClauseKind.PURPOSE, ClauseKind.DEFINITION, ClauseKind.SCOPE);

    private final List<PreparedUnit> units;
    private final List<Prepared> passages;
    private final Bearing[] asked;
    private final Bearing[] offered;
    private final double[] lengths;
    private final Coverage covered;
    private final UnitCoverage parts;
    private final Backing back;

    /**
     * @param covered how much of the requirements the passages have
     * @param back how much of the passages the requirements have
     */
    PairMeasures(
            List<PreparedUnit> units, List<Prepared> passages, Coverage covered, UnitCoverage parts, Backing back) {
        this.units = units;
        this.passages = passages;
        this.asked = units.stream()
                .map(unit -> unit.passage().facts().meaning().asked())
                .toArray(Bearing[]::new);
        this.offered = passages.stream()
                .map(passage -> passage.facts().meaning().offered())
                .toArray(Bearing[]::new);
        this.lengths = passages.stream()
                .mapToDouble(passage -> Math.log(1 + passage.facts().terms()))
                .toArray();
        this.covered = covered;
        this.parts = parts;
        this.back = back;
    }

    /** Of all pairs of a model and a school. */
    static PairMeasures of(List<PreparedUnit> units, List<Prepared> passages, ModelOffers offers, Board board) {
        List<Prepared> asked = units.stream().map(PreparedUnit::passage).toList();
        Pairs all = Pairs.all(units.size(), passages.size());
        return new PairMeasures(
                units,
                passages,
                new Coverage(asked, passages, all, board, false),
                new UnitCoverage(units, passages, all, board),
                new ModelBacking(passages, offers));
    }

    /** The values of all pairs: a row for each requirement, a column for each passage. */
    double[][][] all() {
        double[][][] all = new double[units.size()][passages.size()][];
        for (int unit = 0; unit < all.length; unit++) {
            for (int passage = 0; passage < all[unit].length; passage++) {
                all[unit][passage] = features(unit, passage).values();
            }
        }
        return all;
    }

    /** A value for every feature of a pair; positions are 0-based. */
    Measured<PairFeature> features(int unit, int passage) {
        PassageFacts facts = passages.get(passage).facts();
        Measured<PairFeature> features = new Measured<>(PairFeature.values());
        features.put(PairFeature.ELEMENT, parts.element(unit, passage));
        features.put(PairFeature.COVERAGE, covered.share(unit, passage));
        features.put(PairFeature.OWN_COVERAGE, parts.own(unit, passage));
        features.put(PairFeature.BACK, back.share(passage, unit));
        features.put(PairFeature.STATEMENT_BACK, back.statement(passage, unit));
        features.put(PairFeature.WEIGHT, covered.weight(unit, passage));
        features.put(PairFeature.HEAVIEST, covered.heaviest(unit, passage));
        features.put(PairFeature.HEADINGS, parts.headings(unit, passage));
        features.put(PairFeature.MEANING, asked[unit].likeness(offered[passage]));
        features.put(PairFeature.NUMBER, units.get(unit).passage().facts().setsNumberOf(facts));
        addKinds(features, units.get(unit).kind(), facts.kind());
        features.put(PairFeature.LENGTH, lengths[passage]);
        return features;
    }

    private static void addKinds(Measured<PairFeature> features, ClauseKind model, ClauseKind school) {
        features.put(
                PairFeature.REFERENCE_MISMATCH, (model == ClauseKind.REFERENCE) != (school == ClauseKind.REFERENCE));
        features.put(PairFeature.FRAME_MISMATCH, FRAME.contains(model) != FRAME.contains(school));
        features.put(PairFeature.REVIEW_MISMATCH, (model == ClauseKind.REVIEW) != (school == ClauseKind.REVIEW));
    }
}
