package org.policygap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.comparison.SchoolComparison;
import org.policygap.model.comparison.Status;
import org.policygap.model.policy.Importance;
import org.policygap.model.policy.Requirement;
import org.policygap.model.review.Choice;
import org.policygap.model.review.Decisions;

class GovernorsBriefingTest {

    private static List<String> lines(Decisions decisions) {
        return WordText.of(
                        HarmonisedDraftTest.bytes(new GovernorsBriefing(), Falls.comparison(), Falls.SCHOOL, decisions))
                .all()
                .stream()
                .map(WordText.Line::text)
                .toList();
    }

    private static List<String> lines(Comparison comparison) {
        String school = comparison.schools().get(0).school().id();
        return WordText.of(HarmonisedDraftTest.bytes(new GovernorsBriefing(), comparison, school, Workbooks.NONE))
                .all()
                .stream()
                .map(WordText.Line::text)
                .toList();
    }

    /** The lines under a heading, up to the next. */
    private static List<String> under(List<String> lines, String heading, String next) {
        return lines.subList(lines.indexOf(heading) + 1, lines.indexOf(next));
    }

    @Test
    void whatTheLawAsksForComesFirstAndApart() {
        List<String> lines = lines(Workbooks.NONE);
        assertThat(under(lines, "What the law asks for and the policy lacks", "What else differs in substance"))
                .contains("Topic of m2-1 (1.2(a))", "Missing")
                .anyMatch(line -> line.contains("move an injured pupil"));
        assertThat(under(lines, "What else differs in substance", "Where the school differs on purpose"))
                .containsSubsequence("Topic of m4 (2.2)", "School: ten. Model: nine.", "Conflict", "Topic of m1 (1.1)");
    }

    @Test
    void countsAreThoseOfTheWorkbook() {
        assertThat(lines(Workbooks.NONE))
                .contains("1 of 5 clauses of the model is in place. 2 partly there, 1 missing, 1 in conflict.");
    }

    @Test
    void whatIsKeptOnPurposeIsNamedWithItsReason() {
        List<String> lines = lines(HarmonisedDraftTest.decided("m1", Choice.KEEP_OUR_WORDING));
        assertThat(under(lines, "Where the school differs on purpose", "Questions you may want to ask"))
                .containsExactly("Topic of m1 (1.1): Keep our wording. Agreed with the caretaker");
        assertThat(under(lines, "What else differs in substance", "Where the school differs on purpose"))
                .noneMatch(line -> line.contains("m1"));
    }

    @Test
    void whatWasKeptWhenItWasWordedOtherwiseIsNotOnPurposeNow() {
        List<String> lines = lines(HarmonisedDraftTest.decidedBefore("m1", Choice.KEEP_OUR_WORDING));
        assertThat(under(lines, "Where the school differs on purpose", "Questions you may want to ask"))
                .containsExactly("No such decision is recorded.");
    }

    @Test
    void openItemsHaveOwnerAndDate() {
        List<String> lines = lines(HarmonisedDraftTest.decided("m3", Choice.USE_MODEL_WORDING));
        assertThat(under(lines, "Open items", "For the minute"))
                .containsSubsequence(
                        "Topic of m3 (2.1): Use the model wording",
                        "Site manager",
                        "2 Mar 2026",
                        "One conflict needs a decision: follow the model or keep the school's rule",
                        "Two other gaps have no decision yet: decide in the gap workbook or in the tracked draft");
    }

    @Test
    void whatHasNoRoomIsCountedAsClauses() {
        assertThat(lines(Comparisons.everywhere(Status.MISSING)))
                .anyMatch(line ->
                        line.matches("And \\d+ more clauses, listed on the school's sheet of the gap workbook\\."));
    }

    @Test
    void approvalIsNotAdvisedWithoutADayOfApproval() {
        Comparison all = Comparisons.everywhere(Status.MET);
        SchoolComparison dated = all.schools().get(0);
        SchoolComparison undated = new SchoolComparison(
                dated.school(),
                new Policies("Visits Policy").section("1", "Visits").build(),
                dated.findings(),
                List.of());
        assertThat(lines(new Comparison(all.trust(), all.date(), all.model(), List.of(undated))))
                .anyMatch(line -> line.startsWith("Approve the policy. It has everything")
                        && line.endsWith(" found in the document: have them written in first."));
        assertThat(lines(all)).contains("Approve the policy. It has everything that the model policy asks for.");
    }

    @Test
    void aModelThatMarksNoLawCannotTellWhatIsLacking() {
        Comparison all = Comparisons.everywhere(Status.MISSING);
        Comparison without = new Comparison(
                all.trust(),
                all.date(),
                all.model()
                        .withRequirements(all.model().requirements().stream()
                                .map(GovernorsBriefingTest::trustOnly)
                                .toList()),
                all.schools());
        assertThat(lines(without)).anyMatch(line -> line.startsWith("This cannot be told: the model policy marks no"));
        assertThat(lines(Comparisons.everywhere(Status.MET)))
                .anyMatch(line -> line.startsWith("Nothing that still has to be decided, of"));
    }

    private static Requirement trustOnly(Requirement asked) {
        return new Requirement(
                asked.nodeId(),
                asked.kind(),
                Importance.REQUIRED,
                asked.topic(),
                asked.minimumModality(),
                asked.elements(),
                asked.notes());
    }

    @Test
    void anotherLibraryReadsItAndNothingIsTracked() throws IOException {
        for (SchoolComparison school : NastyTextTest.nasty().schools()) {
            byte[] bytes = HarmonisedDraftTest.bytes(
                    new GovernorsBriefing(),
                    NastyTextTest.nasty(),
                    school.school().id(),
                    Workbooks.NONE);
            assertThat(WordText.of(bytes).xml())
                    .doesNotContain("w:ins", "w:del", "w:hyperlink", "w:instrText", "w:fldSimple");
            try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
                assertThat(word.getParagraphs())
                        .allMatch(paragraph -> word.getStyles().styleExist(paragraph.getStyle()));
                assertThat(word.getTables()).hasSizeGreaterThan(1);
            }
        }
    }
}
