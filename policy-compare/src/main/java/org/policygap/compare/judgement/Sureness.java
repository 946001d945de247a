package org.policygap.compare.judgement;

import java.util.Collection;
import java.util.List;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.alignment.UnitEvidence;
import org.policygap.compare.alignment.Weights;
import org.policygap.model.comparison.Confidence;
import org.policygap.model.comparison.ElementState;
import org.policygap.model.comparison.Status;
import org.policygap.model.policy.ClauseKind;

/**
 * How sure a finding is that the school's policy has something on the clause, or nothing: from how likely the best passage is
 * evidence, and of what is found from how much of a point of the clause it shares, too. Among passages that share little
 * with the clause a likely one is only the likeliest. That nothing is there is never sure: a school may say it in words that
 * share nothing with the model's.
 */
final class Sureness {
    private Sureness() {}

    static Confidence of(UnitEvidence found, List<ElementJudgement> judgements, Status status, Weights weights) {
        if (status == Status.MET && found.hasModelWording()) {
            return Confidence.SURE;
        }
        ClauseKind kind = found.unit().requirement().kind();
        if (status == Status.CONFLICT || kind == ClauseKind.CONTEXT || hasNoPoint(judgements, status)) {
            return Confidence.PLEASE_CHECK;
        }
        return status == Status.MISSING ? ofMissing(found, weights) : ofFound(found, weights);
    }

    private static Confidence ofMissing(UnitEvidence found, Weights weights) {
        boolean isFar = best(found.nearest()) < weights.of("fairly.sure.missing");
        return isFar ? Confidence.FAIRLY_SURE : Confidence.PLEASE_CHECK;
    }

    private static Confidence ofFound(UnitEvidence found, Weights weights) {
        double best = best(found.accepted());
        double share = found.statements().stream()
                .flatMap(Collection::stream)
                .mapToDouble(fit -> fit.coverage().share())
                .max()
                .orElse(0);
        if (best >= weights.of("sure.found") && share >= weights.of("sure.found.share")) {
            return Confidence.SURE;
        }
        return best >= weights.of("fairly.sure.found") ? Confidence.FAIRLY_SURE : Confidence.PLEASE_CHECK;
    }

    private static double best(List<Fit> passages) {
        return passages.stream().mapToDouble(Fit::score).max().orElse(0);
    }

    /** A passage that is near and yet says none of what is asked is a reason to look. */
    private static boolean hasNoPoint(List<ElementJudgement> judgements, Status status) {
        return status == Status.PARTIAL
                && judgements.stream()
                        .filter(ElementJudgement::isCore)
                        .allMatch(judgement -> judgement.state() == ElementState.ABSENT);
    }
}
