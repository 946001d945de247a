package org.policygap.compare.alignment;

import java.util.ArrayList;
import java.util.List;
import org.policygap.compare.proposition.Rarity;
import org.policygap.compare.proposition.Term;
import org.policygap.compare.proposition.Terms;

/** Terms with what each counts in one comparison and what comes near it, worked out once and looked for often. */
final class Weighed {
    private final List<Part> parts;
    private final double total;

    private Weighed(List<Part> parts) {
        this.parts = parts;
        this.total = parts.stream().mapToDouble(Part::weight).sum();
    }

    private record Part(Term term, double weight, List<Relations.Related> near) {
        /** How near the nearest term offered comes, in [0, 1]. */
        double similarity(Offer offered) {
            double best = 0;
            for (Relations.Related related : near) {
                if (related.similarity() <= best) {
                    break;
                }
                best = Math.max(best, related.similarity() * offered.reach(related.key()));
            }
            return best;
        }

        Overlap.Match match(Offer offered) {
            Overlap.Match best = new Overlap.Match(term, term, 0, weight);
            for (Relations.Related related : near) {
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
        return new Weighed(parts);
    }

    /** Share of the weight that is offered, in [0, 1]. */
    double shareIn(Offer offered) {
        double found = 0;
        for (Part part : parts) {
            found += part.weight() * part.similarity(offered);
        }
        return total == 0 ? 0 : found / total;
    }

    /** The same with the terms that were found. */
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
