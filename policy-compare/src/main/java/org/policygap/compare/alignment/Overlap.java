package org.policygap.compare.alignment;

import java.util.ArrayList;
import java.util.List;
import org.policygap.compare.proposition.Rarity;
import org.policygap.compare.proposition.Term;
import org.policygap.compare.proposition.Terms;

/**
 * How much of what is asked is offered.
 *
 * @param share weight of the terms that were found, each by how near it is, over the weight of all; in [0, 1]
 * @param weight weight of all terms asked for
 * @param matches the terms that were found
 */
public record Overlap(double share, double weight, List<Match> matches) {

    public Overlap {
        matches = List.copyOf(matches);
    }

    /** A term asked for with the nearest term offered. */
    public record Match(Term asked, Term offered, double similarity, double weight) {}

    static Overlap of(Terms asked, Offer offered, Rarity rarity, Relations relations) {
        double total = 0;
        double found = 0;
        List<Match> matches = new ArrayList<>();
        for (Term term : asked.all()) {
            double weight = term.weight() * rarity.of(term.key());
            total += weight;
            Match match = best(term, weight, offered, relations);
            if (match.similarity() > 0) {
                found += weight * match.similarity();
                matches.add(match);
            }
        }
        return new Overlap(total == 0 ? 0 : found / total, total, matches);
    }

    private static Match best(Term asked, double weight, Offer offered, Relations relations) {
        Match best = new Match(asked, asked, 0, weight);
        for (Relations.Related near : relations.of(asked.key())) {
            if (near.similarity() <= best.similarity()) {
                break;
            }
            double similarity = near.similarity() * offered.reach(near.key());
            if (similarity > best.similarity()) {
                best = new Match(asked, offered.term(near.key()).orElse(asked), similarity, weight);
            }
        }
        return best;
    }
}
