package org.policygap.report.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policygap.model.review.Decision;
import org.policygap.model.review.DecisionKey;
import org.policygap.model.review.Decisions;
import org.policygap.report.Comparisons;
import org.policygap.report.Workbooks;

/** The form as it was sent out, as it came back, and what was decided meanwhile. */
class MergeTest {
    private static final String FIRST = "Gaps_S0X";

    @Test
    void sidesThatBothChangedAreBothShown() {
        Decisions before = decided("Ann", "");
        FilledForm form = FilledForm.of(Comparisons.small(), before);
        form.type(FIRST, "2.4", "✎ Owner", "Bob").type(FIRST, "2.4", "✎ Comment", "From the form");
        ReviewResult result = form.review(decided("Cem", ""));
        assertThat(result.needsYou()).singleElement().satisfies(clash -> {
            assertThat(clash.before()).isEqualTo("Cem");
            assertThat(clash.after()).isEqualTo("Bob");
        });
        assertThat(result.decisions().decisions().get(0).owner()).isEqualTo("Cem");
        assertThat(result.decisions().decisions().get(0).comment()).isEqualTo("From the form");
    }

    @Test
    void whatBothSidesChangedAlikeIsFine() {
        FilledForm form = FilledForm.of(Comparisons.small(), decided("Ann", ""));
        ReviewResult result = form.type(FIRST, "2.4", "✎ Owner", "Cem").review(decided("Cem", ""));
        assertThat(result.needsYou()).isEmpty();
        assertThat(result.changed()).isEmpty();
        assertThat(result.decisions()).isEqualTo(decided("Cem", ""));
    }

    @Test
    void whatOnlyTheFileOfDecisionsChangedStays() {
        FilledForm form = FilledForm.of(Comparisons.small(), decided("Ann", ""));
        ReviewResult result = form.review(decided("Cem", "New"));
        assertThat(result.decisions()).isEqualTo(decided("Cem", "New"));
        assertThat(result.changed()).isEmpty();
    }

    @Test
    void aDecisionCanBeTakenBack() {
        FilledForm form = FilledForm.of(Comparisons.small(), decided("Ann", ""));
        form.cell(FIRST, "2.4", "✎ Owner").setBlank();
        ReviewResult result = form.review(decided("Ann", ""));
        assertThat(result.decisions()).isEqualTo(Workbooks.NONE);
        assertThat(result.changed())
                .singleElement()
                .extracting(ReviewResult.Change::before)
                .isEqualTo("Ann");
    }

    @Test
    void columnsThatAreGoneAreNamedAndLeaveTheirFieldsAlone() {
        FilledForm form = FilledForm.of(Comparisons.small(), decided("Ann", ""));
        ReviewResult result = form.deleteColumn(FIRST, "✎ Owner").review(decided("Ann", ""));
        assertThat(result.columnsNotFound()).containsExactly("Alderbrook: Owner");
        assertThat(result.decisions()).isEqualTo(decided("Ann", ""));
    }

    /** A decision about clause 2.4 at the first school. */
    private static Decisions decided(String owner, String comment) {
        DecisionKey key = FilledForm.fresh()
                .type(FIRST, "2.4", "✎ Owner", "x")
                .review(Workbooks.NONE)
                .decisions()
                .decisions()
                .get(0)
                .key();
        return new Decisions(
                List.of(new Decision(key, Optional.empty(), owner, Optional.empty(), comment, "", Optional.empty())));
    }
}
