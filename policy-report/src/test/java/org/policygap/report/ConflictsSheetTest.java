package org.policygap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ConflictsSheetTest {
    private final XSSFWorkbook workbook = Workbooks.open(Comparisons.small());

    @Test
    void ofAConflictBothSidesAndTheReasonStandBesideEachOther() {
        XSSFSheet sheet = workbook.getSheet("Conflicts");
        List<String> headings = new ArrayList<>();
        sheet.getRow(4).forEach(cell -> headings.add(cell.getStringCellValue()));
        assertThat(headings)
                .startsWith(
                        "Clause",
                        "What is in conflict",
                        "Must or should",
                        "Model says",
                        "Schools that say something different",
                        "Why it matters",
                        "✎ Decision");
        assertThat(sheet.getRow(5).getCell(4).getStringCellValue())
                .startsWith("▲ ")
                .contains(": ");
    }
}
