package org.policygap.compare.concordance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.policygap.compare.language.Token;
import org.policygap.compare.language.Words;
import org.policygap.compare.lexicon.Concept;
import org.policygap.compare.lexicon.Lexicon;

/**
 * How much a word tells, from how many concepts of the lexicon use it. It depends on no policy, so that adding a school
 * changes nothing for the others.
 */
final class FrozenRarity {
    private final Words words;
    private final Map<String, Integer> concepts = new HashMap<>();
    private final double most;

    FrozenRarity(Lexicon lexicon) {
        this.words = lexicon.words();
        for (Concept concept : lexicon.concepts()) {
            Set<String> stems = new HashSet<>();
            concept.phrases()
                    .forEach(
                            phrase -> words.of(phrase).stream().map(Token::stem).forEach(stems::add));
            stems.forEach(stem -> concepts.merge(stem, 1, Integer::sum));
        }
        this.most = Math.log(1 + lexicon.concepts().size());
    }

    /** The mean over the words of a text, in (0, 1]; 1 if no concept uses any of them. */
    double of(String text) {
        return words.of(text).stream()
                .mapToDouble(token -> ofStem(token.stem()))
                .average()
                .orElse(1);
    }

    private double ofStem(String stem) {
        return 1 - Math.log(Math.max(1, concepts.getOrDefault(stem, 1))) / most;
    }
}
