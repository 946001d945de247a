package org.policygap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.comparison.SchoolComparison;
import org.policygap.model.review.Choice;
import org.policygap.model.review.Decision;
import org.policygap.model.review.DecisionKey;
import org.policygap.model.review.Decisions;
import org.policygap.report.WordText.Line;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.figures.GapRow;

class HarmonisedDraftTest {

    static byte[] bytes(SchoolReport report, Comparison comparison, String school, Decisions decisions) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            report.write(comparison, school, decisions, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static WordText draft(Comparison comparison, String school, Decisions decisions) {
        return WordText.of(bytes(new HarmonisedDraft(), comparison, school, decisions));
    }

    private static WordText falls(Decisions decisions) {
        return draft(Falls.comparison(), Falls.SCHOOL, decisions);
    }

    /** A decision about one clause of the falls model. */
    static Decisions decided(String nodeId, Choice choice) {
        GapRow row = GapAnalysis.of(Falls.comparison(), Workbooks.NONE).schools().get(0).rows().stream()
                .filter(each -> each.clause().nodeId().equals(nodeId))
                .findFirst()
                .orElseThrow();
        return new Decisions(List.of(decision(row, choice)));
    }

    /** The same, made when the school's wording was another. */
    static Decisions decidedBefore(String nodeId, Choice choice) {
        Decision now = decided(nodeId, choice).decisions().get(0);
        DecisionKey key = now.key();
        DecisionKey before = new DecisionKey(
                key.subject(),
                key.policyId(),
                key.schoolId(),
                key.modelNodeId(),
                key.passageId(),
                key.modelFingerprint(),
                "0123456789abcdef");
        return new Decisions(List.of(new Decision(
                before, now.choice(), now.owner(), now.due(), now.comment(), now.decidedBy(), now.decidedOn())));
    }

    private static Decision decision(GapRow row, Choice choice) {
        return new Decision(
                row.key(),
                Optional.of(choice),
                "Site manager",
                Optional.of(LocalDate.of(2026, 3, 2)),
                "Agreed with the caretaker",
                "Head",
                Optional.of(LocalDate.of(2026, 1, 12)));
    }

    @Test
    void aRuleComesWithItsList() {
        assertThat(draft(Falls.withoutAList(), Falls.SCHOOL, Workbooks.NONE).accepted())
                .containsSubsequence(
                        new Line("Clause", "Pupils may run on the terrace if it is:"),
                        new Line("ClauseItem", "dry, or"),
                        new Line("ClauseItem", "swept."));
    }

    @Test
    void acceptingAllGivesTheHarmonisedText() {
        assertThat(falls(Workbooks.NONE).accepted())
                .containsExactly(
                        new Line("Heading1", "Reporting"),
                        new Line("Clause", Falls.REPORT),
                        new Line("Clause", "Nobody leaves a pupil alone after a fall."),
                        new Line("Clause", "Staff must not:"),
                        new Line("ClauseItem", "move an injured pupil;"),
                        new Line("Heading1", "Records"),
                        new Line("Clause", "We write down each fall and store the pages for six years."),
                        new Line("Clause", Falls.SHOWN),
                        new Line("Clause", "The gates stay open until ten."),
                        new Line("Heading1", "Local sections"),
                        new Line("Heading2", "Wet days"),
                        new Line("Clause", "On wet days the hall is used:"),
                        new Line("ClauseItem", "by the infants first"),
                        new Line("ClauseItem", "then by the juniors"));
    }

    @Test
    void rejectingAllGivesTheSchoolsOwnText() {
        assertThat(falls(Workbooks.NONE).rejected())
                .containsExactly(
                        new Line("Heading1", "What to do"),
                        new Line("Clause", "Staff must report a fall to the office in the same week."),
                        new Line("Clause", "Nobody leaves a pupil alone after a fall."),
                        new Line("Heading1", "Records"),
                        new Line("Clause", "We write down each fall and store the pages for six years."),
                        new Line("Clause", "The gates stay open until ten."),
                        new Line("Heading2", "Wet days"),
                        new Line("Clause", "On wet days the hall is used:"),
                        new Line("ClauseItem", "by the infants first"),
                        new Line("ClauseItem", "then by the juniors"));
    }

    @Test
    void anOpenConflictIsBoxedAndNothingIsChanged() {
        List<String> box = falls(Workbooks.NONE).all().stream()
                .filter(line -> line.style().equals("OpenConflict"))
                .map(Line::text)
                .toList();
        assertThat(box).hasSize(5);
        assertThat(box.get(1)).contains(Falls.GATES);
        assertThat(box.get(2)).contains("The gates stay open until ten.");
        assertThat(box.get(3)).isEqualTo("An open gate is a way out.");
        assertThat(falls(Workbooks.NONE).accepted())
                .noneMatch(line -> line.text().equals(Falls.GATES));
    }

    @Test
    void aConflictDecidedForTheModelIsATrackedChange() {
        WordText draft = falls(decided("m4", Choice.USE_MODEL_WORDING));
        assertThat(draft.xml()).doesNotContain("OpenConflict");
        assertThat(draft.accepted()).contains(new Line("Clause", Falls.GATES));
        assertThat(draft.accepted()).noneMatch(line -> line.text().contains("until ten"));
        assertThat(draft.rejected()).contains(new Line("Clause", "The gates stay open until ten."));
    }

    @Test
    void keptWordingIsLeftAlone() {
        WordText draft = falls(decided("m1", Choice.KEEP_OUR_WORDING));
        assertThat(draft.accepted())
                .contains(new Line("Clause", "Staff must report a fall to the office in the same week."));
    }

    @Test
    void whatWasKeptWhenItWasWordedOtherwiseIsNotKeptNow() {
        assertThat(falls(decidedBefore("m1", Choice.KEEP_OUR_WORDING)).accepted())
                .contains(new Line("Clause", Falls.REPORT));
    }

    /** The trust's "Leave to each school" keeps no school's wording, its other decisions do what they say. */
    @Test
    void whatTheTrustLeavesToEachSchoolIsFilledAsIfNothingWereDecided() {
        assertThat(falls(trusts("m1", Choice.KEEP_OUR_WORDING)).accepted()).contains(new Line("Clause", Falls.REPORT));
        assertThat(falls(trusts("m1", Choice.DOES_NOT_APPLY)).accepted())
                .doesNotContain(new Line("Clause", Falls.REPORT));
    }

    private static Decisions trusts(String nodeId, Choice choice) {
        DecisionKey key = GapAnalysis.of(Falls.comparison(), Workbooks.NONE).rows().stream()
                .filter(row -> row.clause().nodeId().equals(nodeId))
                .findFirst()
                .orElseThrow()
                .key();
        return new Decisions(List.of(new Decision(
                key, Optional.of(choice), "", Optional.empty(), "", "", Optional.of(LocalDate.of(2026, 1, 12)))));
    }

    @Test
    void everyChangeHasAuthorDateAndReason() throws IOException {
        byte[] bytes = bytes(new HarmonisedDraft(), Falls.comparison(), Falls.SCHOOL, Workbooks.NONE);
        WordText draft = WordText.of(bytes);
        assertThat(Stream.of("w:ins", "w:del").flatMap(name -> draft.elements(name).stream()))
                .isNotEmpty()
                .allSatisfy(change -> {
                    assertThat(change.getAttribute("w:author")).isEqualTo("policygap");
                    assertThat(change.getAttribute("w:date")).isEqualTo("2026-01-14T00:00:00Z");
                });
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            List<String> comments =
                    Stream.of(word.getComments()).map(XWPFComment::getText).toList();
            assertThat(comments)
                    .anyMatch(text -> text.contains("Says a week where the model says a day.")
                            && text.contains("Falls in the Playground")
                            && text.contains("Para 1.1"))
                    .anyMatch(text -> text.contains("Nothing covers this.") && text.contains("Must (law)"));
        }
    }

    @Test
    void anotherLibraryFindsStylesListsAndTheTableOfOrigins() throws IOException {
        byte[] bytes = bytes(new HarmonisedDraft(), Falls.comparison(), Falls.SCHOOL, Workbooks.NONE);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            for (XWPFParagraph paragraph : word.getParagraphs()) {
                assertThat(word.getStyles().styleExist(paragraph.getStyle()))
                        .as(paragraph.getStyle())
                        .isTrue();
            }
            assertThat(word.getStyles()
                            .getStyle("Heading1")
                            .getCTStyle()
                            .getPPr()
                            .getOutlineLvl()
                            .getVal())
                    .isZero();
            assertThat(word.getStyles()
                            .getStyle("Clause")
                            .getCTStyle()
                            .getPPr()
                            .getNumPr()
                            .getNumId()
                            .getVal())
                    .isEqualTo(1);
            assertThat(word.getNumbering().numExist(BigInteger.ONE)).isTrue();
            String origins = word.getTables().get(word.getTables().size() - 1).getText();
            assertThat(origins).contains("1.1\tPara A1, p. 1\t1.1\tOwn wording, changed in places");
            assertThat(origins).contains("2.2\t–\t2.1\tPut in from the model");
        }
    }

    @Test
    void noTextBecomesAFieldALinkOrMarkup() {
        Comparison nasty = NastyTextTest.nasty();
        for (SchoolComparison school : nasty.schools()) {
            WordText draft = draft(nasty, school.school().id(), Workbooks.NONE);
            assertThat(draft.xml()).doesNotContain("w:hyperlink", "w:instrText", "w:fldSimple", "<b>");
            assertThat(draft.xml().chars())
                    .noneMatch(c -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0);
        }
    }

    @Property(tries = 40)
    void whateverIsDecidedRejectingAllGivesTheSchoolsOwnText(
            @ForAll("choices") List<Choice> choices, @ForAll @IntRange(max = 3) int which) {
        Comparison comparison = Comparisons.small();
        SchoolComparison school = comparison.schools().get(which);
        List<GapRow> rows =
                GapAnalysis.of(comparison, Workbooks.NONE).schools().get(which).rows();
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < Math.min(choices.size(), rows.size()); i++) {
            decisions.add(decision(rows.get(i), choices.get(i)));
        }
        WordText draft = draft(comparison, school.school().id(), new Decisions(decisions));
        assertThat(draft.rejected().stream()
                        .map(Line::text)
                        .filter(text -> !text.isEmpty())
                        .sorted())
                .isEqualTo(SchoolText.of(school.policy()));
    }

    @Provide
    Arbitrary<List<Choice>> choices() {
        return Arbitraries.of(
                        Choice.USE_MODEL_WORDING,
                        Choice.USE_WITH_CHANGES,
                        Choice.KEEP_OUR_WORDING,
                        Choice.DOES_NOT_APPLY,
                        Choice.ASK_THE_TRUST)
                .list()
                .ofMaxSize(30);
    }
}
