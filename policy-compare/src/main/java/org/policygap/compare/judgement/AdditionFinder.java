package org.policygap.compare.judgement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.alignment.UnitEvidence;
import org.policygap.compare.proposition.Reading;
import org.policygap.compare.proposition.TopicNamer;
import org.policygap.compare.requirement.Unit;
import org.policygap.compare.requirement.UnitFinder;
import org.policygap.model.comparison.Addition;
import org.policygap.model.policy.ClauseKind;

/** Finds what a school's policy has and the model lacks: rules that no requirement claimed. */
public final class AdditionFinder {
    private final Map<String, Fit> best;

    /**
     * @param best the best fit of each passage for any element of the model, by the passage's id
     */
    public AdditionFinder(Map<String, Fit> best) {
        this.best = Map.copyOf(best);
    }

    /** In reading order. */
    public List<Addition> find(List<Reading> school, List<UnitEvidence> evidence) {
        Set<String> used = new HashSet<>();
        evidence.stream()
                .flatMap(unit -> unit.byElement().stream())
                .flatMap(List::stream)
                .forEach(fit -> used.add(fit.reading().id()));
        TopicNamer topics = new TopicNamer(school);
        List<Addition> additions = new ArrayList<>();
        for (Unit unit : new UnitFinder(school).units()) {
            boolean claimed = used.contains(unit.reading().id())
                    || unit.described().stream().anyMatch(item -> used.contains(item.id()));
            if (!claimed && isRule(unit.reading().kind())) {
                additions.add(addition(unit.reading(), topics));
            }
        }
        return List.copyOf(additions);
    }

    private static boolean isRule(ClauseKind kind) {
        return kind == ClauseKind.NORM || kind == ClauseKind.CONSEQUENCE || kind == ClauseKind.SCOPE;
    }

    private Addition addition(Reading reading, TopicNamer topics) {
        Optional<Fit> nearest = Optional.ofNullable(best.get(reading.id()));
        String reason = nearest.map(fit -> "Nothing in the model asks for this. The nearest requirement is "
                        + Plain.quote(fit.asked().element().text()) + ". " + Explanation.whyNot(fit))
                .orElse("Nothing in the model asks for this.");
        return new Addition(
                reading.id(),
                topics.name(reading),
                nearest.map(AdditionFinder::node).orElse(""),
                reason);
    }

    private static String node(Fit fit) {
        return fit.unit().requirement().nodeId();
    }
}
