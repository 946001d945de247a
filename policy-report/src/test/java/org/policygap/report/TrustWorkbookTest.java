package org.policygap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.policygap.model.comparison.School;
import org.policygap.model.comparison.SchoolComparison;
import org.policygap.model.comparison.Status;
import org.policygap.report.duty.PolicyDuties;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.figures.ReviewStatus.State;
import org.policygap.report.trust.Area;
import org.policygap.report.trust.Remark;
import org.policygap.report.trust.Remark.Kind;
import org.policygap.report.trust.TrustFigures;
import org.policygap.report.trust.UrgentGap;

class TrustWorkbookTest {
    private final GapAnalysis analysis = GapAnalysis.of(Comparisons.small(), Workbooks.NONE);
    private final School without = new School("LONE", "Lonely Hill School");

    @Test
    void sums_agree_with_the_policys_own_workbook() {
        TrustFigures trust = trust();

        assertThat(trust.counts().of(Status.MISSING))
                .isEqualTo(analysis.counts().of(Status.MISSING));
        assertThat(trust.counts().gaps()).isEqualTo(analysis.counts().gaps());
        assertThat(trust.first()).hasSize(7);
        assertThat(trust.first().get(0).status())
                .isEqualTo(analysis.fixFirst().get(0).status());
        assertThat(trust.reviews(State.OVERDUE))
                .isEqualTo(analysis.schools().stream()
                        .filter(school -> school.dates().status().state() == State.OVERDUE)
                        .count());
    }

    @Test
    void schools_that_have_the_same_to_do_about_a_clause_stand_in_one_row() {
        List<UrgentGap> first = trust().first();

        assertThat(first).extracting(gap -> gap.clause() + gap.status()).doesNotHaveDuplicates();
        assertThat(first)
                .allSatisfy(gap -> assertThat(gap.schools())
                        .hasSameElementsAs(analysis.fixFirst().stream()
                                .filter(row -> gap.clause()
                                        .equals(row.clause().number() + "  "
                                                + row.clause().topic()))
                                .filter(row -> row.status() == gap.status())
                                .flatMap(fix -> fix.rows().stream())
                                .map(row -> row.school().name())
                                .toList()));
    }

    @Test
    void a_school_without_the_policy_is_counted_and_shown() {
        TrustFigures trust = trust();

        assertThat(trust.missing()).isEqualTo(1);
        assertThat(trust.missing(without)).hasSize(1);
        assertThat(trust.headline().main()).contains("One policy was not found, at one school.");
        XSSFWorkbook workbook = Workbooks.open(bytes(trust));
        assertThat(text(workbook.getSheet("Summary")))
                .contains("Lonely Hill School", "0 of 1")
                .contains("Counted below: " + analysis.counts().all() + " findings, one for each clause of a model")
                .contains("Next: look at To check");
        assertThat(text(workbook.getSheet("Policies and schools"))).contains("○ No policy");
    }

    @Test
    void every_sheet_is_there_and_has_its_rows() {
        XSSFWorkbook workbook = Workbooks.open(bytes(trust()));

        assertThat(Workbooks.sheets(workbook).stream().map(XSSFSheet::getSheetName))
                .containsExactly(
                        "Summary",
                        "Policies and schools",
                        "Reviews",
                        "To check",
                        "Required by law",
                        "Policy register",
                        "How to read this",
                        "Lists");
        assertThat(text(workbook.getSheet("To check"))).contains("◐ Is this right?", "walks.docx", "Read it.");
        assertThat(text(workbook.getSheet("Policy register")))
                .contains("Trust model", analysis.schools().get(0).school().name(), "Not on the list");
        assertThat(text(workbook.getSheet("Required by law"))).contains("Complaints", "Every year", "Must be");
        assertThat(Workbooks.tables(workbook)).hasSize(5);
    }

    @Test
    void the_same_figures_give_the_same_bytes_in_any_language() {
        byte[] first = bytes(trust());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(bytes(trust())).isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_trust_without_any_policy_still_gets_its_page() {
        TrustFigures empty = new TrustFigures(
                "", Comparisons.DATE, List.of(without), List.of(), List.of(), List.of(), PolicyDuties.shipped());

        assertThat(text(Workbooks.open(bytes(empty)).getSheet("Summary"))).contains("nothing to compare");
    }

    /** The line over the list, which names its source, is cut where the print ends. */
    @Test
    void where_the_law_says_it_prints_if_there_is_room() {
        TrustFigures one = new TrustFigures(
                "", Comparisons.DATE, List.of(without), List.of(), List.of(), List.of(), PolicyDuties.shipped());

        assertThat(printedOfLaw(Workbooks.open(bytes(one)))).contains("!$A$1:$G$");
        assertThat(printedOfLaw(Workbooks.open(bytes(trust())))).contains("!$A$1:$J$");
    }

    private static String printedOfLaw(XSSFWorkbook workbook) {
        return workbook.getPrintArea(workbook.getSheetIndex("Required by law"));
    }

    @Test
    void names_that_look_like_formulas_stay_text_and_more_schools_than_fit_in_words_fit_in_figures() {
        GapAnalysis saints = GapAnalysis.of(Comparisons.large(), Workbooks.NONE);
        XSSFWorkbook workbook = Workbooks.open(bytes(trust(saints, List.of())));

        Workbooks.sheets(workbook).stream()
                .filter(sheet -> !sheet.getSheetName().equals("Policy register"))
                .flatMap(sheet -> Workbooks.cells(sheet).stream())
                .forEach(cell -> assertThat(cell.getCellType().name()).isNotEqualTo("FORMULA"));
        assertThat(text(workbook.getSheet("Policies and schools")))
                .contains("▲")
                .doesNotContain("gaps,");
    }

    @Test
    void everyPartKeepsToTheSchema() throws IOException, XmlException {
        assertThat(XlsxSchemaTest.check(bytes(trust()))).contains("xl/charts/chart1-2.xml");
    }

    private TrustFigures trust() {
        return trust(
                analysis,
                List.of(new Remark(
                        Kind.DOUBTFUL, without.name(), "walks.docx", "It reads alike.", "Left out.", "Read it.")));
    }

    private TrustFigures trust(GapAnalysis about, List<Remark> remarks) {
        List<School> schools = new ArrayList<>(about.comparison().schools().stream()
                .map(SchoolComparison::school)
                .toList());
        schools.add(without);
        return new TrustFigures(
                "Made-up Trust",
                Comparisons.DATE,
                schools,
                List.of(Area.of(about, "visits-gaps.xlsx")),
                about.register(),
                remarks,
                PolicyDuties.shipped());
    }

    private static byte[] bytes(TrustFigures figures) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new TrustWorkbook().write(figures, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String text(XSSFSheet sheet) {
        StringBuilder result = new StringBuilder();
        Workbooks.cells(sheet).forEach(cell -> result.append(cell).append('\n'));
        return result.toString();
    }
}
