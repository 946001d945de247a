package org.policygap.compare.alignment;

import java.util.ArrayList;
import java.util.List;
import org.policygap.compare.proposition.Rarity;
import org.policygap.compare.proposition.Term;
import org.policygap.compare.proposition.Terms;

/**
 * Terms with what each counts in one comparison and what comes near it, worked out once and looked for often.
 *
 * @param total weight of all parts
 */
record Weighed(List<Part> parts, double total) {

    /**
     * A term that is asked for.
     *
     * @param weight what it counts, at least 0
     * @param near what comes near it, nearest first
     */
    record Part(Term term, double weight, List<Relations.Related> near) {
        Overlap.Match match(Offer offered) {
            Overlap.Match best = new Overlap.Match(term, term, 0, weight);
            for (Relations.Related related : near) {
                if (related.similarity() <= best.similarity()) {
                    break;
                }
                double similarity = related.similarity() * offered.reach(related.key());
                if (similarity > best.similarity()) {
                    Term found = offered.term(related.key()).orElse(term);
                    best = new Overlap.Match(term, found, similarity, weight);
                }
            }
            return best;
        }
    }

    static Weighed of(Terms terms, Rarity rarity, Relations relations) {
        List<Part> parts = new ArrayList<>();
        for (Term term : terms.all()) {
            parts.add(new Part(term, term.weight() * rarity.of(term.key()), relations.of(term.key())));
        }
        return new Weighed(
                List.copyOf(parts), parts.stream().mapToDouble(Part::weight).sum());
    }

    /** How much of it is offered, with the terms that were found. */
    Overlap overlapWith(Offer offered) {
        List<Overlap.Match> matches = parts.stream()
                .map(part -> part.match(offered))
                .filter(match -> match.similarity() > 0)
                .toList();
        double found = matches.stream()
                .mapToDouble(match -> match.weight() * match.similarity())
                .sum();
        return new Overlap(total == 0 ? 0 : found / total, total, matches);
    }
}
