package org.policygap.compare.alignment;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.policygap.compare.proposition.Term;

/** How much of what is asked is offered. Which terms were found is worked out when it is asked for. For one thread. */
public final class Overlap {
    private final double share;
    private final Supplier<List<Match>> search;
    private List<Match> matches = List.of();
    private boolean searched;

    /**
     * @param found for each term that was found its weight times how near it is
     * @param total weight of all terms asked for
     * @param search finds the terms
     */
    Overlap(double[] found, double total, Supplier<List<Match>> search) {
        this.share = total == 0 ? 0 : Arrays.stream(found).sum() / total;
        this.search = search;
    }

    /** A term asked for with the nearest term offered. */
    public record Match(Term asked, Term offered, double similarity, double weight) {}

    /** Weight of the terms that were found, each by how near it is, over the weight of all; in [0, 1]. */
    public double share() {
        return share;
    }

    /** The terms that were found. */
    public List<Match> matches() {
        if (!searched) {
            matches = List.copyOf(search.get());
            searched = true;
        }
        return matches;
    }
}
