package org.policygap.compare.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.policygap.compare.alignment.UnitEvidence;
import org.policygap.compare.proposition.Reading;
import org.policygap.compare.proposition.TopicNamer;
import org.policygap.compare.requirement.Unit;
import org.policygap.compare.requirement.UnitFinder;
import org.policygap.model.comparison.Addition;
import org.policygap.model.policy.ClauseKind;

/** Finds what a school's policy has and the model lacks: rules that no requirement claimed. */
public final class AdditionFinder {
    /** In reading order. */
    public List<Addition> find(List<Reading> school, List<UnitEvidence> evidence) {
        Set<String> used = evidence.stream()
                .flatMap(unit -> unit.accepted().stream())
                .map(fit -> fit.reading().id())
                .collect(Collectors.toSet());
        TopicNamer topics = new TopicNamer(school);
        List<Addition> additions = new ArrayList<>();
        for (Unit unit : new UnitFinder(school).units()) {
            boolean claimed = used.contains(unit.reading().id())
                    || unit.described().stream().anyMatch(item -> used.contains(item.id()));
            if (!claimed && isRule(unit.reading().kind())) {
                additions.add(addition(unit.reading(), evidence, topics));
            }
        }
        return List.copyOf(additions);
    }

    private static boolean isRule(ClauseKind kind) {
        return kind == ClauseKind.NORM || kind == ClauseKind.CONSEQUENCE || kind == ClauseKind.SCOPE;
    }

    private static Addition addition(Reading reading, List<UnitEvidence> evidence, TopicNamer topics) {
        Optional<UnitEvidence> nearest =
                evidence.stream().max(Comparator.comparingDouble(unit -> score(unit, reading)));
        String reason = nearest.map(unit -> "Nothing in the model asks for this. What comes nearest is "
                        + Plain.quote(unit.unit().reading().passage().text()))
                .orElse("Nothing in the model asks for this.");
        String node = nearest.map(unit -> unit.unit().requirement().nodeId()).orElse("");
        return new Addition(reading.id(), topics.name(reading), node, reason);
    }

    private static double score(UnitEvidence unit, Reading reading) {
        return unit.scores().getOrDefault(reading.id(), 0.0);
    }
}
