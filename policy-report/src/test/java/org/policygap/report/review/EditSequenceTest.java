package org.policygap.report.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.policygap.report.Workbooks;

/** Whatever is done to a form, in whatever order: every decision is kept or reported, none stands on a wrong row. */
class EditSequenceTest {
    private static final List<String> TABLES = List.of("Gaps_S0X", "Gaps_S1X", "Gaps_S2X", "Gaps_S3X");

    @Property(tries = 10)
    void noDecisionIsLostOrMoved(@ForAll @Size(min = 1, max = 5) List<@IntRange(min = 0, max = 31) Integer> edits) {
        FilledForm form = FilledForm.fresh().fillInTen();
        edits.forEach(edit -> apply(form, TABLES.get(edit % 4), edit / 4));
        ReviewResult result = form.review(Workbooks.NONE);
        assertThat(result.decisions().decisions()).allSatisfy(WorkbookReviewTest::isOnItsRow);
        int kept = result.decisions().decisions().size();
        assertThat(kept + result.notUnderstood().size()).isGreaterThanOrEqualTo(10);
    }

    private static void apply(FilledForm form, String table, int edit) {
        switch (edit) {
            case 0 -> form.shuffle(table, 5);
            case 1 -> form.clearKeys(table);
            case 2 -> form.fillKeysDown(table);
            case 3 -> form.renameSheet(table, "Copy of " + table);
            case 4 -> form.retypeHeading(table, "✎ Decision", "OUR decision");
            case 5 -> form.shuffle(table, 99);
            case 6 -> form.retypeHeading(table, "Model policy says", "Model wording");
            default -> form.pasteFirstRowOverSecond(table);
        }
    }
}
