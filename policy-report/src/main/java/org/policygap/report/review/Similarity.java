package org.policygap.report.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policygap.model.text.Fingerprint;

/** How much two wordings share. */
final class Similarity {
    private Similarity() {}

    /** Share of words in common (Dice coefficient over the bags of words), in [0, 1]; 1 if both have no word. */
    static double of(String one, String other) {
        List<String> words = List.of(Fingerprint.words(one).split(" "));
        List<String> others = List.of(Fingerprint.words(other).split(" "));
        Map<String, Integer> bag = new HashMap<>();
        words.forEach(word -> bag.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : others) {
            if (bag.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return 2.0 * common / (words.size() + others.size());
    }
}
