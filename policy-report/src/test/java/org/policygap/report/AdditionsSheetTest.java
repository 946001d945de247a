package org.policygap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.junit.jupiter.api.Test;
import org.policygap.model.comparison.School;

class AdditionsSheetTest {
    private final XSSFSheet sheet = Workbooks.open(Comparisons.small()).getSheet("Local additions");

    @Test
    void whatSeveralSchoolsAddedOnAMatterStandsTogetherInTheModelsOrder() {
        List<String> schools = Comparisons.small().schools().stream()
                .map(compared -> compared.school())
                .map(School::name)
                .toList();

        assertThat(column("Topic").subList(0, schools.size())).containsOnly("Yellow caps");
        assertThat(column("School").subList(0, schools.size())).isEqualTo(schools);
        assertThat(column("Topic").subList(schools.size(), 2 * schools.size())).containsOnly("Minibus");
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
