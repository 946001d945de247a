package org.policygap.compare.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.policygap.compare.language.Quantity;
import org.policygap.compare.proposition.Reading;
import org.policygap.model.policy.ClauseKind;
import org.policygap.model.policy.Limit;

/** Measures how much each passage of a school and each requirement of the model have in common. */
final class PairMeasures {
    private static final Set<ClauseKind> FRAME =
            EnumSet.of(ClauseKind.CONTEXT, ClauseKind.PURPOSE, ClauseKind.DEFINITION, ClauseKind.SCOPE);

    private final List<PreparedUnit> units;
    private final List<Prepared> passages;
    private final List<List<Limit>> unitNumbers;
    private final List<List<Limit>> passageNumbers;
    private final Offers.Found[] whole;
    private final Offers.Found[] own;
    private final Offers.Found[] topic;
    private final double[][] elements;
    private final Offers.Found[] back;
    private final double[][] statementsBack;

    PairMeasures(List<PreparedUnit> units, List<Prepared> passages) {
        this.units = units;
        this.passages = passages;
        this.unitNumbers = units.stream().map(unit -> numbers(unit.passage())).toList();
        this.passageNumbers = passages.stream().map(PairMeasures::numbers).toList();
        List<Weighed> asked = units.stream().map(unit -> unit.passage().own()).toList();
        this.whole = found(asked, passages.stream().map(Prepared::whole));
        this.own = found(asked, passages.stream().map(Prepared::ownOnly));
        this.topic = found(
                units.stream().map(unit -> unit.passage().topic()).toList(),
                passages.stream().map(Prepared::topicOnly));
        this.elements = elements();
        Offers model =
                new Offers(units.stream().map(unit -> unit.passage().whole()).toList());
        this.back = passages.stream().map(Prepared::own).map(model::find).toArray(Offers.Found[]::new);
        this.statementsBack =
                passages.stream().map(passage -> statementsBack(passage, model)).toArray(double[][]::new);
    }

    /** A value for every feature of a pair; positions are 0-based. */
    Measured<PairFeature> features(int unit, int passage) {
        Reading reading = passages.get(passage).reading();
        Measured<PairFeature> features = new Measured<>(PairFeature.values());
        features.put(PairFeature.ELEMENT, elements[unit][passage]);
        features.put(PairFeature.COVERAGE, whole[unit].share(passage));
        features.put(PairFeature.OWN_COVERAGE, own[unit].share(passage));
        features.put(PairFeature.BACK, back[passage].share(unit));
        features.put(PairFeature.STATEMENT_BACK, statementsBack[passage][unit]);
        features.put(PairFeature.WEIGHT, whole[unit].weight(passage));
        features.put(PairFeature.HEAVIEST, whole[unit].heaviest(passage));
        features.put(PairFeature.HEADINGS, topic[unit].share(passage));
        features.put(PairFeature.NUMBER, haveSame(unitNumbers.get(unit), passageNumbers.get(passage)));
        addKinds(features, units.get(unit).unit().requirement().kind(), reading.kind());
        features.put(PairFeature.LENGTH, Math.log(1 + reading.own().all().size()));
        return features;
    }

    private static Offers.Found[] found(List<Weighed> asked, Stream<Offer> offered) {
        Offers offers = new Offers(offered.toList());
        return asked.stream().map(offers::find).toArray(Offers.Found[]::new);
    }

    /** For each requirement and passage the share of an element that a statement has, of the best of both. */
    private double[][] elements() {
        List<Offer> all = new ArrayList<>();
        List<Integer> passageOf = new ArrayList<>();
        for (int passage = 0; passage < passages.size(); passage++) {
            all.addAll(passages.get(passage).statementOffers());
            passageOf.addAll(Collections.nCopies(all.size() - passageOf.size(), passage));
        }
        Offers statements = new Offers(all);
        double[][] best = new double[units.size()][passages.size()];
        for (int unit = 0; unit < units.size(); unit++) {
            for (Weighed wording : units.get(unit).wordings()) {
                Offers.Found found = statements.find(wording);
                for (int i = 0; i < all.size(); i++) {
                    int passage = passageOf.get(i);
                    best[unit][passage] = Math.max(best[unit][passage], found.share(i));
                }
            }
        }
        return best;
    }

    /** For each requirement the share of the passage's best statement that it has. */
    private double[] statementsBack(Prepared passage, Offers model) {
        double[] best = new double[units.size()];
        for (Weighed statement : passage.statements()) {
            Offers.Found found = model.find(statement);
            for (int unit = 0; unit < best.length; unit++) {
                best[unit] = Math.max(best[unit], found.share(unit));
            }
        }
        return best;
    }

    private static List<Limit> numbers(Prepared passage) {
        return passage.reading().statements().stream()
                .flatMap(statement -> statement.quantities().stream())
                .map(Quantity::limit)
                .toList();
    }

    private static boolean haveSame(List<Limit> ones, List<Limit> others) {
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
