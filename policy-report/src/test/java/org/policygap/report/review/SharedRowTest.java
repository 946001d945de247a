package org.policygap.report.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.review.Choice;
import org.policygap.model.review.Decision;
import org.policygap.model.review.Decisions;
import org.policygap.report.Comparisons;
import org.policygap.report.Workbooks;
import org.policygap.report.form.SchoolList;

/** What several schools have in the same words is decided in one row, and kept for each of them. */
class SharedRowTest {
    private static final String LIST = "AdditionList";

    private final Comparison comparison = Comparisons.small();
    private FilledForm form;

    @BeforeEach
    void writeForm() {
        form = FilledForm.of(comparison, Workbooks.NONE);
    }

    private static void type(FilledForm form, int row, String heading, String text) {
        form.rows(LIST)
                .get(row)
                .getCell(form.column(LIST, heading), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                .setCellValue(text);
    }

    private static List<String> column(FilledForm form, String heading) {
        return form.rows(LIST).stream()
                .map(row -> row.getCell(form.column(LIST, heading)).toString())
                .toList();
    }

    private static void assertDecidedForAll(ReviewResult result) {
        assertThat(result.notUnderstood()).isEmpty();
        assertThat(result.changed()).as("told once").hasSize(1);
        assertThat(result.decisions().decisions())
                .hasSize(4)
                .allSatisfy(decision -> assertThat(decision.choice()).contains(Choice.KEEP_AS_LOCAL_SECTION))
                .extracting(decision -> decision.key().schoolId())
                .containsExactly("S0X", "S1X", "S2X", "S3X");
    }

    @Test
    void oneAnswerIsADecisionForEachSchool() {
        type(form, 0, "✎ Decision", "Keep as a local section");

        assertDecidedForAll(form.review(Workbooks.NONE));
    }

    @Test
    void withoutKeysTheSchoolsThatTheRowNamesCount() {
        type(form, 0, "✎ Decision", "Keep as a local section");

        assertDecidedForAll(form.clearKeys(LIST).review(Workbooks.NONE));
    }

    @Test
    void whatIsNotUnderstoodIsToldOnce() {
        type(form, 1, "✎ Due", "soon");

        assertThat(form.review(Workbooks.NONE).notUnderstood()).hasSize(1);
    }

    @Test
    void schoolsAboutWhichSomethingElseWasDecidedHaveARowOfTheirOwn() {
        type(form, 0, "✎ Decision", "Keep as a local section");
        List<Decision> all = form.review(Workbooks.NONE).decisions().decisions();
        Decisions without = new Decisions(all.subList(1, 4));

        FilledForm next = FilledForm.of(comparison, without);

        assertThat(column(next, "School"))
                .containsExactly(
                        "Alderbrook Primary School",
                        "Birchfield Academy; Copperhill Junior School; Dunmere High School",
                        "All 4 schools");
        assertThat(column(next, "✎ Decision")).containsExactly("", "Keep as a local section", "");
        assertThat(next.review(without).changed()).isEmpty();
        type(next, 1, "✎ Owner", "Ann");
        List<Decision> later = next.clearKeys(LIST).review(without).decisions().decisions();
        assertThat(later).hasSize(3).extracting(Decision::owner).containsOnly("Ann");
        assertThat(column(FilledForm.of(comparison, new Decisions(later)), "✎ Owner"))
                .containsExactly("", "Ann", "");
    }

    @Test
    void aCellNamesASchoolByItsWholeName() {
        assertThat(SchoolList.names("Ash; Castle Hill", "castle hill", 3)).isTrue();
        assertThat(SchoolList.names("Ash; Castle Hill", "Castle", 3)).isFalse();
        assertThat(SchoolList.names("All 3 schools", "Castle", 3)).isTrue();
        assertThat(SchoolList.names("All 3 schools", "Castle", 4)).isFalse();
        assertThat(SchoolList.text(List.of("Ash"), 1)).isEqualTo("Ash");
    }
}
