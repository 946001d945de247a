package org.policygap.compare.judgement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.policygap.compare.alignment.AskedUnit;
import org.policygap.compare.alignment.UnitEvidence;
import org.policygap.compare.language.Words;
import org.policygap.compare.proposition.Reading;
import org.policygap.compare.proposition.TopicNamer;
import org.policygap.compare.requirement.Labels;
import org.policygap.compare.requirement.Unit;
import org.policygap.model.comparison.Addition;
import org.policygap.model.comparison.Evidence;
import org.policygap.model.comparison.Finding;
import org.policygap.model.policy.ClauseKind;
import org.policygap.model.text.Fingerprint;

/** Finds what a school's policy has and the model lacks: rules that no requirement claimed. */
public final class AdditionFinder {
    private static final double NEARLY_ALL = 0.85;
    private static final int FEWEST_PAIRS = 3;
    private static final int LONGEST_INTRODUCTION = 12;

    /** Likelihood that the passage is evidence of a clause from which that clause is worth naming, in [0, 1]. */
    private static final double LEAST_LIKE = 0.2;

    private static final BitSet NONE = new BitSet();

    /** For each word of the model with the next the clauses that have them, by position. */
    private final Map<String, BitSet> clauses = new HashMap<>();

    /** @param model the requirements of the model */
    public AdditionFinder(List<AskedUnit> model) {
        for (int clause = 0; clause < model.size(); clause++) {
            for (String pair : pairs(model.get(clause).words())) {
                clauses.computeIfAbsent(pair, words -> new BitSet()).set(clause);
            }
        }
    }

    /**
     * In reading order.
     *
     * @param units what of the school's policy can be compared as one thing
     * @param evidence how near each passage comes to the model's clauses
     * @param findings which name the passages that are not additional
     */
    public List<Addition> find(
            List<Reading> school, List<Unit> units, List<UnitEvidence> evidence, List<Finding> findings) {
        Set<String> used = findings.stream()
                .flatMap(finding -> finding.evidence().stream())
                .map(Evidence::passageId)
                .collect(Collectors.toSet());
        TopicNamer topics = new TopicNamer(school);
        List<Addition> additions = new ArrayList<>();
        for (Unit unit : units) {
            boolean claimed = used.contains(unit.reading().id())
                    || unit.described().stream().anyMatch(item -> used.contains(item.id()));
            if (!claimed && saysSomething(unit.reading()) && !isInModel(unit.reading())) {
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

    /** A piece of a model clause that the school's file cuts in two, at a page for instance, is nothing the model lacks. */
    private boolean isInModel(Reading reading) {
        List<String> said = pairs(Fingerprint.words(reading.passage().text()));
        Map<Integer, Integer> counts = new HashMap<>();
        for (String pair : said) {
            clauses.getOrDefault(pair, NONE).stream().forEach(clause -> counts.merge(clause, 1, Integer::sum));
        }
        return said.size() >= FEWEST_PAIRS
                && counts.values().stream().anyMatch(count -> count >= NEARLY_ALL * said.size());
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
        Optional<UnitEvidence> nearest = evidence.stream()
                .filter(unit -> score(unit, reading) >= LEAST_LIKE)
                .max(Comparator.comparingDouble(unit -> score(unit, reading)));
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
