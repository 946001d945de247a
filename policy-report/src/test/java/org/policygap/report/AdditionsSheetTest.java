package org.policygap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.junit.jupiter.api.Test;

class AdditionsSheetTest {
    private final XSSFSheet sheet = Workbooks.open(Comparisons.small()).getSheet("Local additions");

    @Test
    void whatSchoolsSayInTheSameWordsStandsInOneRowInTheModelsOrder() {
        assertThat(column("Topic")).containsExactly("Yellow caps", "Minibus");
        assertThat(column("School")).containsOnly("All 4 schools");
        assertThat(column("Found at").get(0))
                .isEqualTo("Para 2.1, p. 5 (Alderbrook Primary School, Birchfield Academy, Dunmere High School);"
                        + " Para 2.1, p. 4 (Copperhill Junior School)");
    }

    /** What is wide and seldom read stands right of what is printed. */
    @Test
    void whatTheModelHasIsToldOnTheScreen() {
        XSSFTable table = sheet.getTables().get(0);

        assertThat(column("What the model has")).contains("Local procedure.");
        assertThat(Workbooks.column(table, "What the model has")).isGreaterThan(Workbooks.column(table, "✎ Comment"));
    }

    private List<String> column(String heading) {
        XSSFTable table = sheet.getTables().get(0);
        int column = Workbooks.column(table, heading);
        return IntStream.rangeClosed(table.getStartRowIndex() + 1, table.getEndRowIndex())
                .mapToObj(row -> sheet.getRow(row).getCell(column).getStringCellValue())
                .toList();
    }
}
