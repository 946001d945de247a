package org.policygap.compare.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.policygap.compare.alignment.Comparative.Usual;

class ComparativeTest {
    private static final Usual NONE_ADDED = new Usual(0, 1, 0);

    @Test
    void unusualIsWhatLiesFarAboveTheMeanOfTheRequirementsPassages() {
        Comparative values = new Comparative(new double[][] {{1, 1, 1, 5}, {0, 2, 0, 2}}, NONE_ADDED);

        assertThat(values.unusual(0, 3)).isCloseTo(Math.sqrt(3), within(1e-12));
        assertThat(values.unusual(0, 0)).isCloseTo(-1 / Math.sqrt(3), within(1e-12));
        assertThat(values.unusual(1, 3)).isCloseTo(1, within(1e-12));
    }

    @Test
    void requirementWithWhichAPassageHasMostIsBehindNone() {
        Comparative values = new Comparative(new double[][] {{1, 4}, {3, 2}}, NONE_ADDED);

        assertThat(values.behindBestOfPassage(0, 0)).isEqualTo(-2);
        assertThat(values.behindBestOfPassage(1, 0)).isZero();
        assertThat(values.behindBestOfPassage(0, 1)).isZero();
        assertThat(values.behindBestOfPassage(1, 1)).isEqualTo(-2);
    }

    @Test
    void onlyPassageOfAPolicyIsHeldAgainstUsualOnes() {
        Usual usual = new Usual(1, 0.5, 20);

        assertThat(new Comparative(new double[][] {{3}}, usual).unusual(0, 0)).isGreaterThan(2);
        assertThat(new Comparative(new double[][] {{1}}, usual).unusual(0, 0)).isZero();
    }
}
