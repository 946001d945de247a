package org.policygap.compare.language;

import java.util.LinkedHashMap;
import java.util.Map;

/** How much a word tells in school policies, from the shipped list {@code common-words.txt}. */
public final class Commonness {
    private final Map<String, Double> weights;

    private Commonness(Map<String, Double> weights) {
        this.weights = weights;
    }

    /** The shipped list, by stem. */
    public static Commonness shipped(Words words) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (String line : Resources.lines("common-words.txt")) {
            int colon = line.indexOf(':');
            double weight = Double.parseDouble(line.substring(0, colon).strip());
            for (Token token : words.of(line.substring(colon + 1))) {
                weights.putIfAbsent(token.text(), weight);
                weights.putIfAbsent(token.stem(), weight);
            }
        }
        return new Commonness(Map.copyOf(weights));
    }

    /** Weight in [0, 1]: 0 for a word that tells nothing, 1 for any word that is not listed. */
    public double weight(Token token) {
        return weight(token.word());
    }

    /** The same for a word wherever it stands. */
    public double weight(Word word) {
        Double byText = weights.get(word.text());
        return byText == null ? weights.getOrDefault(word.stem(), 1.0) : byText;
    }
}
