package org.policygap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.comparison.Status;
import org.policygap.model.review.Choice;
import org.policygap.model.review.Decision;
import org.policygap.model.review.DecisionKey;
import org.policygap.model.review.Decisions;
import org.policygap.report.figures.FixFirst;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.figures.GapRow;
import org.policygap.report.figures.Labels;
import org.policygap.report.figures.SchoolView;

/** The web page has the numbers and decisions of the figures and of the workbook. */
class HtmlFiguresTest {
    private static final List<Status> SHOWN = List.of(Status.MET, Status.PARTIAL, Status.MISSING, Status.CONFLICT);

    @ParameterizedTest
    @MethodSource("org.policygap.report.HtmlReportTest#comparisons")
    void countsAreThoseOfTheFigures(Comparison comparison) {
        GapAnalysis analysis = GapAnalysis.of(comparison, Workbooks.NONE);
        Document page = HtmlReportTest.page(comparison, Workbooks.NONE);

        for (Status status : SHOWN) {
            String tone = status.name().toLowerCase(Locale.ROOT);
            int expected = analysis.counts().of(status);
            assertThat(page.expectFirst(".tile." + tone + " .figure").text()).isEqualTo("" + expected);
            assertThat(page.select("td.status." + tone)).hasSize(expected);
            assertThat(page.select(status == Status.MET ? ".in-place li" : ".card." + tone))
                    .hasSize(expected);
        }
        assertThat(page.select(".schools tbody tr")).hasSize(analysis.schools().size());
        for (SchoolView school : analysis.schools()) {
            Element row =
                    page.select(".schools tbody tr").get(analysis.schools().indexOf(school));
            assertThat(row.select("td.number").eachText().subList(0, 4))
                    .isEqualTo(SHOWN.stream()
                            .map(status -> school.counts().of(status))
                            .map(number -> number == 0 ? "–" : "" + number)
                            .toList());
        }
        assertThat(page.select(".addition")).hasSize(analysis.additions().size());
        assertThat(page.select("article.clause")).hasSize(analysis.clauses().size());
    }

    @Test
    void countsAreThoseOfTheWorkbook() {
        XSSFWorkbook workbook = Workbooks.open(Comparisons.small());
        Document page = HtmlReportTest.page(Comparisons.small(), Workbooks.NONE);
        List<String> inSheets = new ArrayList<>();
        for (XSSFTable table : Workbooks.tables(workbook)) {
            if (table.getColumns().stream().anyMatch(column -> column.getName().equals("Suggested wording"))) {
                int status = Workbooks.column(table, "Status");
                Workbooks.cells(table.getXSSFSheet()).stream()
                        .filter(cell -> cell.getColumnIndex() == status)
                        .filter(cell -> cell.getRowIndex() > table.getStartRowIndex())
                        .map(XSSFCell::getStringCellValue)
                        .forEach(inSheets::add);
            }
        }

        assertThat(page.select("td.status").eachText()).containsExactlyInAnyOrderElementsOf(inSheets);
        assertThat(page.expectFirst(".headline").text())
                .isIn(Workbooks.cells(workbook.getSheetAt(0)).stream()
                        .map(XSSFCell::toString)
                        .toList());
    }

    @Test
    void decisionsAreShownAndCounted() {
        List<GapRow> gaps = GapAnalysis.of(Comparisons.small(), Workbooks.NONE).fixFirst().stream()
                .map(FixFirst::first)
                .toList();
        DecisionKey gone = new DecisionKey(
                DecisionKey.Subject.GAP, gaps.get(0).key().policyId(), "S0X", "gone", "", "0000000000000000", "");
        Decisions decisions = new Decisions(List.of(
                decision(gaps.get(0).key(), Choice.KEEP_OUR_WORDING, "Agreed with <governors>"),
                decision(gaps.get(1).key(), Choice.DOES_NOT_APPLY, "No such visits"),
                decision(gone, Choice.REMOVE, "Old")));
        Document page = HtmlReportTest.page(Comparisons.small(), decisions);

        assertThat(page.expectFirst(".tile.decided .figure").text()).isEqualTo("1");
        assertThat(page.expectFirst(".tile.not-applicable .figure").text()).isEqualTo("1");
        assertThat(page.select(".card .decision").text())
                .contains("Decided: " + Labels.choice(DecisionKey.Subject.GAP, Choice.KEEP_OUR_WORDING))
                .contains("Agreed with <governors>", "Due: 9 Mar 2026", "Owner: Head");
        assertThat(page.select(".in-place .decision").text()).contains("No such visits");
        assertThat(page.select("#set-aside tbody tr")).hasSize(1);
    }

    private static Decision decision(DecisionKey key, Choice choice, String comment) {
        return new Decision(
                key,
                Optional.of(choice),
                "Head",
                Optional.of(LocalDate.of(2026, 3, 9)),
                comment,
                "A. Person",
                Optional.of(Comparisons.DATE));
    }
}
