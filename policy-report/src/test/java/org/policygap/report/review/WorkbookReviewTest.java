package org.policygap.report.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.policygap.model.review.Choice;
import org.policygap.model.review.Decision;
import org.policygap.model.review.DecisionKey;
import org.policygap.model.review.DecisionKey.Subject;
import org.policygap.model.review.Decisions;
import org.policygap.report.Comparisons;
import org.policygap.report.GapWorkbook;
import org.policygap.report.Workbooks;
import org.policygap.report.form.PassageAnswers;

class WorkbookReviewTest {
    private static final String FIRST = "Gaps_S0X";

    static FilledForm form() {
        return FilledForm.fresh();
    }

    @Test
    void anUneditedFormChangesNothing() {
        ReviewResult result = form().review(Workbooks.NONE);
        assertThat(result.decisions()).isEqualTo(Workbooks.NONE);
        assertThat(result.changed()).isEmpty();
        assertThat(result.notUnderstood()).isEmpty();
        assertThat(result.needsYou()).isEmpty();
        assertThat(result.columnsNotFound()).isEmpty();
        assertThat(result.rowsGone()).isZero();
        assertThat(result.rowsRead()).isEqualTo(4 * 30 + 30 + 2);
    }

    @Test
    void anUneditedFormWithDecisionsChangesNothing() {
        Decisions decided = form().fillInTen().review(Workbooks.NONE).decisions();
        assertThat(decided.decisions()).hasSize(10);
        ReviewResult again = FilledForm.of(Comparisons.small(), decided).review(decided);
        assertThat(again.changed()).isEmpty();
        assertThat(again.decisions()).isEqualTo(decided);
    }

    @Test
    void whetherThePassageIsRightIsKeptWithItsWording() {
        ReviewResult result = form().type(FIRST, "2.4", "✎ Right passage?", "no")
                .type(FIRST, "3.2", "✎ Right passage?", "We lock the gate at nine.")
                .review(Workbooks.NONE);

        assertThat(result.notUnderstood()).isEmpty();
        assertThat(result.decisions().exemplars())
                .anySatisfy(exemplar -> {
                    assertThat(exemplar.confirmed()).isTrue();
                    assertThat(exemplar.wording()).isEqualTo("We lock the gate at nine.");
                })
                .anySatisfy(exemplar -> assertThat(exemplar.confirmed()).isFalse())
                .allSatisfy(exemplar -> assertThat(exemplar.schoolId()).isEqualTo("S0X"));
        ReviewResult again =
                FilledForm.of(Comparisons.small(), result.decisions()).review(result.decisions());
        assertThat(again.changed()).isEmpty();
        assertThat(again.decisions()).isEqualTo(result.decisions());
    }

    @Test
    void yesWhereNothingWasFoundIsNotUnderstood() {
        assertThat(PassageAnswers.read("Yes", " ")).isEmpty();
        assertThat(PassageAnswers.read("Yes.", "We lock the gate.").map(PassageAnswers::text))
                .contains("Yes");
    }

    static Stream<Arguments> perturbations() {
        return Stream.of(
                perturbation("nothing", form -> {}),
                perturbation("sorted", form -> form.shuffleAll(7)),
                perturbation("rows and columns put in, table lost", form -> form.insertRowsAndColumns(FIRST)),
                perturbation("table lost", form -> form.removeTable(FIRST)),
                perturbation("sheets renamed", form -> form.renameSheet(FIRST, "Our copy (2)")),
                perturbation("keys cleared", form -> form.clearKeys(FIRST)),
                perturbation("key column deleted", form -> form.deleteColumn(FIRST, "Row key")),
                perturbation("key filled down", form -> form.fillKeysDown(FIRST)),
                perturbation(
                        "keys cleared and sorted", form -> form.clearKeys(FIRST).shuffleAll(3)),
                perturbation(
                        "headings retyped",
                        form -> form.retypeHeading(FIRST, "✎ Owner", "Who")
                                .retypeHeading(FIRST, "✎ Comment", "Notes")
                                .retypeHeading(FIRST, "✎ Due", " by WHEN? ")),
                perturbation("row pasted over another", form -> form.pasteRow(FIRST, "2.4", "6.3")),
                perturbation("wording columns deleted", form -> form.deleteColumn(FIRST, "Model policy says")));
    }

    private static Arguments perturbation(String name, Consumer<FilledForm> what) {
        return Arguments.of(name, what);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("perturbations")
    void everyDecisionIsKeptAndNoneOnAWrongRow(String name, Consumer<FilledForm> what) {
        FilledForm form = form().fillInTen();
        what.accept(form);
        ReviewResult result = form.review(Workbooks.NONE);
        assertThat(result.decisions().decisions()).as(name).hasSize(10).allSatisfy(WorkbookReviewTest::isOnItsRow);
        assertThat(result.changed()).hasSize(30);
    }

    /** The owner that was typed says in which row. */
    static void isOnItsRow(Decision decision) {
        DecisionKey key = decision.key();
        int clause = Integer.parseInt(key.modelNodeId().substring(1));
        String number = Comparisons.numbers().get(clause);
        assertThat(decision.owner()).isEqualTo("Gaps_" + key.schoolId() + " " + number);
    }

    @Test
    void aPastedRowIsReported() {
        ReviewResult result = form().fillInTen().pasteRow(FIRST, "2.4", "6.3").review(Workbooks.NONE);
        assertThat(result.notUnderstood()).singleElement().satisfies(remark -> {
            assertThat(remark.reason()).contains("more than once");
            assertThat(remark.place()).startsWith("Alderbrook, row ");
        });
        assertThat(result.rowsGone()).isEqualTo(1);
    }

    @Test
    void aSheetThatWasDeletedLosesNothing() {
        Decisions decided = form().fillInTen().review(Workbooks.NONE).decisions();
        ReviewResult result =
                FilledForm.of(Comparisons.small(), decided).deleteSheet(FIRST).review(decided);
        assertThat(result.decisions()).isEqualTo(decided);
        assertThat(result.rowsGone()).isEqualTo(30);
    }

    @Test
    void whatIsTypedByHandIsTidied() {
        ReviewResult result = form().type(FIRST, "2.4", "✎ Decision", " keep  OUR wording. ")
                .type(FIRST, "2.4", "✎ Due", " 3 sept 2026")
                .type(FIRST, "3.2", "✎ Due", "31/12/2026")
                .type(FIRST, "3.2", "✎ Owner", "  Head\u00A0teacher ")
                .type(FIRST, "5.5", "✎ Due", "2026-05-01")
                .review(Workbooks.NONE);
        assertThat(decision(result, "v6").choice()).contains(Choice.KEEP_OUR_WORDING);
        assertThat(decision(result, "v6").due()).contains(LocalDate.of(2026, 9, 3));
        assertThat(decision(result, "v10").due()).contains(LocalDate.of(2026, 12, 31));
        assertThat(decision(result, "v10").owner()).isEqualTo("Head teacher");
        assertThat(decision(result, "v23").due()).contains(LocalDate.of(2026, 5, 1));
        assertThat(result.notUnderstood()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsReportedAndKeptWhereItCan() {
        ReviewResult result = form().type(FIRST, "2.4", "✎ Decision", "Yes but later")
                .type(FIRST, "2.4", "✎ Comment", "Ask Jo.")
                .type(FIRST, "3.2", "✎ Due", "3/25/2026")
                .type(FIRST, "5.5", "✎ Due", "soon")
                .review(Workbooks.NONE);
        assertThat(decision(result, "v6").comment()).isEqualTo("Ask Jo.\nDecision as typed: Yes but later");
        assertThat(result.notUnderstood())
                .extracting(ReviewResult.Remark::typed)
                .containsExactlyInAnyOrder("Yes but later", "3/25/2026", "soon");
        assertThat(result.decisions().decisions()).hasSize(1);
    }

    @Test
    void aRowWhoseWordingWasOverwrittenIsRefused() {
        ReviewResult result = form().type(FIRST, "2.4", "Model policy says", "Something else altogether.")
                .type(FIRST, "2.4", "✎ Decision", "Keep our wording")
                .review(Workbooks.NONE);
        assertThat(result.decisions()).isEqualTo(Workbooks.NONE);
        assertThat(result.notUnderstood()).singleElement().satisfies(remark -> {
            assertThat(remark.place()).isEqualTo("Alderbrook, row 12");
            assertThat(remark.typed()).isEqualTo("Keep our wording");
        });
    }

    @Test
    void trustAndAdditionsAreReadToo() {
        FilledForm form = form();
        form.type("GapMatrix", "1.3", "✎ Trust decision", "Follow the model");
        form.type("ConflictList", "2.4", "✎ Decision", "Change the model");
        form.rows("AdditionList")
                .get(1)
                .getCell(form.column("AdditionList", "✎ Decision"))
                .setCellValue("Adopt across the trust");
        ReviewResult result = form.clearKeys("AdditionList").review(Workbooks.NONE);
        assertThat(result.decisions().decisions())
                .extracting(
                        decision -> decision.key().subject(),
                        decision -> decision.choice().orElseThrow())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Subject.TRUST, Choice.USE_MODEL_WORDING),
                        org.assertj.core.groups.Tuple.tuple(Subject.CONFLICT, Choice.USE_WITH_CHANGES),
                        // One row of all four schools, a decision for each.
                        org.assertj.core.groups.Tuple.tuple(Subject.ADDITION, Choice.ADOPT_ACROSS_TRUST),
                        org.assertj.core.groups.Tuple.tuple(Subject.ADDITION, Choice.ADOPT_ACROSS_TRUST),
                        org.assertj.core.groups.Tuple.tuple(Subject.ADDITION, Choice.ADOPT_ACROSS_TRUST),
                        org.assertj.core.groups.Tuple.tuple(Subject.ADDITION, Choice.ADOPT_ACROSS_TRUST));
    }

    @Test
    void aNumberIsADayOnlyIfItIsOneOfThisCentury() {
        FilledForm form = form();
        form.cell(FIRST, "2.4", "✎ Due").setCellValue(30);
        form.cell(FIRST, "1.3", "✎ Due").setCellValue(46_100);
        ReviewResult result = form.review(Workbooks.NONE);
        assertThat(result.notUnderstood())
                .singleElement()
                .extracting(ReviewResult.Remark::reason)
                .asString()
                .startsWith("Not a date");
        assertThat(result.decisions().decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.due()).contains(LocalDate.of(2026, 3, 19)));
    }

    @Test
    void otherFilesAreRefusedWithAdvice() throws IOException {
        assertThatThrownBy(() -> read("no workbook".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(NotAFormException.class)
                .hasMessageContaining("save it as .xlsx");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook other = new XSSFWorkbook()) {
            other.createSheet("Mine");
            other.write(out);
        }
        assertThatThrownBy(() -> read(out.toByteArray()))
                .isInstanceOf(NotAFormException.class)
                .hasMessageContaining("~data");
    }

    @Test
    void aFormWhoseHiddenSheetWasChangedIsRefusedWithAdvice() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook changed = Workbooks.open(Workbooks.bytes(
                new GapWorkbook(),
                Comparisons.small(),
                form().fillInTen().review(Workbooks.NONE).decisions()))) {
            changed.getSheet("~data").forEach(row -> {
                if (row.getRowNum() > 1 && row.getCell(5) != null) {
                    row.getCell(5).setCellValue("soon");
                }
            });
            changed.write(out);
        }
        assertThatThrownBy(() -> read(out.toByteArray()))
                .isInstanceOf(NotAFormException.class)
                .hasMessageContaining("was changed");
    }

    private static ReviewResult read(byte[] file) throws IOException {
        return new WorkbookReview(LocalDate.of(2026, 2, 3)).read(new ByteArrayInputStream(file), Workbooks.NONE);
    }

    private static Decision decision(ReviewResult result, String nodeId) {
        return result.decisions().decisions().stream()
                .filter(decision -> decision.key().modelNodeId().equals(nodeId))
                .findFirst()
                .orElseThrow();
    }
}
