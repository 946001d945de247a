package org.policygap.compare.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policygap.compare.lexicon.Lexicon;
import org.policygap.compare.proposition.Rarity;
import org.policygap.compare.proposition.Reading;
import org.policygap.model.policy.ClauseKind;
import org.policygap.model.policy.Passage;
import org.policygap.model.text.Fingerprint;

/** Finds the passages of a school's policy that speak of what a requirement asks. */
public final class EvidenceFinder {
    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingDouble(Candidate::logOdds).reversed();
    private static final int NEAREST = 3;
    /** Odds of a passage that has the requirement's wording. */
    private static final double SAME_WORDING = 8;
    /** Odds of a review date for a rule on the review interval. */
    private static final double REVIEW_DATE = 0.5;
    private static final int LONG_ENOUGH_TO_BE_TELLING = 30;

    private final Relations relations;
    private final Weights weights;

    public EvidenceFinder(Lexicon lexicon, Weights weights) {
        this.relations = new Relations(lexicon);
        this.weights = weights;
    }

    private record Candidate(Reading reading, double logOdds) {
        double score() {
            return 1 / (1 + Math.exp(-logOdds));
        }
    }

    /** What was found for each unit, in their order. */
    public List<UnitEvidence> find(List<AskedUnit> units, List<Reading> school, Rarity rarity) {
        PairScorer scorer = new PairScorer(relations, rarity, weights);
        double[][] scores = units.stream()
                .map(unit -> school.stream()
                        .mapToDouble(reading -> scorer.score(unit, reading))
                        .toArray())
                .toArray(double[][]::new);
        Ranking ranking = new Ranking(scores, weights);
        List<UnitEvidence> found = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            found.add(evidence(units.get(i), candidates(units.get(i), i, school, ranking), scorer));
        }
        return List.copyOf(found);
    }

    private static List<Candidate> candidates(AskedUnit unit, int row, List<Reading> school, Ranking ranking) {
        List<Candidate> candidates = new ArrayList<>();
        for (int column = 0; column < school.size(); column++) {
            Reading reading = school.get(column);
            double logOdds = sameWording(unit, reading)
                    ? SAME_WORDING
                    : isReviewDate(unit, reading) ? REVIEW_DATE : ranking.logOdds(row, column);
            candidates.add(new Candidate(reading, logOdds));
        }
        candidates.sort(BEST_FIRST);
        return candidates;
    }

    /** Whether a passage states by dates or a period how often the policy is reviewed, and the model asks for that. */
    private static boolean isReviewDate(AskedUnit unit, Reading reading) {
        return reading.passage().kind() == Passage.Kind.METADATA
                && !reading.statements().get(0).measures().isEmpty()
                && unit.requirement().kind() == ClauseKind.REVIEW
                && unit.requirement().elements().stream()
                        .anyMatch(element -> element.limit().isPresent());
    }

    private static boolean sameWording(AskedUnit unit, Reading reading) {
        String words = unit.words();
        return words.length() >= LONG_ENOUGH_TO_BE_TELLING
                && (" " + Fingerprint.words(reading.passage().text()) + " ").contains(" " + words + " ");
    }

    private UnitEvidence evidence(AskedUnit unit, List<Candidate> bestFirst, PairScorer scorer) {
        List<Candidate> accepted = accept(bestFirst);
        List<List<Fit>> byElement = new ArrayList<>();
        List<List<Fit>> statements = new ArrayList<>();
        for (Asked asked : unit.elements()) {
            statements.add(accepted.stream()
                    .flatMap(candidate -> scorer.fits(unit, asked, candidate.reading(), candidate.score()))
                    .toList());
            byElement.add(forElement(unit, asked, accepted, scorer));
        }
        List<Fit> nearest = bestFirst.stream()
                .filter(candidate -> !accepted.contains(candidate))
                .limit(NEAREST)
                .map(candidate -> bestFit(unit, candidate, scorer))
                .toList();
        Map<String, Double> scores = new LinkedHashMap<>();
        bestFirst.forEach(candidate -> scores.put(candidate.reading().id(), candidate.score()));
        List<Fit> all = accepted.stream()
                .map(candidate -> bestFit(unit, candidate, scorer))
                .toList();
        return new UnitEvidence(unit, all, byElement, statements, nearest, scores);
    }

    private List<Candidate> accept(List<Candidate> bestFirst) {
        double best = bestFirst.isEmpty() ? 0 : bestFirst.get(0).logOdds();
        return bestFirst.stream()
                .filter(candidate -> candidate.logOdds() >= weights.of("accept"))
                .filter(candidate -> candidate.logOdds() >= best - weights.of("accept.behind")
                        || candidate.logOdds() == REVIEW_DATE)
                .limit((long) weights.of("accept.most"))
                .toList();
    }

    /** The accepted passages that have a good part of an element, the fullest first. */
    private List<Fit> forElement(AskedUnit unit, Asked asked, List<Candidate> accepted, PairScorer scorer) {
        List<Fit> fits = accepted.stream()
                .map(candidate -> scorer.fit(unit, asked, candidate.reading(), candidate.score()))
                .sorted(Comparator.comparingDouble((Fit fit) -> fit.coverage().share())
                        .reversed())
                .toList();
        double best = fits.isEmpty() ? 0 : fits.get(0).coverage().share();
        return fits.stream()
                .filter(fit -> fit.coverage().share() >= weights.of("element.least"))
                .filter(fit -> fit.coverage().share() >= weights.of("element.behind") * best)
                .toList();
    }

    private static Fit bestFit(AskedUnit unit, Candidate candidate, PairScorer scorer) {
        return unit.elements().stream()
                .map(asked -> scorer.fit(unit, asked, candidate.reading(), candidate.score()))
                .max(Comparator.comparingDouble(fit -> fit.coverage().share()))
                .orElseThrow();
    }
}
