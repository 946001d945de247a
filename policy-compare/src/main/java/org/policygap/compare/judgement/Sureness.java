package org.policygap.compare.judgement;

import java.util.List;
import java.util.stream.Stream;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.alignment.UnitEvidence;
import org.policygap.compare.alignment.Weights;
import org.policygap.model.comparison.Confidence;
import org.policygap.model.comparison.ElementState;
import org.policygap.model.comparison.Status;
import org.policygap.model.policy.ClauseKind;

/** How sure a finding is, from how far the best score lies from the line between evidence and none. */
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
        double best = Stream.concat(found.accepted().stream(), found.nearest().stream())
                .mapToDouble(Fit::score)
                .max()
                .orElse(0);
        double line = 1 / (1 + Math.exp(-weights.of("accept")));
        if (best < line && status != Status.MISSING) {
            return Confidence.PLEASE_CHECK;
        }
        double distance = Math.abs(best - line);
        if (distance >= weights.of("sure")) {
            return Confidence.SURE;
        }
        return distance >= weights.of("fairly.sure") ? Confidence.FAIRLY_SURE : Confidence.PLEASE_CHECK;
    }

    /** A passage that is near and yet says none of what is asked is a reason to look. */
    private static boolean hasNoPoint(List<ElementJudgement> judgements, Status status) {
        return status == Status.PARTIAL
                && judgements.stream()
                        .filter(ElementJudgement::isCore)
                        .allMatch(judgement -> judgement.state() == ElementState.ABSENT);
    }
}
