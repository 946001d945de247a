package org.policygap.compare.alignment;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.policygap.compare.language.Quantity;
import org.policygap.compare.proposition.Reading;
import org.policygap.model.policy.ClauseKind;
import org.policygap.model.policy.Limit;

/** What is measured of each requirement of the model and each passage of a school, ready to be weighed. */
final class PairMeasures {
    private static final Set<ClauseKind> FRAME =
            EnumSet.of(ClauseKind.CONTEXT, ClauseKind.PURPOSE, ClauseKind.DEFINITION, ClauseKind.SCOPE);

    private final List<PreparedUnit> units;
    private final List<Prepared> passages;
    private final Limit[][] unitNumbers;
    private final Limit[][] passageNumbers;
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
        this.unitNumbers = units.stream().map(unit -> numbers(unit.passage())).toArray(Limit[][]::new);
        this.passageNumbers = passages.stream().map(PairMeasures::numbers).toArray(Limit[][]::new);
        this.lengths = passages.stream()
                .mapToDouble(
                        passage -> Math.log(1 + passage.reading().own().all().size()))
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

    /** A value for every feature of a pair; positions are 0-based. */
    Measured<PairFeature> features(int unit, int passage) {
        Reading reading = passages.get(passage).reading();
        Measured<PairFeature> features = new Measured<>(PairFeature.values());
        features.put(PairFeature.ELEMENT, parts.element(unit, passage));
        features.put(PairFeature.COVERAGE, covered.share(unit, passage));
        features.put(PairFeature.OWN_COVERAGE, parts.own(unit, passage));
        features.put(PairFeature.BACK, back.share(passage, unit));
        features.put(PairFeature.STATEMENT_BACK, back.statement(passage, unit));
        features.put(PairFeature.WEIGHT, covered.weight(unit, passage));
        features.put(PairFeature.HEAVIEST, covered.heaviest(unit, passage));
        features.put(PairFeature.HEADINGS, parts.headings(unit, passage));
        features.put(PairFeature.NUMBER, haveSame(unitNumbers[unit], passageNumbers[passage]));
        addKinds(features, units.get(unit).unit().requirement().kind(), reading.kind());
        features.put(PairFeature.LENGTH, lengths[passage]);
        return features;
    }

    private static Limit[] numbers(Prepared passage) {
        return passage.reading().statements().stream()
                .flatMap(statement -> statement.quantities().stream())
                .map(Quantity::limit)
                .toArray(Limit[]::new);
    }

    private static boolean haveSame(Limit[] ones, Limit[] others) {
        for (Limit one : ones) {
            for (Limit other : others) {
                if (one.unit().equals(other.unit()) && one.value().compareTo(other.value()) == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void addKinds(Measured<PairFeature> features, ClauseKind model, ClauseKind school) {
        features.put(
                PairFeature.REFERENCE_MISMATCH, (model == ClauseKind.REFERENCE) != (school == ClauseKind.REFERENCE));
        features.put(PairFeature.FRAME_MISMATCH, FRAME.contains(model) != FRAME.contains(school));
        features.put(PairFeature.REVIEW_MISMATCH, (model == ClauseKind.REVIEW) != (school == ClauseKind.REVIEW));
    }
}
