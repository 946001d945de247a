package org.policygap.compare.alignment;

import java.util.Arrays;
import java.util.List;
import java.util.function.ObjDoubleConsumer;
import org.policygap.compare.proposition.Term;

/**
 * How much of what is asked is offered. In which words the terms that were found are offered is worked out when it is asked
 * for. For one thread.
 */
public final class Overlap {
    private final Weighed asked;
    private final double[] similarities;
    private final Offer offer;
    private final Relations relations;
    private final double share;
    private List<Match> matches = List.of();
    private boolean searched;

    /** @param similarities how near an offered term comes to each that is asked for; 0 if none does */
    Overlap(Weighed asked, double[] similarities, Offer offer, Relations relations) {
        this.asked = asked;
        this.similarities = similarities;
        this.offer = offer;
        this.relations = relations;
        this.share = share(asked, similarities);
    }

    private static double share(Weighed asked, double[] similarities) {
        double[] found = new double[similarities.length];
        int size = 0;
        for (int i = 0; i < similarities.length; i++) {
            if (similarities[i] > 0) {
                found[size++] = asked.weights()[i] * similarities[i];
            }
        }
        return asked.share(Arrays.stream(found, 0, size).sum());
    }

    /** A term asked for with the nearest term offered. */
    public record Match(Term asked, Term offered, double similarity, double weight) {}

    /** Weight of the terms that were found, each by how near it is, over the weight of all; in [0, 1]. */
    public double share() {
        return share;
    }

    /** Hands over each term that was found, with how near what is offered comes to it, in (0, 1]. */
    public void each(ObjDoubleConsumer<Term> taker) {
        for (int i = 0; i < similarities.length; i++) {
            if (similarities[i] > 0) {
                taker.accept(asked.asked().list()[i], similarities[i]);
            }
        }
    }

    /** The terms that were found. */
    public List<Match> matches() {
        if (!searched) {
            matches = List.copyOf(relations.matches(asked, similarities, offer));
            searched = true;
        }
        return matches;
    }
}
