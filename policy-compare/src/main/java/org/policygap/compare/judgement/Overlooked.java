package org.policygap.compare.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.alignment.UnitEvidence;
import org.policygap.compare.proposition.Reading;

/**
 * Finds among the passages that came near but were not accepted one that rules otherwise than the model: a school that rules
 * otherwise also words it otherwise.
 */
final class Overlooked {
    /** Least likelihood that a passage is about what the model's clause is about, in [0, 1]. */
    private static final double LEAST_SCORE = 0.05;

    /** The same as a part of how likely the best accepted passage is. */
    private static final double LEAST_PART = 0.5;

    /** The same of a passage that no other clause claims. */
    private static final double LEAST_OF_UNUSED = 0.2;

    /** The same where nothing was accepted. */
    private static final double LEAST_OF_NUMBER = 0.15;

    /** Share of the element that a statement must have for its number to count where nothing was accepted, in [0, 1]. */
    private static final double LEAST_COVERAGE_OF_NUMBER = 0.4;

    private final CollisionRule contrasts;
    private final CollisionRule verdicts;
    private final CollisionRule numbers;

    /**
     * @param contrasts whose words alone tell that two rules are about the same
     * @param verdicts which compares what two rules permit, ask for and forbid
     * @param numbers which compares numbers
     */
    Overlooked(CollisionRule contrasts, CollisionRule verdicts, CollisionRule numbers) {
        this.contrasts = contrasts;
        this.verdicts = verdicts;
        this.numbers = numbers;
    }

    /** The evidence for each requirement, with what rules otherwise as evidence of the element that it is about. */
    List<UnitEvidence> in(List<UnitEvidence> found) {
        Set<String> used = found.stream()
                .flatMap(unit -> unit.accepted().stream())
                .map(fit -> fit.reading().id())
                .collect(Collectors.toSet());
        List<UnitEvidence> result = new ArrayList<>();
        for (UnitEvidence evidence : found) {
            result.add(contrary(evidence, used)
                    .or(() -> otherFigure(evidence, found, used))
                    .orElse(evidence));
        }
        return List.copyOf(result);
    }

    private Optional<UnitEvidence> contrary(UnitEvidence evidence, Set<String> used) {
        double best = evidence.accepted().stream().mapToDouble(Fit::score).max().orElse(0);
        double least = Math.max(LEAST_SCORE, LEAST_PART * best);
        return contrary(evidence, contrasts, fit -> fit.score() >= least)
                .or(() -> contrary(
                        evidence,
                        verdicts,
                        fit -> fit.score() >= LEAST_OF_UNUSED
                                && !used.contains(fit.reading().id())))
                .or(() -> evidence.accepted().isEmpty()
                        ? contrary(
                                evidence,
                                numbers,
                                fit -> fit.score() >= LEAST_OF_NUMBER
                                        && fit.coverage().share() >= LEAST_COVERAGE_OF_NUMBER)
                        : Optional.empty());
    }

    /** With the first passage that a rule finds contrary; none if what was accepted already is. */
    private static Optional<UnitEvidence> contrary(UnitEvidence evidence, CollisionRule rule, Predicate<Fit> counts) {
        for (int element = 0; element < evidence.nearby().size(); element++) {
            List<Fit> near =
                    evidence.nearby().get(element).stream().filter(counts).toList();
            Optional<Collision> found = near.isEmpty() ? Optional.empty() : rule.among(near);
            if (found.isPresent()) {
                return isSaid(evidence, rule)
                        ? Optional.empty()
                        : Optional.of(evidence.accepting(found.get().fit().reading(), element));
            }
        }
        return Optional.empty();
    }

    /** Few passages that came near are contrary, so that this is seldom asked. */
    private static boolean isSaid(UnitEvidence evidence, CollisionRule rule) {
        return evidence.statements().stream()
                .anyMatch(statements -> rule.among(statements).isPresent());
    }

    /**
     * With the nearest passage if nothing was accepted, no clause has that passage, to none it is nearer, and it has another
     * number for the same: what is found nowhere and what belongs nowhere are then the two sides of one matter.
     */
    private static Optional<UnitEvidence> otherFigure(
            UnitEvidence evidence, List<UnitEvidence> found, Set<String> used) {
        if (!evidence.accepted().isEmpty() || evidence.nearest().isEmpty()) {
            return Optional.empty();
        }
        Reading passage = evidence.nearest().get(0).reading();
        double score = evidence.score(passage.id());
        boolean ofBoth = score >= LEAST_OF_NUMBER
                && !used.contains(passage.id())
                && found.stream().allMatch(other -> other.score(passage.id()) <= score);
        return ofBoth
                ? IntStream.range(0, evidence.nearby().size())
                        .filter(element -> evidence.nearby().get(element).stream()
                                .filter(fit -> fit.reading().equals(passage))
                                .anyMatch(fit -> !OtherFigure.in(fit.asked(), List.of(fit))
                                        .isEmpty()))
                        .mapToObj(element -> evidence.accepting(passage, element))
                        .findFirst()
                : Optional.empty();
    }
}
