package org.policygap.compare.alignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What several passages bring to a comparison, by term: what is asked for is looked for in all of them at once. For one
 * comparison and one thread; it remembers what it was asked.
 */
final class Offers {
    private final int size;
    private final Map<String, Postings> byTerm = new HashMap<>();
    private final Map<String, Postings> nearest = new HashMap<>();

    /** Offers with a value for each; an offer that is not here has 0. */
    private static final class Postings {
        private static final Postings NONE = new Postings();

        private int size;
        private int[] offers = new int[4];
        private double[] values = new double[4];

        void add(int offer, double value) {
            if (size == offers.length) {
                offers = Arrays.copyOf(offers, 2 * size);
                values = Arrays.copyOf(values, 2 * size);
            }
            offers[size] = offer;
            values[size] = value;
            size++;
        }
    }

    Offers(List<Offer> offers) {
        this.size = offers.size();
        for (int i = 0; i < size; i++) {
            int offer = i;
            offers.get(i)
                    .forEach((key, reach) ->
                            byTerm.computeIfAbsent(key, term -> new Postings()).add(offer, reach));
        }
    }

    /** For each offer how much of what is asked it has. */
    Found find(Weighed asked) {
        double[] weights = new double[size];
        double[] heaviest = new double[size];
        for (Weighed.Part part : asked.parts()) {
            Postings near = nearest(part);
            for (int i = 0; i < near.size; i++) {
                double weight = part.weight() * near.values[i];
                weights[near.offers[i]] += weight;
                heaviest[near.offers[i]] = Math.max(heaviest[near.offers[i]], weight);
            }
        }
        return new Found(asked.total(), weights, heaviest);
    }

    /** How much of what is asked each offer has. */
    static final class Found {
        private final double asked;
        private final double[] weights;
        private final double[] heaviest;

        private Found(double asked, double[] weights, double[] heaviest) {
            this.asked = asked;
            this.weights = weights;
            this.heaviest = heaviest;
        }

        /** Weight of the terms that an offer has, each by how near it is. */
        double weight(int offer) {
            return weights[offer];
        }

        /** Weight of the heaviest of them. */
        double heaviest(int offer) {
            return heaviest[offer];
        }

        /** Share of the weight that an offer has, in [0, 1]. */
        double share(int offer) {
            return asked == 0 ? 0 : weights[offer] / asked;
        }
    }

    /** How near the nearest term of each offer comes to a term, in [0, 1]. */
    private Postings nearest(Weighed.Part part) {
        return nearest.computeIfAbsent(part.term().key(), key -> nearest(part.near()));
    }

    private Postings nearest(List<Relations.Related> near) {
        if (near.size() == 1) {
            return byTerm.getOrDefault(near.get(0).key(), Postings.NONE);
        }
        double[] best = new double[size];
        for (Relations.Related related : near) {
            Postings having = byTerm.getOrDefault(related.key(), Postings.NONE);
            for (int i = 0; i < having.size; i++) {
                int offer = having.offers[i];
                best[offer] = Math.max(best[offer], related.similarity() * having.values[i]);
            }
        }
        Postings found = new Postings();
        for (int offer = 0; offer < size; offer++) {
            if (best[offer] > 0) {
                found.add(offer, best[offer]);
            }
        }
        return found;
    }
}
