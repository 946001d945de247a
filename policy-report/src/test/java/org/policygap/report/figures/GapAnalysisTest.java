package org.policygap.report.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.comparison.Conflict;
import org.policygap.model.comparison.ConflictRule;
import org.policygap.model.comparison.Finding;
import org.policygap.model.comparison.Status;
import org.policygap.model.policy.Importance;
import org.policygap.model.review.Choice;
import org.policygap.model.review.Decision;
import org.policygap.model.review.DecisionKey;
import org.policygap.model.review.DecisionKey.Subject;
import org.policygap.model.review.Decisions;
import org.policygap.report.Comparisons;
import org.policygap.report.Falls;

class GapAnalysisTest {
    private final Comparison comparison = Comparisons.small();
    private final GapAnalysis undecided = GapAnalysis.of(comparison, new Decisions(List.of()));

    private static List<GapRow> open(GapAnalysis analysis) {
        return analysis.fixFirst().stream().map(FixFirst::first).toList();
    }

    @Test
    void aRuleIsReadWithItsList() {
        GapAnalysis analysis = GapAnalysis.of(Falls.withoutAList(), new Decisions(List.of()));

        assertThat(analysis.clauses().get(0).wording())
                .isEqualTo("Pupils may run on the terrace if it is:\n(a) dry, or\n(b) swept.");
    }

    @Test
    void countsAddUp() {
        Counts counts = undecided.counts();
        assertThat(counts.of(Status.MET) + counts.gaps()).isEqualTo(4 * 30).isEqualTo(counts.applicable());
        int bySchool = undecided.schools().stream()
                .mapToInt(school -> school.counts().gaps())
                .sum();
        assertThat(counts.gaps())
                .isEqualTo(bySchool)
                .isEqualTo(undecided.rows().stream().mapToInt(ClauseRow::gaps).sum());
        assertThat(undecided.counted())
                .isEqualTo("Counted below: 120 findings, one for each of 30 clauses at each of 4 schools.");
    }

    @Test
    void aClauseWithGapsIsToBeFixedOnceWhereItIsMostPressing() {
        assertThat(open(undecided))
                .extracting(GapRow::clause)
                .containsExactlyInAnyOrderElementsOf(undecided.rows().stream()
                        .filter(row -> row.gaps() > 0)
                        .map(ClauseRow::clause)
                        .toList());
        assertThat(open(undecided))
                .filteredOn(row -> row.status() == Status.CONFLICT)
                .hasSameSizeAs(undecided.conflicts());
    }

    @Test
    void citesClausesAsPeopleDo() {
        assertThat(undecided.clauses().get(6).number()).isEqualTo("2.4");
        assertThat(undecided.clauses().get(6).section()).isEqualTo("2 Who does what");
        assertThat(undecided.additions().get(1).foundAt()).startsWith("Para 2.2(b), p. ");
        assertThat(undecided.additions().get(1).wording())
                .isEqualTo("The minibus is booked with the site manager, who keeps the keys: a week before");
    }

    @Test
    void whatTheLawAsksAndWhatIsContradictedComesFirst() {
        List<GapRow> first = open(undecided);
        assertThat(first.get(0).clause().requirement().importance()).isEqualTo(Importance.STATUTORY);
        assertThat(first.get(0).status()).isEqualTo(Status.CONFLICT);
        assertThat(first)
                .extracting(row -> row.clause().requirement().importance())
                .isSorted();
    }

    @Test
    void schoolsThatLackTheSameStandTogetherAndTheModelsPointIsQuoted() {
        GapAnalysis missing = GapAnalysis.of(Comparisons.everywhere(Status.MISSING), new Decisions(List.of()));
        assertThat(missing.fixFirst()).hasSameSizeAs(missing.clauses());
        FixFirst first = missing.fixFirst().get(0);
        assertThat(missing.at(first)).isEqualTo("Both schools");
        assertThat(first.first().point(400))
                .isEqualTo("The model says: “" + first.clause().wording() + "”");
        assertThat(first.first().point(30)).endsWith(" …”").hasSizeLessThan(52);
    }

    @Test
    void whatOneOfSeveralSchoolsSaysHasItsName() {
        GapAnalysis partly = GapAnalysis.of(Comparisons.everywhere(Status.PARTIAL), new Decisions(List.of()));
        FixFirst fix = partly.fixFirst().get(0);
        assertThat(partly.point(fix, 100))
                .isEqualTo(
                        partly.schools().get(0).shortName() + ": " + fix.first().missing());
        GapAnalysis one = GapAnalysis.ofSchool(
                Comparisons.everywhere(Status.PARTIAL),
                partly.schools().get(0).school().id(),
                new Decisions(List.of()));
        assertThat(one.point(one.fixFirst().get(0), 100))
                .isEqualTo(one.fixFirst().get(0).first().missing());
    }

    @Test
    void ofAConflictBothSidesAreShownHoweverLittleRoomThereIs() {
        GapRow practice = contradicting(
                ConflictRule.CONTRARY_PRACTICE,
                "Keys hang on a hook beside the door of the staff room all day",
                "Keys must not be left where pupils can take them");
        assertThat(practice.point(60))
                .isEqualTo("School: “Keys hang on a hook beside the …” Model: “Keys must not be left where …”");
        assertThat(contradicting(ConflictRule.NUMBER, "within five days", "within two days")
                        .point(60))
                .isEqualTo("School: within five days. Model: within two days.");
    }

    private GapRow contradicting(ConflictRule rule, String school, String model) {
        GapRow row = open(undecided).get(0);
        Finding known = row.finding();
        Conflict conflict = new Conflict(rule, "e1", "p1", model, school, model, school, "");
        Finding finding = new Finding(
                known.modelNodeId(),
                Status.CONFLICT,
                known.relation(),
                known.strictness(),
                known.confidence(),
                known.elements(),
                known.evidence(),
                List.of(conflict),
                known.nearest(),
                "",
                "",
                "");
        return new GapRow(
                row.school(), row.clause(), finding, school, row.foundAt(), row.nearest(), row.key(), row.kept());
    }

    @Test
    void whatHasNoRowIsCounted() {
        assertThat(undecided.rowsSaid()).startsWith("30 rows: what the model asks");
    }

    @Test
    void headlineSaysHowThingsStand() {
        assertThat(undecided.headline().main())
                .isEqualTo("On average a school has seven clauses in ten in place. Every school lacks or contradicts"
                        + " something that the law requires: 7 clauses. That comes first.");
        assertThat(undecided.headline().detail())
                .contains("Schools contradict eight clauses, each of which needs a decision by the trust.");
        assertThat(GapAnalysis.ofSchool(comparison, "S0X", new Decisions(List.of()))
                        .headline()
                        .main())
                .isEqualTo("The school has seven clauses in ten in place. 1 clause that the law requires is missing or"
                        + " contradicted. It comes first.");
        assertThat(GapAnalysis.of(Comparisons.everywhere(Status.MISSING), new Decisions(List.of()))
                        .headline()
                        .main())
                .startsWith("No school has any clause in place.")
                .containsPattern("requires: \\d+ clauses, \\d+ gaps\\.");
    }

    @Test
    void aModelThatIsOverdueItselfIsNamed() {
        Comparison later =
                new Comparison(comparison.trust(), LocalDate.of(2027, 1, 14), comparison.model(), comparison.schools());
        assertThat(GapAnalysis.of(later, new Decisions(List.of())).headline().detail())
                .contains("The model policy itself is overdue for review, by 4 months.");
        assertThat(undecided.headline().detail()).doesNotContain("itself");
    }

    @Test
    void datesHaveOneForm() {
        assertThat(undecided.modelDates().approved()).isEqualTo("1 September 2025");
        assertThat(undecided.schools().get(0).dates().approved()).isEqualTo("14 September 2025");
        assertThat(undecided.schools().get(3).dates().nextReviewPrinted()).isEqualTo("Spring 2026");
    }

    @Test
    void aDecisionIsShownInItsRowAndCounted() {
        GapRow gap = open(undecided).get(0);
        GapAnalysis decided = with(decision(gap.key(), Choice.KEEP_OUR_WORDING));
        assertThat(row(decided, gap).kept()).hasValueSatisfying(kept -> {
            assertThat(kept.lookAgain()).isFalse();
            assertThat(kept.decision().owner()).isEqualTo("Head");
        });
        assertThat(decided.decided()).isEqualTo(1);
        assertThat(open(decided)).doesNotContain(row(decided, gap));
        assertThat(decided.setAside()).isEmpty();
    }

    @Test
    void whatDoesNotApplyLeavesTheGaps() {
        GapRow gap = open(undecided).get(0);
        GapAnalysis decided = with(decision(gap.key(), Choice.DOES_NOT_APPLY));
        assertThat(row(decided, gap).status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(decided.counts().gaps()).isEqualTo(undecided.counts().gaps() - 1);
        assertThat(decided.counts().applicable()).isEqualTo(119);
    }

    @Test
    void otherWordingAsksToLookAgain() {
        GapRow gap = open(undecided).get(0);
        DecisionKey key = key(gap.key(), gap.key().modelNodeId(), gap.key().modelFingerprint(), "0123456789abcdef");
        GapAnalysis decided = with(decision(key, Choice.DOES_NOT_APPLY));
        assertThat(row(decided, gap).kept())
                .hasValueSatisfying(kept -> assertThat(kept.lookAgain()).isTrue());
        assertThat(row(decided, gap).status()).isEqualTo(gap.status());
    }

    @Test
    void aClauseWithAnotherIdIsFoundByItsWording() {
        GapRow gap = open(undecided).get(0);
        DecisionKey key =
                key(gap.key(), "old-id", gap.key().modelFingerprint(), gap.key().schoolFingerprint());
        GapAnalysis decided = with(decision(key, Choice.KEEP_OUR_WORDING));
        assertThat(row(decided, gap).isDecided()).isTrue();
    }

    @Test
    void decisionsWithoutARowAreSetAside() {
        GapRow gap = open(undecided).get(0);
        Decision gone = decision(key(gap.key(), "gone", "aaaa", "bbbb"), Choice.KEEP_OUR_WORDING);
        assertThat(with(gone).setAside()).containsExactly(gone);
        DecisionKey elsewhere = new DecisionKey(Subject.GAP, "another-policy", "S0X", "v1", "", "a", "b");
        assertThat(with(decision(elsewhere, Choice.KEEP_OUR_WORDING)).setAside())
                .isEmpty();
    }

    @Test
    void theTrustsDecisionStaysWhenAConflictComesUp() {
        ClauseRow conflict = undecided.conflicts().get(0);
        DecisionKey key = conflict.key();
        assertThat(key.subject()).isEqualTo(Subject.CONFLICT);
        DecisionKey before =
                new DecisionKey(Subject.TRUST, key.policyId(), "", key.modelNodeId(), "", key.modelFingerprint(), "");
        assertThat(with(decision(before, Choice.USE_MODEL_WORDING))
                        .conflicts()
                        .get(0)
                        .kept())
                .isPresent();
    }

    private GapAnalysis with(Decision decision) {
        return GapAnalysis.of(comparison, new Decisions(List.of(decision)));
    }

    private static GapRow row(GapAnalysis analysis, GapRow like) {
        return analysis.schools().stream()
                .flatMap(school -> school.rows().stream())
                .filter(row -> row.key().equals(like.key()))
                .findFirst()
                .orElseThrow();
    }

    private static DecisionKey key(DecisionKey like, String node, String model, String school) {
        return new DecisionKey(like.subject(), like.policyId(), like.schoolId(), node, "", model, school);
    }

    private static Decision decision(DecisionKey key, Choice choice) {
        return new Decision(
                key,
                Optional.of(choice),
                "Head",
                Optional.of(LocalDate.of(2026, 3, 1)),
                "Because.",
                "",
                Optional.of(LocalDate.of(2026, 1, 20)));
    }
}
