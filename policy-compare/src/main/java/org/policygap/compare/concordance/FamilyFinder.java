package org.policygap.compare.concordance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.policygap.compare.concordance.Links.Link;

/**
 * Joins clauses into families along their links, the most likely first. Two families become one only if their clauses are
 * linked well enough on average: a single link between two of them never suffices.
 */
final class FamilyFinder {
    /**
     * The mean of the links, as logarithms of odds, from which families are joined. Seen on exercises and independent areas:
     * between -2.5 and -1.5 little changes, and above fewer rows mix matters but more stand apart.
     */
    private static final double JOIN = -2;

    /** Clauses of the smaller family whose links are asked for. */
    private static final int ASKED = 16;

    private final List<SortedClause> clauses;
    private final Links links;
    private final Partners partners;
    private final List<Cluster> home = new ArrayList<>();

    FamilyFinder(List<SortedClause> clauses, Links links, Partners partners) {
        this.clauses = clauses;
        this.links = links;
        this.partners = partners;
        for (int position = 0; position < clauses.size(); position++) {
            home.add(new Cluster(position, clauses.get(position)));
        }
    }

    /** The families of all clauses. */
    List<Cluster> families() {
        links.all().stream()
                .filter(link -> link.logOdds() >= JOIN)
                .sorted(Comparator.comparingDouble((Link link) -> -link.logOdds())
                        .thenComparing(Link::one)
                        .thenComparing(Link::other))
                .forEach(this::follow);
        return List.copyOf(new LinkedHashSet<>(home));
    }

    private void follow(Link link) {
        Cluster one = home.get(link.one());
        Cluster other = home.get(link.other());
        Cluster larger = one.size() >= other.size() ? one : other;
        Cluster smaller = one.equals(larger) ? other : one;
        if (!one.equals(other) && larger.mayJoin(smaller) && areLinked(smaller, larger)) {
            larger.add(smaller);
            smaller.positions().forEach(position -> home.set(position, larger));
        }
    }

    /**
     * Whether the mean over all pairs of clauses whose schools were compared is enough to join. Pairs are counted only until
     * they are too many for the links that there are.
     */
    private boolean areLinked(Cluster smaller, Cluster larger) {
        List<Integer> asked = smaller.positions().subList(0, Math.min(ASKED, smaller.size()));
        double linked = 0;
        for (int position : asked) {
            for (Link link : links.of(position)) {
                if (home.get(link.beyond(position)).equals(larger)) {
                    linked += link.logOdds() - Links.NONE;
                }
            }
        }
        double most = linked / (JOIN - Links.NONE);
        int compared = 0;
        for (int i = 0; i < asked.size() && compared <= most; i++) {
            compared += larger.ofPartners(partners, clauses.get(asked.get(i)).school());
        }
        return compared <= most;
    }
}
