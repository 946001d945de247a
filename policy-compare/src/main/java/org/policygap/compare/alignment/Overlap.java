package org.policygap.compare.alignment;

import java.util.List;
import org.policygap.compare.proposition.Term;

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
}
