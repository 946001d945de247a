package org.policygap.compare.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.policygap.compare.MadeUp;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.alignment.UnitEvidence;
import org.policygap.model.comparison.ConflictRule;
import org.policygap.model.comparison.Finding;
import org.policygap.model.comparison.Status;

/** Passages that came near and rule otherwise than the model. */
class OverlookedTest {
    private static final CollisionRule NONE = statements -> Optional.empty();
    private static final CollisionRule FIRST =
            statements -> statements.stream().findFirst().map(OverlookedTest::collision);

    private final UnitEvidence frogs = MadeUp.evidence("Nobody may feed the frogs.", "Swimmers may feed the frogs.");

    @Test
    void aVerdictCountsInAPassageThatNothingElseHas() {
        UnitEvidence near = near(frogs);
        Overlooked overlooked = new Overlooked(NONE, FIRST, NONE);

        assertThat(overlooked.in(List.of(near)).get(0).accepted()).hasSize(1);
        assertThat(overlooked.in(List.of(near, frogs)).get(0).accepted()).isEmpty();
    }

    @Test
    void aNumberCountsWhereNothingWasFound() {
        UnitEvidence near = near(frogs);
        Overlooked overlooked = new Overlooked(NONE, NONE, FIRST);

        assertThat(overlooked.in(List.of(near, frogs)).get(0).accepted()).hasSize(1);
        assertThat(overlooked.in(List.of(frogs)).get(0)).isSameAs(frogs);
    }

    /** How old a matter may be: both figures are told, be the passage evidence for few shared words or overlooked. */
    @Test
    void bothSidesOfAMatterMeet() {
        Finding finding = MadeUp.compare(
                        MadeUp.policy(
                                "A worry about the pond must be raised within three months of the event or, where there were several events, within three months of the last of them.",
                                "Towels are washed on Fridays."),
                        MadeUp.policy(
                                "The keeper will look at any event that took place during the previous twelve months. Older matters are not looked at.",
                                "We wash the towels on Fridays.",
                                "Frogs are fed at noon."))
                .findings()
                .get(0);

        assertThat(finding.status()).isEqualTo(Status.PARTIAL);
        assertThat(finding.missing()).startsWith("School: twelve months. Model: within three months.");
    }

    private static Collision collision(Fit fit) {
        return new Collision(ConflictRule.NUMBER, fit, "one", "two", false);
    }

    /** As if what was accepted had only come near. */
    private static UnitEvidence near(UnitEvidence found) {
        List<List<Fit>> none = Collections.nCopies(found.byElement().size(), List.of());
        return new UnitEvidence(
                found.unit(),
                List.of(),
                none,
                none,
                false,
                Set.of(),
                found.accepted(),
                found.statements(),
                found.scores(),
                Map.of());
    }
}
