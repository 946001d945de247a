package org.policygap.report.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.policygap.model.review.Decision;
import org.policygap.model.review.DecisionKey;
import org.policygap.model.review.Decisions;
import org.policygap.report.Comparisons;
import org.policygap.report.GapWorkbook;
import org.policygap.report.Workbooks;

/** What was read back stands in its place in the next workbook. */
class DecisionsInPlaceTest {
    private static final String FIRST = "Gaps_S0X";

    private final Decisions decided = FilledForm.fresh()
            .type(FIRST, "2.4", "✎ Decision", "Use it with changes")
            .type(FIRST, "2.4", "✎ Owner", "Head")
            .type(FIRST, "2.4", "✎ Due", LocalDate.of(2026, 1, 9))
            .type(FIRST, "2.4", "✎ Comment", "Only the first part")
            .type(FIRST, "1.3", "✎ Comment", "Talk first")
            .review(Workbooks.NONE)
            .decisions();

    @Test
    void everyAnswerIsShownAgain() {
        FilledForm next = FilledForm.of(Comparisons.small(), decided);
        assertThat(next.cell(FIRST, "2.4", "✎ Decision").getStringCellValue()).isEqualTo("Use it with changes");
        assertThat(next.cell(FIRST, "2.4", "✎ Owner").getStringCellValue()).isEqualTo("Head");
        assertThat(next.cell(FIRST, "2.4", "✎ Due").getLocalDateTimeCellValue().toLocalDate())
                .isEqualTo(LocalDate.of(2026, 1, 9));
        assertThat(next.cell(FIRST, "2.4", "✎ Comment").getStringCellValue()).isEqualTo("Only the first part");
        assertThat(next.cell(FIRST, "2.4", "Since last report").getStringCellValue())
                .isEqualTo("Kept");
        assertThat(next.cell(FIRST, "1.3", "✎ Comment").getStringCellValue()).isEqualTo("Talk first");
    }

    @Test
    void theSummaryCountsChoicesNotComments() {
        XSSFWorkbook workbook = Workbooks.open(Workbooks.bytes(new GapWorkbook(), Comparisons.small(), decided));
        for (Row row : workbook.getSheet("Summary")) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals("Alderbrook Primary School")) {
                assertThat(row.getCell(7).getNumericCellValue()).isEqualTo(1);
                return;
            }
        }
        throw new AssertionError("No row for the school");
    }

    @Test
    void decisionsWithoutARowHaveASheetOfTheirOwn() {
        Decision one = decided.decisions().get(0);
        DecisionKey key = one.key();
        DecisionKey gone = new DecisionKey(key.subject(), key.policyId(), key.schoolId(), "gone", "", "aaaa", "bbbb");
        Decision lost = new Decision(
                gone, one.choice(), one.owner(), one.due(), one.comment(), one.decidedBy(), one.decidedOn());
        XSSFWorkbook workbook =
                Workbooks.open(Workbooks.bytes(new GapWorkbook(), Comparisons.small(), new Decisions(List.of(lost))));
        assertThat(workbook.getSheet("Set aside").getRow(5).getCell(0).getStringCellValue())
                .isEqualTo("Alderbrook");
        assertThat(Workbooks.open(Comparisons.small()).getSheet("Set aside") == null)
                .isTrue();
    }
}
