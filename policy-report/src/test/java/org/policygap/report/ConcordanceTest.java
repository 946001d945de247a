package org.policygap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.policygap.model.comparison.School;
import org.policygap.model.concordance.Concordance;
import org.policygap.model.concordance.Family;
import org.policygap.model.concordance.Member;
import org.policygap.model.concordance.Participant;
import org.policygap.model.policy.Modality;
import org.policygap.model.policy.Policy;

/** The workbook and the table of three schools of which two lend keys, and one alone has a moat. */
class ConcordanceTest {
    private static final Policy POLICY = new Policies("Keys Policy")
            .section("1", "Keys")
            .clause("c-1", "1.1", "Staff must return keys.")
            .clause("c-2", "1.2", "The moat has no key.")
            .build();

    private static final Concordance CONCORDANCE = new Concordance(
            "Willow Trust",
            LocalDate.of(2026, 11, 20),
            Stream.of("Ashgrove School", "Beechwood School", "Cedar Hall")
                    .map(name -> new Participant(new School(name.substring(0, 1), name), POLICY))
                    .toList(),
            List.of(
                    family("returning keys", "must / may", List.of("A"), List.of("B"), "A", "B"),
                    family("keeping keys", "", List.of(), List.of(), "A", "B", "C"),
                    family("moat", "", List.of(), List.of(), "C")));

    private static Family family(
            String name, String differences, List<String> strictest, List<String> mostLenient, String... schools) {
        List<Member> members = Stream.of(schools)
                .map(school -> school.equals("C")
                        ? new Member(school, "c-2", "=1 is \"one\".", Modality.MAY)
                        : new Member(school, "c-1", "Words of " + school + ".", Modality.MUST_NOT))
                .toList();
        return new Family("any", "Keys", name, members, strictest, mostLenient, List.of(), differences);
    }

    private static List<String> table() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ConcordanceCsv().write(CONCORDANCE, out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static List<String> row(XSSFSheet sheet, int row) {
        return Stream.iterate(0, column -> column + 1)
                .limit(sheet.getRow(row).getLastCellNum())
                .map(column -> sheet.getRow(row).getCell(column))
                .map(cell -> cell == null ? "" : text(cell))
                .toList();
    }

    private static String text(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> Integer.toString((int) cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue();
            default -> "";
        };
    }

    @Test
    void theTableHasARowForEachClauseOfEachMatter() throws IOException {
        assertThat(table())
                .hasSize(7)
                .first()
                .isEqualTo("\"family\",\"area\",\"topic\",\"matter\",\"schools\",\"agreement\",\"differences\","
                        + "\"strictest\",\"most_lenient\",\"outliers\",\"school\",\"clause\",\"number\",\"page\","
                        + "\"modality\",\"text\"");
        assertThat(table().get(1))
                .isEqualTo(
                        "\"1\",\"any\",\"Keys\",\"returning keys\",\"2\",\"Half or more: they differ\",\"must / may\","
                                + "\"Ashgrove School\",\"Beechwood School\",\"\",\"Ashgrove School\",\"c-1\",\"1.1\",\"1\","
                                + "\"must-not\",\"Words of A.\"");
        assertThat(table().get(6))
                .startsWith("\"3\",\"any\",\"Keys\",\"moat\",\"1\",\"Only here\",\"\"")
                .endsWith("\"may\",\"=1 is \"\"one\"\".\"");
    }

    @Test
    void workbookAndTableSayAgreementInTheSameWords() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ConcordanceWorkbook().write(CONCORDANCE, out);
        try (XSSFWorkbook workbook = Workbooks.open(out.toByteArray())) {
            XSSFSheet families = workbook.getSheet("Who says what");

            assertThat(row(families, 5)).startsWith("Keys", "returning keys", "2", "Half or more: they differ");
            assertThat(row(families, 6)).startsWith("Keys", "keeping keys", "3", "Half or more: they agree");
            assertThat(table().get(1)).contains("\"Half or more: they differ\"");
            assertThat(table().get(3)).contains("\"Half or more: they agree\"");
            assertThat(row(families, 5)).endsWith("1.1  Words of A.", "1.1  Words of B.", "○ None");
        }
    }

    @Test
    void theSummaryCountsMattersByTopicAndOnlyHereTellsWhose() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ConcordanceWorkbook().write(CONCORDANCE, out);
        try (XSSFWorkbook workbook = Workbooks.open(out.toByteArray())) {
            XSSFSheet summary = workbook.getSheet("Summary");

            assertThat(summary.getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("3 schools, 6 clauses: 2 matters that several schools speak of, 1 that only one does.");
            assertThat(row(summary, 5)).startsWith("Any policy", "Keys", "3", "3", "2", "1", "1");
            assertThat(row(workbook.getSheet("Only here"), 5))
                    .startsWith("Cedar Hall", "Keys", "moat", "1.2  =1 is \"one\".");
        }
    }
}
