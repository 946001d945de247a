package org.policygap.compare.judgement;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.alignment.Overlap;
import org.policygap.compare.language.Words;
import org.policygap.compare.lexicon.ConceptType;
import org.policygap.compare.lexicon.Lexicon;

/** Which words of a school were read as others of the model, because the lexicon has them for one idea. */
final class Bridges {
    private static final int MOST_BRIDGES = 2;
    private static final int LONGEST_BRIDGE = 4;
    private static final double SAME = 0.8;
    private static final double TELLING = 0.4;

    /** "Application" and "applicant" begin alike and are not the same. */
    private static final int SAME_STEM = 5;

    private final Lexicon lexicon;

    Bridges(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Those of the best passages that rest on words of one's own, as a sentence. Of the words that ship with policygap none
     * are told: readers see both texts, and what means the same to the lexicon is often not the same in their place.
     */
    Optional<String> ofOwnWords(List<Fit> accepted) {
        Set<String> seen = new HashSet<>();
        List<String> bridges = accepted.stream()
                .limit(2)
                .flatMap(fit -> fit.coverage().matches().stream())
                .filter(match -> isBridge(match) && isOwn(match))
                .sorted(Comparator.comparingDouble((Overlap.Match match) -> -match.weight()))
                .filter(match -> seen.add(match.asked().key()))
                .map(Bridges::bridge)
                .distinct()
                .limit(MOST_BRIDGES)
                .toList();
        return bridges.isEmpty() ? Optional.empty() : Optional.of(Plain.capital(Plain.list(bridges)) + ".");
    }

    private boolean isOwn(Overlap.Match match) {
        Set<String> offered = stems(match.offered().surface());
        Set<String> asked = stems(match.asked().surface());
        return lexicon.ownPhrases(match.asked().key().substring(1)).stream()
                .map(this::stems)
                .anyMatch(own -> own.equals(offered) || own.equals(asked));
    }

    private static String bridge(Overlap.Match match) {
        String link = match.asked().key().equals(match.offered().key()) ? "was read as" : "was read as near";
        return "“%s” %s “%s”"
                .formatted(
                        match.offered().surface().strip(),
                        link,
                        match.asked().surface().strip());
    }

    /** Other words for one idea, not another form of the same word, and no times: five days are not ten. */
    boolean isBridge(Overlap.Match match) {
        return match.asked().isConcept()
                && !Shared.is(match, ConceptType.TIME)
                && match.similarity() >= SAME
                && match.asked().weight() >= TELLING
                && !match.asked().surface().equals(match.offered().surface())
                && differ(
                        match.asked().surface().strip(),
                        match.offered().surface().strip());
    }

    private boolean differ(String one, String other) {
        int stem = Math.min(SAME_STEM, Math.min(one.length(), other.length()));
        if (one.regionMatches(true, 0, other, 0, stem)) {
            return false;
        }
        boolean isShort = Words.count(one) <= LONGEST_BRIDGE && Words.count(other) <= LONGEST_BRIDGE;
        Set<String> first = isShort ? stems(one) : Set.of();
        Set<String> second = isShort ? stems(other) : Set.of();
        return !first.containsAll(second) && !second.containsAll(first);
    }

    private Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        lexicon.words().of(text).forEach(token -> stems.add(token.stem()));
        return stems;
    }
}
