package org.policygap.compare.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.policygap.compare.lexicon.Lexicon;
import org.policygap.compare.proposition.Rarity;
import org.policygap.compare.proposition.Reading;

/** Finds the passages of a school's policy that speak of what a requirement asks. */
public final class EvidenceFinder {
    private static final Comparator<Fit> BEST_FIRST =
            Comparator.comparingDouble(Fit::score).reversed();
    private static final int NEAREST = 3;

    private final Relations relations;
    private final Weights weights;

    public EvidenceFinder(Lexicon lexicon, Weights weights) {
        this.relations = new Relations(lexicon);
        this.weights = weights;
    }

    /** What was found for each unit, in their order. */
    public List<UnitEvidence> find(List<AskedUnit> units, List<Reading> model, List<Reading> school) {
        Rarity rarity = new Rarity().add(model).add(school);
        PairScorer scorer = new PairScorer(relations, rarity, weights);
        return units.stream().map(unit -> find(unit, school, scorer)).toList();
    }

    /** The best fit of each passage for any element of the model, by the passage's id. */
    public static Map<String, Fit> bestByPassage(List<UnitEvidence> found) {
        Map<String, Fit> best = new LinkedHashMap<>();
        for (UnitEvidence unit : found) {
            unit.best().forEach((id, fit) -> best.merge(id, fit, EvidenceFinder::better));
        }
        return best;
    }

    private static Fit better(Fit one, Fit other) {
        return other.score() > one.score() ? other : one;
    }

    private UnitEvidence find(AskedUnit unit, List<Reading> school, PairScorer scorer) {
        List<List<Fit>> accepted = new ArrayList<>();
        List<Fit> rejected = new ArrayList<>();
        Map<String, Fit> best = new LinkedHashMap<>();
        for (Asked asked : unit.elements()) {
            List<Fit> fits = school.stream()
                    .map(reading -> scorer.score(unit, asked, reading))
                    .sorted(BEST_FIRST)
                    .toList();
            List<Fit> good = accept(fits);
            fits.forEach(fit -> best.merge(fit.reading().id(), fit, EvidenceFinder::better));
            accepted.add(good);
            rejected.addAll(fits.subList(good.size(), Math.min(fits.size(), good.size() + NEAREST)));
        }
        return new UnitEvidence(unit, accepted, best, nearest(accepted, rejected));
    }

    private List<Fit> accept(List<Fit> bestFirst) {
        if (bestFirst.isEmpty()) {
            return List.of();
        }
        double best = bestFirst.get(0).score();
        return bestFirst.stream()
                .filter(fit -> fit.score() >= weights.of("accept") && fit.score() >= weights.of("accept.share") * best)
                .limit((long) weights.of("most"))
                .toList();
    }

    private static List<Fit> nearest(List<List<Fit>> accepted, List<Fit> rejected) {
        Set<String> used = accepted.stream()
                .flatMap(List::stream)
                .map(fit -> fit.reading().id())
                .collect(Collectors.toSet());
        Map<String, Fit> best = new LinkedHashMap<>();
        rejected.stream()
                .filter(fit -> !used.contains(fit.reading().id()))
                .sorted(BEST_FIRST)
                .forEach(fit -> best.putIfAbsent(fit.reading().id(), fit));
        return best.values().stream().limit(NEAREST).toList();
    }
}
