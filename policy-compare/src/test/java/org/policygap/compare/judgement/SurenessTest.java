package org.policygap.compare.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.policygap.compare.MadeUp;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.alignment.UnitEvidence;
import org.policygap.compare.alignment.Weights;
import org.policygap.model.comparison.Confidence;
import org.policygap.model.comparison.Status;

/** What makes a finding sure. */
class SurenessTest {
    private final UnitEvidence much = MadeUp.evidence(
            "Divers must report a broken lantern to the caretaker.",
            "Divers must tell the caretaker about every broken lantern.");
    private final UnitEvidence little = MadeUp.evidence(
            "Before the summer fair the boat club committee must agree with each diver which lanterns, ropes, whistles and towels are needed.",
            "The boat club has whistles.");

    private static Confidence found(UnitEvidence evidence, double score) {
        return Sureness.of(scored(evidence, score), List.of(), Status.MET, Weights.shipped());
    }

    private static Confidence missing(UnitEvidence evidence, double score) {
        UnitEvidence scored = scored(evidence, score);
        UnitEvidence near = new UnitEvidence(
                scored.unit(),
                List.of(),
                List.of(),
                List.of(),
                false,
                Set.of(),
                scored.accepted(),
                scored.statements(),
                scored.scores(),
                Map.of());
        return Sureness.of(near, List.of(), Status.MISSING, Weights.shipped());
    }

    /** As if every passage that came near were evidence as likely as that. */
    private static UnitEvidence scored(UnitEvidence found, double score) {
        List<Fit> passages = found.accepted().isEmpty() ? found.nearest() : found.accepted();
        List<List<Fit>> statements = found.accepted().isEmpty() ? found.nearby() : found.statements();
        return new UnitEvidence(
                found.unit(),
                passages.stream().map(fit -> scored(fit, score)).toList(),
                List.of(),
                statements,
                false,
                Set.of(),
                List.of(),
                List.of(),
                found.scores(),
                Map.of());
    }

    private static Fit scored(Fit fit, double score) {
        return new Fit(fit.unit(), fit.asked(), fit.reading(), fit.statement(), score, fit.coverage());
    }

    @Test
    void whatIsFoundIsSureIfItIsLikelyAndSharesEnough() {
        assertThat(found(much, 0.95)).isEqualTo(Confidence.SURE);
        assertThat(found(much, 0.8)).isEqualTo(Confidence.FAIRLY_SURE);
        assertThat(found(much, 0.5)).isEqualTo(Confidence.PLEASE_CHECK);
        assertThat(found(little, 0.95)).isEqualTo(Confidence.FAIRLY_SURE);
    }

    @Test
    void whatIsMissingIsFairlySureAtMostAndOnlyIfNothingComesNear() {
        assertThat(missing(much, 0.01)).isEqualTo(Confidence.FAIRLY_SURE);
        assertThat(missing(much, 0.2)).isEqualTo(Confidence.PLEASE_CHECK);
    }
}
