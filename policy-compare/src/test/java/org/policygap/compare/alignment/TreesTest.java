package org.policygap.compare.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TreesTest {
    private static final int COVERAGE = EvidenceMeasures.names().indexOf("coverage");
    private static final int SCORE = EvidenceMeasures.names().indexOf("score");

    @Test
    void eachTreeAddsWhatStandsWhereItsSplitsLead() {
        Trees trees = Trees.of(List.of(
                "base\t-3", "1\t#1\tscore\t2\t#2\t1.5", "1\t#2\tcoverage\t0.25\t-1\t0.5", "2\t#1\tscore\t4\t0\t10"));

        assertThat(trees.logOdds(measured(0.1, 1))).isEqualTo(-4);
        assertThat(trees.logOdds(measured(0.25, 1))).isEqualTo(-2.5);
        assertThat(trees.logOdds(measured(0.1, 2))).isEqualTo(-1.5);
        assertThat(trees.logOdds(measured(0.1, 4))).isEqualTo(8.5);
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Trees.of(List.of("1\t#1\tcolour\t2\t0\t1"))).hasMessageContaining("colour");
        assertThatThrownBy(() -> Trees.of(List.of("1\t#1\tscore\t2\t#7\t1"))).hasMessageContaining("#7");
        assertThatThrownBy(() -> Trees.of(List.of("1\t#1\tscore"))).hasMessageContaining("1\t#1\tscore");
        assertThatThrownBy(() -> Trees.of(List.of("1\t#1\tscore\t2\t#1\t1"))).hasMessageContaining("twice");
    }

    @Test
    void aTreeHasFourLeavesAtMost() {
        List<String> rows = List.of(
                "1\t#1\tscore\t2\t#2\t1", "1\t#2\tscore\t1\t#3\t2", "1\t#3\tscore\t0\t#4\t3", "1\t#4\tscore\t-1\t4\t5");

        assertThatThrownBy(() -> Trees.of(rows)).hasMessageContaining("more than 4 leaves");
    }

    @Test
    void aSplitToTheRightPartsOnlyWhatIsThere() {
        Trees trees =
                Trees.of(List.of("1\t#1\tscore\t2\t1\t#2", "1\t#2\tcoverage\t0.25\t#3\t4", "1\t#3\tscore\t4\t2\t3"));

        assertThat(trees.logOdds(measured(0.5, 1))).isEqualTo(1);
        assertThat(trees.logOdds(measured(0.1, 2))).isEqualTo(2);
        assertThat(trees.logOdds(measured(0.1, 4))).isEqualTo(3);
        assertThat(trees.logOdds(measured(0.5, 4))).isEqualTo(4);
    }

    @Property(tries = 300)
    void moreOfWhatIsAskedNeverTellsAgainstEvidence(
            @ForAll("measures") double[] measured, @ForAll("telling") int measure) {
        double[] more = measured.clone();
        more[measure] += 0.3;

        assertThat(Trees.shipped().logOdds(more))
                .isGreaterThanOrEqualTo(Trees.shipped().logOdds(measured));
    }

    @Provide
    Arbitrary<double[]> measures() {
        return Arbitraries.doubles()
                .between(-3, 5)
                .array(double[].class)
                .ofSize(EvidenceMeasures.names().size());
    }

    /** All but what tells against evidence, and length, which may do either. */
    @Provide
    Arbitrary<Integer> telling() {
        List<String> names = EvidenceMeasures.names();
        return Arbitraries.of(names.stream()
                .filter(name -> !name.endsWith("mismatch") && !name.equals("length"))
                .map(names::indexOf)
                .toList());
    }

    private static double[] measured(double coverage, double score) {
        double[] measured = new double[EvidenceMeasures.names().size()];
        Arrays.fill(measured, 0);
        measured[COVERAGE] = coverage;
        measured[SCORE] = score;
        return measured;
    }
}
