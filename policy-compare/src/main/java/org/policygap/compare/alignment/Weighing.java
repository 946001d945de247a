package org.policygap.compare.alignment;

import java.util.Arrays;
import java.util.IdentityHashMap;
import org.policygap.compare.proposition.Rarity;
import org.policygap.compare.proposition.Term;

/** Says what terms count in one comparison. For one thread. */
final class Weighing {
    private final Rarity rarity;
    private final IdentityHashMap<Numbered, Weighed> known = new IdentityHashMap<>();

    /** How rare each term is, by its number; 0 for one that was not asked for yet. */
    private double[] rarities = new double[1 << 12];

    Weighing(Rarity rarity) {
        this.rarity = rarity;
    }

    Weighed of(Numbered terms) {
        Weighed weighed = known.get(terms);
        if (weighed == null) {
            weighed = weigh(terms);
            known.put(terms, weighed);
        }
        return weighed;
    }

    private Weighed weigh(Numbered terms) {
        double[] weights = new double[terms.list().length];
        for (int i = 0; i < weights.length; i++) {
            Term term = terms.list()[i];
            weights[i] = term.weight() * rarity(terms.numbers()[i], term);
        }
        return new Weighed(terms, weights, Arrays.stream(weights).sum());
    }

    private double rarity(int number, Term term) {
        if (number >= rarities.length) {
            rarities = Arrays.copyOf(rarities, 2 * number);
        }
        if (rarities[number] == 0) {
            rarities[number] = rarity.of(term.key());
        }
        return rarities[number];
    }
}
