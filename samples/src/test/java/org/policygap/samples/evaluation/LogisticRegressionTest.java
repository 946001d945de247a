package org.policygap.samples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygap.samples.evaluation.LogisticRegression.Example;

class LogisticRegressionTest {

    @Test
    void finds_the_odds_that_made_the_examples() {
        List<Example> examples = new ArrayList<>();
        // 800 of 1000 with the feature are true, 200 of 1000 without: odds of 4 and 1/4.
        for (int i = 0; i < 1000; i++) {
            examples.add(new Example(new double[] {1, 1}, i < 800, 1));
            examples.add(new Example(new double[] {1, 0}, i < 200, 1));
        }

        double[] fitted = new LogisticRegression(examples, new double[] {0, 0}, 1e-6).fit();

        assertThat(fitted[0]).isCloseTo(-Math.log(4), within(1e-4));
        assertThat(fitted[1]).isCloseTo(2 * Math.log(4), within(1e-4));
    }

    @Test
    void few_examples_leave_it_near_what_was_given() {
        List<Example> examples = List.of(new Example(new double[] {1}, true, 1));

        double[] fitted = new LogisticRegression(examples, new double[] {-2}, 100).fit();

        assertThat(fitted[0]).isBetween(-2.0, -1.98);
    }

    @Test
    void an_example_of_weight_two_counts_as_two() {
        Example yes = new Example(new double[] {1}, true, 1);
        Example no = new Example(new double[] {1}, false, 1);

        double[] twice = new LogisticRegression(List.of(yes, yes, no), new double[] {0}, 0.5).fit();
        double[] weighted = new LogisticRegression(
                        List.of(new Example(new double[] {1}, true, 2), no), new double[] {0}, 0.5)
                .fit();

        assertThat(weighted[0]).isCloseTo(twice[0], within(1e-9));
    }
}
