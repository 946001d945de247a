package org.policygap.compare.proposition;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How rare a term is among some passages. For a comparison only those of the two documents that are compared are counted, so
 * that what else is in a run changes nothing. For one thread.
 */
public final class Rarity {
    /** Even a term of every passage tells a little. */
    private static final double FLOOR = 0.1;

    /** Passages of policies in general, which hold none of the terms: keeps short documents from making everything common. */
    private static final int BACKGROUND = 60;

    private final Map<String, Integer> passages;
    private int total;

    /** What a term of so many passages counts; 0 if it was not asked for yet. */
    private double[] byPassages = {};

    /** With nothing counted yet. */
    public Rarity() {
        passages = new HashMap<>();
        total = BACKGROUND;
    }

    /** With what another has counted. */
    public Rarity(Rarity other) {
        passages = new HashMap<>(other.passages);
        total = other.total;
    }

    /** Counts the passages of a policy. */
    public Rarity add(Collection<Reading> readings) {
        for (Reading reading : readings) {
            add(reading.own());
        }
        return this;
    }

    /** Counts a piece of text as a passage. */
    public Rarity add(Terms terms) {
        for (Term term : terms.all()) {
            passages.merge(term.key(), 1, Integer::sum);
        }
        total++;
        byPassages = new double[0];
        return this;
    }

    /** In [0.1, 1]; 1 for a term of at most one passage. */
    public double of(String key) {
        int count = Math.max(1, passages.getOrDefault(key, 0));
        if (byPassages.length == 0) {
            byPassages = new double[total + 1];
        }
        if (byPassages[count] == 0) {
            byPassages[count] = ofPassages(count);
        }
        return byPassages[count];
    }

    private double ofPassages(double count) {
        double most = Math.log(1 + Math.max(1, total));
        double value = (Math.log(1 + total / count) - Math.log(2)) / Math.max(0.01, most - Math.log(2));
        return FLOOR + (1 - FLOOR) * Math.max(0, Math.min(1, value));
    }
}
