package org.policygap.compare.judgement;

import java.util.List;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.alignment.UnitEvidence;
import org.policygap.model.comparison.ElementState;
import org.policygap.model.comparison.Relation;
import org.policygap.model.comparison.Status;
import org.policygap.model.comparison.Strictness;
import org.policygap.model.policy.Modality;

/** How the school's rule stands to the model's: as a set of elements, and in how much it binds. */
record Standing(Relation relation, Strictness strictness) {
    /** A passage that says less than this share of what else it says is about more than the model asks. */
    private static final double MUCH_MORE = 2.0;

    static Standing of(UnitEvidence found, List<ElementJudgement> judgements, Status status) {
        return new Standing(relation(found, judgements, status), strictness(judgements, status));
    }

    private static Relation relation(UnitEvidence found, List<ElementJudgement> judgements, Status status) {
        if (status == Status.MISSING) {
            return Relation.NONE;
        }
        if (status == Status.CONFLICT) {
            return Relation.CONFLICTING;
        }
        if (found.hasModelWording()) {
            return Relation.EQUAL;
        }
        boolean all = judgements.stream().allMatch(j -> j.state() == ElementState.SATISFIED || !j.isCore());
        boolean more = saysMore(found);
        if (all) {
            return more ? Relation.SUPERSET : Relation.EQUIVALENT;
        }
        return more ? Relation.INTERSECTS : Relation.SUBSET;
    }

    private static boolean saysMore(UnitEvidence found) {
        int model = found.unit().reading().passage().text().length();
        int school = found.accepted().stream()
                .map(Fit::reading)
                .mapToInt(reading -> reading.passage().text().length())
                .sum();
        return school > MUCH_MORE * model;
    }

    private static Strictness strictness(List<ElementJudgement> judgements, Status status) {
        if (status == Status.MISSING) {
            return Strictness.UNKNOWN;
        }
        boolean stricter = judgements.stream().anyMatch(Standing::isStricter);
        boolean weaker = judgements.stream().anyMatch(Standing::isWeaker);
        if (stricter) {
            return weaker ? Strictness.MIXED : Strictness.STRICTER;
        }
        return weaker ? Strictness.WEAKER : Strictness.SAME;
    }

    private static boolean isStricter(ElementJudgement judgement) {
        Modality model = judgement.asked().element().proposition().modality();
        return judgement.fits().stream().limit(1).anyMatch(fit -> {
            Modality school = fit.statement().proposition().modality();
            return model != Modality.FACT && school.force() > model.force() && (school.isNegative() || model.isDuty());
        });
    }

    private static boolean isWeaker(ElementJudgement judgement) {
        return judgement.isCore()
                && (judgement.state() == ElementState.WEAKER || judgement.state() == ElementState.ABSENT);
    }
}
