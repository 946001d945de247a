package org.policygap.compare.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.policygap.compare.MadeUp;
import org.policygap.compare.PolicyComparer;
import org.policygap.compare.language.Words;
import org.policygap.compare.lexicon.Lexicon;
import org.policygap.compare.lexicon.LexiconReader;
import org.policygap.model.comparison.School;
import org.policygap.model.comparison.Status;

/** Time limits of different steps of a procedure are not held against each other. */
class StepsTest {
    private static final String MODEL = "A %s about a stolen towel must be finished within five school days.";
    private static final String SCHOOL = "A %s about a stolen towel must be finished within 20 school days.";

    @Test
    void limitsOfOneStepCollide() {
        assertThat(status(MadeUp.LEXICON, "fact-finding inquiry", "fact-finding inquiry"))
                .isEqualTo(Status.CONFLICT);
    }

    @Test
    void limitsOfTwoShippedStepsDoNot() {
        assertThat(status(MadeUp.LEXICON, "fact-finding inquiry", "disciplinary appeal"))
                .isNotEqualTo(Status.CONFLICT);
    }

    @Test
    void usersAddSteps() throws IOException {
        assertThat(status(MadeUp.LEXICON, "fact-finding inquiry", "towel mediation"))
                .isEqualTo(Status.CONFLICT);

        Lexicon theirs = new LexiconReader(Words.english())
                .readShipped()
                .read("ours.txt", new StringReader("mediating-step | time | towel mediation | part-of procedure-step"))
                .lexicon();

        assertThat(theirs.problems()).isEmpty();
        assertThat(status(theirs, "fact-finding inquiry", "towel mediation")).isNotEqualTo(Status.CONFLICT);
    }

    private static Status status(Lexicon lexicon, String modelStep, String schoolStep) {
        return new PolicyComparer(MadeUp.policy("# Towels", MODEL.formatted(modelStep)), lexicon)
                .compare(
                        new School("FERN", "Fern Bank School"), MadeUp.policy("# Towels", SCHOOL.formatted(schoolStep)))
                .findings()
                .get(0)
                .status();
    }
}
