package org.policygap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.policy.Importance;

class AlignmentCsvTest {

    @Test
    void hasARowForEachClauseSchoolAndPassage() {
        List<List<String>> rows = parse(csv(Comparisons.small()));
        assertThat(rows.get(0))
                .containsExactly(
                        "model_clause",
                        "model_number",
                        "model_section",
                        "model_text",
                        "school",
                        "status",
                        "relation",
                        "confidence",
                        "evidence_rank",
                        "evidence_clause",
                        "evidence_number",
                        "evidence_page",
                        "evidence_text",
                        "score",
                        "missing",
                        "explanation");
        assertThat(rows).hasSize(1 + 4 * 30).allSatisfy(row -> assertThat(row).hasSize(16));
        assertThat(rows.get(1).subList(0, 3)).containsExactly("v0", "1.1", "Purpose");
        assertThat(rows.get(1).get(4)).isEqualTo("Alderbrook Primary School");
        assertThat(rows.get(2).get(4)).isEqualTo("Birchfield Academy");
        assertThat(rows).extracting(row -> row.get(5)).contains("met", "partial", "conflict", "missing");
    }

    @Test
    void missingClausesHaveOneRowWithoutPassage() {
        List<List<String>> missing = parse(csv(Comparisons.small())).stream()
                .filter(row -> row.get(5).equals("missing"))
                .toList();
        assertThat(missing)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.subList(8, 14)).containsOnly(""));
    }

    @Test
    void textsStayAsPrintedOnOneLine() {
        String text = "=2+2, \"quoted\"\r\nand\tmore. Rest";
        Comparison comparison = Comparisons.of(
                List.of("One, \"Two\" School"),
                List.of(new Comparisons.ModelLine("1", "A", Importance.REQUIRED, "T", text, "x")));
        List<String> row = parse(csv(comparison)).get(1);
        assertThat(row.get(3)).isEqualTo("=2+2, \"quoted\" and more. Rest");
        assertThat(row.get(4)).isEqualTo("One, \"Two\" School");
    }

    @Test
    void linesEndAsTheStandardSays() {
        assertThat(csv(Comparisons.small())).endsWith("\"\r\n").doesNotContainPattern("[^\r]\n");
    }

    private static String csv(Comparison comparison) {
        return new String(Workbooks.bytes(new AlignmentCsv(), comparison, Workbooks.NONE), StandardCharsets.UTF_8);
    }

    /** A reader of RFC 4180, section 2, for files in which every field is quoted. */
    private static List<List<String>> parse(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char character = csv.charAt(i);
            if (quoted && character == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                field.append('"');
                i++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if (quoted) {
                field.append(character);
            } else if (character == ',' || character == '\n') {
                row.add(field.toString());
                field.setLength(0);
                if (character == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            }
        }
        return rows;
    }
}
