package org.policygap.model.xml;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.policygap.model.comparison.Addition;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.comparison.Confidence;
import org.policygap.model.comparison.Conflict;
import org.policygap.model.comparison.ConflictRule;
import org.policygap.model.comparison.ElementFinding;
import org.policygap.model.comparison.ElementState;
import org.policygap.model.comparison.Evidence;
import org.policygap.model.comparison.Finding;
import org.policygap.model.comparison.NearMiss;
import org.policygap.model.comparison.Relation;
import org.policygap.model.comparison.School;
import org.policygap.model.comparison.SchoolComparison;
import org.policygap.model.comparison.Status;
import org.policygap.model.comparison.Strictness;
import org.policygap.model.policy.Element;
import org.policygap.model.policy.Passage;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.PolicyIndex;
import org.policygap.model.policy.Requirement;

/** Arbitrary comparisons: findings about requirements of the model, with references to passages of the school. */
final class ComparisonDrafts {
    private ComparisonDrafts() {}

    static Arbitrary<Comparison> comparisons() {
        return Combinators.combine(
                        Anything.text(),
                        Anything.date(),
                        PolicyDrafts.policies(),
                        school().list().ofMaxSize(2))
                .as((trust, date, model, schools) -> new Comparison(
                        trust,
                        date,
                        model,
                        IntStream.range(0, schools.size())
                                .mapToObj(i -> schools.get(i).build(model, "S" + i))
                                .toList()));
    }

    /** What references of a finding or addition can point at. */
    private record Targets(Requirement requirement, List<Element> elements, List<String> passages) {
        String element(int choice) {
            return elements.get(choice % elements.size()).id();
        }

        String passage(int choice) {
            return passages.get(choice % passages.size());
        }
    }

    private interface About<T> {
        T build(Targets targets);

        static <T> List<T> buildAll(List<About<T>> drafts, Targets targets) {
            return drafts.stream().map(draft -> draft.build(targets)).toList();
        }
    }

    private record SchoolDraft(
            String name, Policy policy, List<About<Finding>> findings, List<About<Addition>> additions) {
        SchoolComparison build(Policy model, String id) {
            List<String> passages =
                    new PolicyIndex(policy).passages().stream().map(Passage::id).toList();
            int count = passages.isEmpty() ? 0 : model.requirements().size();
            List<Targets> targets = IntStream.range(0, count)
                    .mapToObj(i -> model.requirements().get(i))
                    .map(requirement -> new Targets(requirement, requirement.elements(), passages))
                    .toList();
            return new SchoolComparison(
                    new School(id, name), policy, each(findings, targets), each(additions, targets));
        }

        private static <T> List<T> each(List<About<T>> drafts, List<Targets> targets) {
            return IntStream.range(0, Math.min(drafts.size(), targets.size()))
                    .mapToObj(i -> drafts.get(i).build(targets.get(i)))
                    .toList();
        }
    }

    private static Arbitrary<SchoolDraft> school() {
        return Combinators.combine(
                        Anything.text(),
                        PolicyDrafts.policies(),
                        finding().list().ofMaxSize(3),
                        addition().list().ofMaxSize(2))
                .as(SchoolDraft::new);
    }

    private static Arbitrary<About<Finding>> finding() {
        return Combinators.combine(
                        judgement(),
                        elementFinding().list().ofMaxSize(2),
                        evidence().list().ofMaxSize(2),
                        conflict().list().ofMaxSize(2),
                        nearMiss().list().ofMaxSize(2),
                        Anything.text().list().ofSize(3))
                .as((judgement, elements, evidence, conflicts, nearest, texts) -> targets -> new Finding(
                        targets.requirement().nodeId(),
                        judgement.status,
                        judgement.relation,
                        judgement.strictness,
                        judgement.confidence,
                        About.buildAll(elements, targets),
                        About.buildAll(evidence, targets),
                        About.buildAll(conflicts, targets),
                        About.buildAll(nearest, targets),
                        texts.get(0),
                        texts.get(1),
                        texts.get(2)));
    }

    private record Judgement(Status status, Relation relation, Strictness strictness, Confidence confidence) {}

    private static Arbitrary<Judgement> judgement() {
        return Combinators.combine(
                        Arbitraries.of(Status.class),
                        Arbitraries.of(Relation.class),
                        Arbitraries.of(Strictness.class),
                        Arbitraries.of(Confidence.class))
                .as(Judgement::new);
    }

    private static Arbitrary<About<ElementFinding>> elementFinding() {
        return Combinators.combine(
                        Anything.choice(),
                        Arbitraries.of(ElementState.class),
                        Anything.text(),
                        Anything.choice().list().ofMaxSize(2))
                .as((element, state, reason, shownBy) -> targets -> new ElementFinding(
                        targets.element(element),
                        state,
                        reason,
                        shownBy.stream().map(targets::passage).toList()));
    }

    private static Arbitrary<About<Evidence>> evidence() {
        return Combinators.combine(
                        Anything.choice(),
                        Anything.score(),
                        Anything.text().list().ofMaxSize(2))
                .as((passage, score, bridges) -> targets -> new Evidence(targets.passage(passage), score, bridges));
    }

    private static Arbitrary<About<NearMiss>> nearMiss() {
        return Combinators.combine(Anything.choice(), Anything.score(), Anything.text())
                .as((passage, score, reason) -> targets -> new NearMiss(targets.passage(passage), score, reason));
    }

    private static Arbitrary<About<Conflict>> conflict() {
        return Combinators.combine(
                        Arbitraries.of(ConflictRule.class),
                        Anything.choice(),
                        Anything.choice(),
                        Anything.text().list().ofSize(5))
                .as((rule, element, passage, texts) -> targets -> new Conflict(
                        rule,
                        targets.element(element),
                        targets.passage(passage),
                        texts.get(0),
                        texts.get(1),
                        texts.get(2),
                        texts.get(3),
                        texts.get(4)));
    }

    private static Arbitrary<About<Addition>> addition() {
        return Combinators.combine(Anything.choice(), Anything.text(), Anything.bool(), Anything.text())
                .as((passage, topic, near, reason) -> targets -> new Addition(
                        targets.passage(passage),
                        topic,
                        near ? targets.requirement().nodeId() : "",
                        reason));
    }
}
