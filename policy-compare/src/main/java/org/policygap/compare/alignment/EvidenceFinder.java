package org.policygap.compare.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.policygap.compare.lexicon.Lexicon;
import org.policygap.compare.proposition.Rarity;
import org.policygap.compare.proposition.Reading;
import org.policygap.model.policy.ClauseKind;
import org.policygap.model.policy.Passage;
import org.policygap.model.review.Exemplar;

/** Finds the passages of a school's policy that speak of what a requirement asks. */
public final class EvidenceFinder {
    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingDouble(Candidate::logOdds).reversed();
    private static final Comparator<Fit> BY_SHARE =
            Comparator.comparingDouble(fit -> fit.coverage().share());
    private static final int NEAREST = 3;

    private final Relations relations;
    private final Weights weights;
    private final PairScorer scorer;

    public EvidenceFinder(Lexicon lexicon, Weights weights) {
        this.relations = new Relations(lexicon);
        this.weights = weights;
        this.scorer = new PairScorer(weights);
    }

    private record Candidate(Prepared passage, double logOdds) {
        Reading reading() {
            return passage.reading();
        }

        double score() {
            return 1 / (1 + Math.exp(-logOdds));
        }
    }

    /** What was found for each unit, in their order. */
    public List<UnitEvidence> find(List<AskedUnit> units, List<Reading> school, Rarity rarity) {
        TermNumbers numbers = relations.numbers();
        List<PreparedUnit> asked = asked(units, rarity, numbers);
        List<Prepared> offered = offered(school, rarity, numbers);
        Board board = new Board(relations, numbers);
        double[][] scores = scorer.scores(asked, offered, board);
        Memory memory =
                Memory.of(asked, offered, scores, scorer, relations, numbers, rarity, weights.of("exemplar.least"));
        Ranking ranking = new Ranking(memory.scores(), asked, offered, weights);
        PairRules rules = new PairRules(school);
        List<UnitEvidence> found = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            Map<String, Exemplar> said = memory.deciding().get(i);
            List<Candidate> candidates = candidates(units.get(i), i, offered, rules, ranking, said);
            found.add(evidence(asked.get(i), candidates, rules, board).with(said));
        }
        return List.copyOf(found);
    }

    /** What is measured of every pair, to fit weights on. */
    public PairTable measure(List<AskedUnit> units, List<Reading> school, Rarity rarity) {
        TermNumbers numbers = relations.numbers();
        List<PreparedUnit> asked = asked(units, rarity, numbers);
        List<Prepared> offered = offered(school, rarity, numbers);
        return new PairTable(asked, offered, new Board(relations, numbers));
    }

    private static List<PreparedUnit> asked(List<AskedUnit> units, Rarity rarity, TermNumbers numbers) {
        return units.stream()
                .map(unit -> PreparedUnit.of(unit, rarity, numbers))
                .toList();
    }

    private static List<Prepared> offered(List<Reading> school, Rarity rarity, TermNumbers numbers) {
        return school.stream()
                .map(reading -> Prepared.of(reading, rarity, numbers))
                .toList();
    }

    private static List<Candidate> candidates(
            AskedUnit unit,
            int row,
            List<Prepared> school,
            PairRules rules,
            Ranking ranking,
            Map<String, Exemplar> said) {
        List<Candidate> candidates = new ArrayList<>();
        for (int column = 0; column < school.size(); column++) {
            Reading reading = school.get(column).reading();
            double odds = logOdds(unit, reading, rules, ranking, row, column);
            double least = said.containsKey(reading.id()) ? odds : rules.least(unit, reading);
            candidates.add(new Candidate(school.get(column), Math.max(odds, least)));
        }
        candidates.sort(BEST_FIRST);
        return candidates;
    }

    private static double logOdds(
            AskedUnit unit, Reading reading, PairRules rules, Ranking ranking, int row, int column) {
        return rules.logOdds(unit, reading).orElseGet(() -> ranking.logOdds(row, column));
    }

    private UnitEvidence evidence(PreparedUnit unit, List<Candidate> bestFirst, PairRules rules, Board board) {
        List<Candidate> accepted = withWholeLists(unit, accept(bestFirst), bestFirst);
        List<Fitted> fitted = accepted.stream()
                .map(candidate -> fitted(unit, candidate, board))
                .toList();
        List<List<Fit>> byElement = new ArrayList<>();
        List<List<Fit>> statements = new ArrayList<>();
        List<Fitted> near = bestFirst.stream()
                .filter(candidate -> !accepted.contains(candidate))
                .limit(NEAREST)
                .map(candidate -> fitted(unit, candidate, board))
                .toList();
        List<List<Fit>> nearby = new ArrayList<>();
        for (int i = 0; i < unit.elements().size(); i++) {
            int element = i;
            statements.add(of(element, fitted));
            nearby.add(of(element, near));
            byElement.add(forElement(
                    fitted.stream().map(passage -> passage.best(element)).toList()));
        }
        Map<String, Double> scores = new LinkedHashMap<>();
        bestFirst.forEach(candidate -> scores.put(candidate.reading().id(), candidate.score()));
        List<Fit> nearest = near.stream().map(Fitted::best).toList();
        List<Fit> all = fitted.stream().map(Fitted::best).toList();
        boolean same = accepted.stream().anyMatch(candidate -> rules.isSameWording(unit.unit(), candidate.reading()));
        return new UnitEvidence(unit.unit(), all, byElement, statements, same, nearest, nearby, scores, Map.of());
    }

    private static List<Fit> of(int element, List<Fitted> passages) {
        return passages.stream()
                .flatMap(passage -> passage.fits().get(element).stream())
                .toList();
    }

    private Fitted fitted(PreparedUnit unit, Candidate candidate, Board board) {
        return new Fitted(scorer.fits(unit, candidate.passage(), candidate.score(), board));
    }

    /**
     * How a passage fits a requirement.
     *
     * @param fits for each element those of the passage's statements
     */
    private record Fitted(List<List<Fit>> fits) {
        Fit best(int element) {
            return fits.get(element).stream().max(BY_SHARE).orElseThrow();
        }

        Fit best() {
            return IntStream.range(0, fits.size())
                    .mapToObj(this::best)
                    .max(BY_SHARE)
                    .orElseThrow();
        }
    }

    private List<Candidate> accept(List<Candidate> bestFirst) {
        double best = bestFirst.isEmpty() ? 0 : bestFirst.get(0).logOdds();
        double first = weights.of("accept");
        double further = weights.of("accept.further");
        double behind = weights.of("accept.behind");
        return bestFirst.stream()
                .filter(candidate -> candidate.logOdds() >= (candidate.logOdds() == best ? first : further))
                .filter(candidate ->
                        candidate.logOdds() >= best - behind || candidate.logOdds() == PairRules.REVIEW_DATE)
                .limit((long) weights.of("accept.most"))
                .toList();
    }

    /** A list of documents counts as a whole: if its lead-in or one of its items is evidence, all its items are. */
    private static List<Candidate> withWholeLists(
            PreparedUnit unit, List<Candidate> accepted, List<Candidate> bestFirst) {
        if (unit.unit().requirement().kind() != ClauseKind.REFERENCE) {
            return accepted;
        }
        Set<String> lists = new HashSet<>();
        for (Candidate candidate : accepted) {
            Passage passage = candidate.reading().passage();
            lists.add(passage.kind() == Passage.Kind.ITEM ? passage.parentId() : passage.id());
        }
        return bestFirst.stream()
                .filter(candidate -> accepted.contains(candidate)
                        || (lists.contains(candidate.reading().passage().parentId())
                                && candidate.reading().kind() == ClauseKind.REFERENCE))
                .toList();
    }

    /** The passages that have a good part of an element, the fullest first. */
    private List<Fit> forElement(List<Fit> passages) {
        List<Fit> fits = passages.stream().sorted(BY_SHARE.reversed()).toList();
        double best = fits.isEmpty() ? 0 : fits.get(0).coverage().share();
        return fits.stream()
                .filter(fit -> fit.coverage().share() >= weights.of("element.least"))
                .filter(fit -> fit.coverage().share() >= weights.of("element.behind") * best)
                .toList();
    }
}
