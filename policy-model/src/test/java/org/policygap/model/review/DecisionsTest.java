package org.policygap.model.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policygap.model.review.DecisionKey.Subject;
import org.policygap.model.review.PassageCheck.Verdict;

class DecisionsTest {
    private static Decision said(String school, Verdict verdict, String wording) {
        DecisionKey key = new DecisionKey(Subject.GAP, "keys", school, "c1", "", "", "");
        return new Decision(
                key,
                Optional.empty(),
                "",
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                Optional.of(new PassageCheck(verdict, wording)));
    }

    @Test
    void whatPeopleSayOfPassagesIsAnExemplarForEachOfTheirLines() {
        Decisions decisions = new Decisions(List.of(
                said("ASH", Verdict.RIGHT, "Return keys.\n\n  Sign for keys. "),
                said("OAK", Verdict.WRONG, "Lock the gate."),
                said("ELM", Verdict.ELSEWHERE, "Keys go back.")));

        assertThat(decisions.exemplars())
                .containsExactly(
                        new Exemplar("c1", "ASH", true, "Return keys."),
                        new Exemplar("c1", "ASH", true, "Sign for keys."),
                        new Exemplar("c1", "OAK", false, "Lock the gate."),
                        new Exemplar("c1", "ELM", true, "Keys go back."));
    }
}
