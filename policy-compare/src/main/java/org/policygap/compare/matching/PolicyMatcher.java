package org.policygap.compare.matching;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.policygap.compare.lexicon.Lexicon;
import org.policygap.compare.lexicon.LexiconReader;
import org.policygap.compare.proposition.TermReader;
import org.policygap.model.policy.Policy;

/** Says which of some model policies a document is a school's version of. Immutable and safe for use by several threads. */
public final class PolicyMatcher {
    /** A title may have the school's name and a year beside the model's words; one with nothing else is still better. */
    private static final double LONGER = 0.75;

    private final TermReader terms;
    private final List<Profile> models;
    /** Number of models that have the term. */
    private final Map<String, Integer> having = new LinkedHashMap<>();

    /** Matches with the lexicon that ships with policygap. */
    public PolicyMatcher(List<Policy> models) {
        this(models, LexiconReader.shipped());
    }

    /**
     * Matches with a lexicon of one's own.
     *
     * @param models at least one
     */
    public PolicyMatcher(List<Policy> models, Lexicon lexicon) {
        if (models.isEmpty()) {
            throw new IllegalArgumentException("There is no model to match with.");
        }
        this.terms = new TermReader(lexicon);
        this.models = models.stream().map(model -> Profile.of(model, terms)).toList();
        this.models.forEach(model -> model.content().terms().forEach(term -> having.merge(term, 1, Integer::sum)));
    }

    /** The model that the document is most like; of equals the earlier one. */
    public Match match(Policy policy) {
        Profile document = Profile.of(policy, terms);
        return Match.of(IntStream.range(0, models.size())
                .mapToObj(i -> likeness(i, document))
                .sorted(Comparator.comparingDouble(Likeness::overall).reversed())
                .toList());
    }

    private Likeness likeness(int position, Profile document) {
        Profile model = models.get(position);
        double title = document.titles().stream()
                .flatMapToDouble(one -> model.titles().stream().mapToDouble(other -> likeness(other, one)))
                .max()
                .orElse(0);
        return new Likeness(position, title, cosine(model.content(), document.content()));
    }

    /** How far a title is the model's, in [0, 1]; a longer one that has all of the model's words is it for the most part. */
    private static double likeness(TermCounts model, TermCounts document) {
        return Math.max(model.shared(document), LONGER * model.containedIn(document));
    }

    private double cosine(TermCounts one, TermCounts other) {
        double product = one.terms().stream()
                .mapToDouble(term -> weight(one, term) * weight(other, term))
                .sum();
        double lengths = length(one) * length(other);
        return lengths == 0 ? 0 : product / lengths;
    }

    private double length(TermCounts counts) {
        return Math.sqrt(counts.terms().stream()
                .mapToDouble(term -> Math.pow(weight(counts, term), 2))
                .sum());
    }

    /** A term tells more the fewer of the models have it. */
    private double weight(TermCounts counts, String term) {
        return counts.of(term) * Math.log((models.size() + 1.0) / having.getOrDefault(term, 1));
    }
}
