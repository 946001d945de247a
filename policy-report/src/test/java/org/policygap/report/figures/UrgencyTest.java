package org.policygap.report.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.policygap.model.comparison.Status;
import org.policygap.model.policy.Importance;
import org.policygap.report.Comparisons;
import org.policygap.report.Workbooks;

/** What comes first, and who needs most. */
class UrgencyTest {
    private static final Status MET = Status.MET;

    @Test
    void whatMoreSchoolsLackComesBeforeWhatFewerLack() {
        List<ModelClause> all = analysis((school, clause) -> MET).clauses();
        int[] required = IntStream.range(0, all.size())
                .filter(i -> all.get(i).requirement().importance() == Importance.REQUIRED)
                .toArray();

        List<FixFirst> first = analysis((school, clause) ->
                        clause == required[1] || (clause == required[0] && school == 0) ? Status.MISSING : MET)
                .fixFirst();

        assertThat(first).extracting(each -> each.rows().size()).containsExactly(2, 1);
    }

    @Test
    void aSchoolThatHasLittleInPlaceNeedsMoreThanSmallChanges() {
        assertThat(detailWhereTheBetterSchoolHas(20)).contains("Birchfield needs small changes only.");
        assertThat(detailWhereTheBetterSchoolHas(2)).doesNotContain("small changes");
    }

    private static String detailWhereTheBetterSchoolHas(int inPlace) {
        return analysis((school, clause) -> school == 0 ? Status.MISSING : clause < inPlace ? MET : Status.PARTIAL)
                .headline()
                .detail();
    }

    private static GapAnalysis analysis(Comparisons.StatusAt statuses) {
        return GapAnalysis.of(Comparisons.where(statuses), Workbooks.NONE);
    }
}
