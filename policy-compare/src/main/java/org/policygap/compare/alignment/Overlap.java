package org.policygap.compare.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    private @Nullable List<Match> matches;

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

    /** Weight of the terms that were found, each by how near it is, over the weight of all; in [0, 1]. */
    public double share() {
        return share;
    }

    /** The terms that were found. */
    public List<Match> matches() {
        List<Match> known = matches;
        if (known == null) {
            known = found();
            matches = known;
        }
        return known;
    }

    private List<Match> found() {
        List<Match> found = new ArrayList<>();
        for (int i = 0; i < similarities.length; i++) {
            if (similarities[i] > 0) {
                found.add(new Match(asked.asked().list()[i], similarities[i], asked.weights()[i]));
            }
        }
        return Collections.unmodifiableList(found);
    }

    /** A term asked for with the nearest term offered. */
    public final class Match {
        private final Term term;
        private final double similarity;
        private final double weight;
        private @Nullable Term offered;

        private Match(Term term, double similarity, double weight) {
            this.term = term;
            this.similarity = similarity;
            this.weight = weight;
        }

        public Term asked() {
            return term;
        }

        public Term offered() {
            Term known = offered;
            if (known == null) {
                known = relations.nearest(term, offer, similarity);
                offered = known;
            }
            return known;
        }

        /** How near what is offered comes to what is asked, in (0, 1]. */
        public double similarity() {
            return similarity;
        }

        /** What the term counts. */
        public double weight() {
            return weight;
        }
    }
}
