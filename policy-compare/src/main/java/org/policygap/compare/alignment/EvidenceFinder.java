package org.policygap.compare.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policygap.compare.lexicon.Lexicon;
import org.policygap.compare.proposition.Rarity;
import org.policygap.compare.proposition.Reading;
import org.policygap.model.policy.ClauseKind;
import org.policygap.model.policy.Passage;
import org.policygap.model.review.Exemplar;

/** Finds the passages of a school's policy that speak of what the requirements of a model ask. */
public final class EvidenceFinder {
    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingDouble(Candidate::logOdds).reversed();
    private static final Comparator<Fit> BY_SHARE =
            Comparator.comparingDouble(fit -> fit.coverage().share());
    /** Most passages that do not count and are named all the same. */
    static final int NEAREST = 3;

    private final Weights weights;
    private final PairScorer scorer;
    private final List<AskedUnit> units;
    private final ModelTerms model;
    private final ModelWording wording;

    /** @param units what is looked for in each school's policy */
    public EvidenceFinder(Lexicon lexicon, Weights weights, List<AskedUnit> units) {
        this.weights = weights;
        this.scorer = new PairScorer(weights);
        this.units = List.copyOf(units);
        this.model = new ModelTerms(this.units, new Relations(lexicon));
        this.wording = new ModelWording(this.units);
    }

    /** @param place position of the passage, 0-based */
    private record Candidate(int place, Reading reading, Prepared passage, double logOdds) {
        double score() {
            return PassageScores.likelihood(logOdds);
        }
    }

    /**
     * What was found for each unit, in their order.
     *
     * @param introductions ids of the school's passages that only introduce others
     */
    public List<UnitEvidence> find(List<Reading> school, Set<String> introductions, Rarity rarity) {
        Weighing weighing = new Weighing(rarity);
        List<PreparedUnit> asked = asked(weighing);
        List<Prepared> offered = offered(school, weighing);
        Board board = model.board();
        double[][][] own =
                PairMeasures.of(asked, offered, model.offers(), board).all();
        Memory memory = new Memory(model, own, school, offered, scorer, weighing, weights.of("exemplar.least"));
        double[][][] pairs = memory.pairs();
        EvidenceMeasures evidence =
                new EvidenceMeasures(pairs, scorer.scores(pairs), sections(asked, offered), weights);
        PairRules rules = new PairRules(units, wording, school, introductions);
        Map<String, Integer> places = places(school);
        List<UnitEvidence> found = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            Map<String, Exemplar> said = memory.deciding().get(i);
            PassageScores odds = new PassageScores(places, logOdds(i, school, rules, evidence, said));
            List<Candidate> candidates = candidates(asked.get(i), odds, school, offered);
            found.add(evidence(i, asked.get(i), candidates, odds, rules, board).with(said));
        }
        return List.copyOf(found);
    }

    /** What is measured of every pair, to fit weights on. */
    public PairTable measure(List<Reading> school, Set<String> introductions, Rarity rarity) {
        Weighing weighing = new Weighing(rarity);
        List<PreparedUnit> asked = asked(weighing);
        List<Prepared> offered = offered(school, weighing);
        double[][][] pairs =
                PairMeasures.of(asked, offered, model.offers(), model.board()).all();
        PairRules rules = new PairRules(units, wording, school, introductions);
        return new PairTable(units, school, pairs, sections(asked, offered), rules);
    }

    private static Sections sections(List<PreparedUnit> asked, List<Prepared> offered) {
        return Sections.of(asked.stream().map(PreparedUnit::passage).toList(), offered);
    }

    private List<PreparedUnit> asked(Weighing weighing) {
        return model.units().stream()
                .map(unit -> PreparedUnit.of(unit, weighing))
                .toList();
    }

    private List<Prepared> offered(List<Reading> school, Weighing weighing) {
        Numbering numbering = new Numbering(model.numbers());
        return school.stream()
                .map(reading -> Prepared.of(PassageTerms.of(reading, numbering), weighing))
                .toList();
    }

    private static Map<String, Integer> places(List<Reading> school) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < school.size(); i++) {
            places.put(school.get(i).id(), i);
        }
        return places;
    }

    private double[] logOdds(
            int unit, List<Reading> school, PairRules rules, EvidenceMeasures evidence, Map<String, Exemplar> said) {
        double[] logOdds = new double[school.size()];
        for (int passage = 0; passage < logOdds.length; passage++) {
            double ruled = rules.logOdds(unit, passage);
            double odds = Double.isNaN(ruled) ? weights.trees().logOdds(evidence.of(unit, passage)) : ruled;
            boolean decided = said.containsKey(school.get(passage).id());
            logOdds[passage] = decided ? odds : Math.max(odds, rules.least(unit, passage));
        }
        return logOdds;
    }

    /**
     * The passages that may be accepted or named as nearest, the best first. Where a list is accepted as a whole, or a date
     * whatever is ahead of it, that may be any.
     */
    private List<Candidate> candidates(
            PreparedUnit unit, PassageScores scores, List<Reading> school, List<Prepared> offered) {
        double[] sorted = scores.logOdds().clone();
        Arrays.sort(sorted);
        int last = sorted.length - (int) weights.of("accept.most") - NEAREST;
        double least = last < 0 || mayAcceptAny(unit) ? Double.NEGATIVE_INFINITY : sorted[last];
        List<Candidate> candidates = new ArrayList<>();
        for (int place = 0; place < sorted.length; place++) {
            if (scores.logOdds()[place] >= least) {
                candidates.add(new Candidate(place, school.get(place), offered.get(place), scores.logOdds()[place]));
            }
        }
        candidates.sort(BEST_FIRST);
        return candidates;
    }

    private static boolean mayAcceptAny(PreparedUnit unit) {
        return isReference(unit) || unit.kind() == ClauseKind.REVIEW;
    }

    private UnitEvidence evidence(
            int row, PreparedUnit unit, List<Candidate> bestFirst, PassageScores scores, PairRules rules, Board board) {
        List<Candidate> accepted = withWholeLists(unit, accept(bestFirst), bestFirst);
        List<Fitted> fitted = new ArrayList<>();
        accepted.forEach(candidate -> fitted.add(fitted(row, unit, candidate, board)));
        List<List<Fit>> byElement = new ArrayList<>();
        List<List<Fit>> statements = new ArrayList<>();
        List<Fitted> near = nearest(row, unit, bestFirst, accepted, board);
        List<List<Fit>> nearby = new ArrayList<>();
        for (int i = 0; i < unit.elements().size(); i++) {
            List<Fit> best = new ArrayList<>();
            for (Fitted passage : fitted) {
                best.add(passage.best(i));
            }
            statements.add(of(i, fitted));
            nearby.add(of(i, near));
            byElement.add(forElement(best));
        }
        List<Fit> all = new ArrayList<>();
        fitted.forEach(passage -> all.add(passage.best()));
        BitSet places = placesOf(accepted);
        boolean same = rules.haveSameWording(row, places);
        Set<Integer> wordForWord = rules.wordForWord(row, places);
        List<Fit> nearest = near.stream().map(Fitted::best).toList();
        return new UnitEvidence(
                units.get(row), all, byElement, statements, same, wordForWord, nearest, nearby, scores, Map.of());
    }

    private static List<Fit> of(int element, List<Fitted> passages) {
        List<Fit> fits = new ArrayList<>();
        passages.forEach(passage -> fits.addAll(passage.fits().get(element)));
        return fits;
    }

    /** The best that were not accepted, of those that can be evidence. */
    private List<Fitted> nearest(
            int row, PreparedUnit unit, List<Candidate> bestFirst, List<Candidate> accepted, Board board) {
        BitSet places = placesOf(accepted);
        List<Fitted> nearest = new ArrayList<>();
        for (int i = 0; i < bestFirst.size() && nearest.size() < NEAREST; i++) {
            Candidate candidate = bestFirst.get(i);
            if (!places.get(candidate.place()) && candidate.logOdds() > PairRules.NO_EVIDENCE) {
                nearest.add(fitted(row, unit, candidate, board));
            }
        }
        return nearest;
    }

    private static BitSet placesOf(List<Candidate> candidates) {
        BitSet places = new BitSet();
        candidates.forEach(candidate -> places.set(candidate.place()));
        return places;
    }

    private Fitted fitted(int row, PreparedUnit unit, Candidate candidate, Board board) {
        return new Fitted(
                scorer.fits(units.get(row), unit, candidate.reading(), candidate.passage(), candidate.score(), board));
    }

    /**
     * How a passage fits a requirement.
     *
     * @param fits for each element those of the passage's statements
     */
    private record Fitted(List<List<Fit>> fits) {
        Fit best(int element) {
            return Collections.max(fits.get(element), BY_SHARE);
        }

        Fit best() {
            Fit best = best(0);
            for (int element = 1; element < fits.size(); element++) {
                Fit other = best(element);
                best = other.coverage().share() > best.coverage().share() ? other : best;
            }
            return best;
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
        if (!isReference(unit)) {
            return accepted;
        }
        BitSet places = placesOf(accepted);
        Set<String> lists = new HashSet<>();
        for (Candidate candidate : accepted) {
            Passage passage = candidate.reading().passage();
            lists.add(passage.kind() == Passage.Kind.ITEM ? passage.parentId() : passage.id());
        }
        return bestFirst.stream()
                .filter(candidate -> places.get(candidate.place())
                        || (lists.contains(candidate.reading().passage().parentId())
                                && candidate.reading().kind() == ClauseKind.REFERENCE))
                .toList();
    }

    private static boolean isReference(PreparedUnit unit) {
        return unit.kind() == ClauseKind.REFERENCE;
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
