package org.policygap.compare.alignment;

import java.util.function.IntFunction;
import org.policygap.compare.alignment.Relations.Reached;

/**
 * What one passage offers, laid out so that for every term there is at hand how near the passage comes to it: laid out
 * once, it answers many requirements. For one thread.
 */
final class Board {
    private final Relations relations;
    private final IntFunction<Reached> reach;
    private final double[] near;
    private final int[] laid;
    private int size;
    private double heaviest;

    /**
     * @param reach to which terms the concept with a number comes near
     * @param terms number of all terms that are asked for; whatever else is offered is left out
     */
    Board(Relations relations, IntFunction<Reached> reach, int terms) {
        this.reach = reach;
        this.relations = relations;
        this.near = new double[terms];
        this.laid = new int[terms];
    }

    /** Takes away what lies here and lays out an offer. */
    void lay(Offer offer) {
        clear();
        add(offer.own(), Offer.OWN);
        offer.inherited().forEach(terms -> add(terms, Offer.INHERITED));
        add(offer.topic(), Offer.TOPIC);
    }

    /** Takes away what lies here and lays out terms alone. */
    void lay(Numbered terms) {
        clear();
        add(terms, Offer.OWN);
    }

    private void clear() {
        for (int i = 0; i < size; i++) {
            near[laid[i]] = 0;
        }
        size = 0;
    }

    private void add(Numbered terms, double factor) {
        for (int number : terms.numbers()) {
            if (relations.isConcept(number)) {
                Reached reached = reach.apply(number);
                int[] others = reached.numbers();
                for (int i = 0; i < others.length; i++) {
                    put(others[i], reached.similarities()[i] * factor);
                }
            } else if (number < near.length) {
                put(number, factor);
            }
        }
    }

    private void put(int number, double value) {
        double before = near[number];
        if (before == 0) {
            laid[size++] = number;
        }
        if (value > before) {
            near[number] = value;
        }
    }

    /** Hands over every term that lies here, with how near it is. */
    void each(IntDoubleConsumer taker) {
        for (int i = 0; i < size; i++) {
            taker.accept(laid[i], near[laid[i]]);
        }
    }

    /** Takes the number of a term and how near it is. */
    @FunctionalInterface
    interface IntDoubleConsumer {
        void accept(int number, double near);
    }

    /** Weight of the terms asked for that lie here, each by how near it is. */
    double weight(Weighed asked) {
        int[] numbers = asked.asked().numbers();
        double[] weights = asked.weights();
        double weight = 0;
        double most = 0;
        for (int i = 0; i < numbers.length; i++) {
            double one = weights[i] * near[numbers[i]];
            weight += one;
            most = one > most ? one : most;
        }
        heaviest = most;
        return weight;
    }

    /** Weight of the heaviest of those that were asked for last. */
    double heaviest() {
        return heaviest;
    }

    /** Share of the weight of what is asked that lies here, in [0, 1]. */
    double share(Weighed asked) {
        int[] numbers = asked.asked().numbers();
        double[] weights = asked.weights();
        double weight = 0;
        for (int i = 0; i < numbers.length; i++) {
            weight += weights[i] * near[numbers[i]];
        }
        return asked.share(weight);
    }

    /** The largest share of any of them, 0 of none. */
    double best(Weighed[] each) {
        double best = 0;
        for (Weighed asked : each) {
            best = Math.max(best, share(asked));
        }
        return best;
    }

    /**
     * How much of what is asked lies here, with the terms that were found.
     *
     * @param offer what lies here
     */
    Overlap overlap(Weighed asked, Offer offer) {
        int[] numbers = asked.asked().numbers();
        double[] similarities = new double[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            similarities[i] = near[numbers[i]];
        }
        return new Overlap(asked, similarities, offer, relations);
    }
}
