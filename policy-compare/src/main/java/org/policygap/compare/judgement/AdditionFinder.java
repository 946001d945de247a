package org.policygap.compare.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.policygap.compare.alignment.UnitEvidence;
import org.policygap.compare.language.Words;
import org.policygap.compare.proposition.Reading;
import org.policygap.compare.proposition.TopicNamer;
import org.policygap.compare.requirement.Labels;
import org.policygap.compare.requirement.Unit;
import org.policygap.model.comparison.Addition;
import org.policygap.model.policy.ClauseKind;
import org.policygap.model.text.Fingerprint;

/** Finds what a school's policy has and the model lacks: rules that no requirement claimed. */
public final class AdditionFinder {
    private static final double NEARLY_ALL = 0.85;
    private static final int FEWEST_PAIRS = 3;
    private static final int LONGEST_INTRODUCTION = 12;

    /**
     * In reading order.
     *
     * @param units what of the school's policy can be compared as one thing
     */
    public List<Addition> find(List<Reading> school, List<Unit> units, List<UnitEvidence> evidence) {
        Set<String> used = evidence.stream()
                .flatMap(unit -> unit.accepted().stream())
                .map(fit -> fit.reading().id())
                .collect(Collectors.toSet());
        TopicNamer topics = new TopicNamer(school);
        List<Set<String>> model = evidence.stream()
                .map(unit -> Set.copyOf(pairs(unit.unit().words())))
                .toList();
        List<Addition> additions = new ArrayList<>();
        for (Unit unit : units) {
            boolean claimed = used.contains(unit.reading().id())
                    || unit.described().stream().anyMatch(item -> used.contains(item.id()));
            if (!claimed && saysSomething(unit.reading()) && !isInModel(unit.reading(), model)) {
                additions.add(addition(unit.reading(), evidence, topics));
            }
        }
        return List.copyOf(additions);
    }

    /** A rule in whole sentences: no name, no address, no words that only introduce what follows. */
    private static boolean saysSomething(Reading reading) {
        boolean introduces = reading.passage().text().strip().endsWith(":")
                && Words.count(reading.passage().text()) <= LONGEST_INTRODUCTION;
        return isRule(reading.kind()) && !introduces && !Labels.isLabel(reading);
    }

    /**
     * A piece of a model clause that the school's file cuts in two, at a page for instance, is nothing the model lacks.
     *
     * @param model for each requirement the pairs of words of its clause
     */
    private static boolean isInModel(Reading reading, List<Set<String>> model) {
        List<String> said = pairs(Fingerprint.words(reading.passage().text()));
        return said.size() >= FEWEST_PAIRS
                && model.stream()
                        .anyMatch(
                                clause -> said.stream().filter(clause::contains).count() >= NEARLY_ALL * said.size());
    }

    /** Each word with the next. */
    private static List<String> pairs(String text) {
        String[] words = text.split(" ");
        return IntStream.range(1, words.length)
                .mapToObj(i -> words[i - 1] + " " + words[i])
                .toList();
    }

    private static boolean isRule(ClauseKind kind) {
        return kind == ClauseKind.NORM || kind == ClauseKind.CONSEQUENCE || kind == ClauseKind.SCOPE;
    }

    private static Addition addition(Reading reading, List<UnitEvidence> evidence, TopicNamer topics) {
        Optional<UnitEvidence> nearest =
                evidence.stream().max(Comparator.comparingDouble(unit -> score(unit, reading)));
        return new Addition(
                reading.id(),
                AdditionTopic.of(reading.passage().section(), topics.name(reading)),
                nearest.map(found -> found.unit().requirement().nodeId()).orElse(""),
                nearest.map(found -> AdditionText.nearest(found, reading)).orElse(AdditionText.NOTHING));
    }

    private static double score(UnitEvidence unit, Reading reading) {
        return unit.score(reading.id());
    }
}
