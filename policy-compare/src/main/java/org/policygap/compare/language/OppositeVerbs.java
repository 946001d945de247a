package org.policygap.compare.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Verbs that undo each other, from the shipped list {@code opposite-verbs.txt}. */
public final class OppositeVerbs {
    private final Map<String, Set<String>> opposites = new HashMap<>();
    private final Words words;

    public OppositeVerbs(Words words) {
        this.words = words;
        for (String line : Resources.lines("opposite-verbs.txt")) {
            int colon = line.indexOf(':');
            List<String> ones = stems(line.substring(0, colon));
            List<String> others = stems(line.substring(colon + 1));
            ones.forEach(one -> others.forEach(other -> {
                opposites.computeIfAbsent(one, stem -> new HashSet<>()).add(other);
                opposites.computeIfAbsent(other, stem -> new HashSet<>()).add(one);
            }));
        }
    }

    /** Whether one verb undoes the other, in any of their forms. */
    public boolean areOpposite(String one, String other) {
        return opposites.getOrDefault(words.stem(one), Set.of()).contains(words.stem(other));
    }

    private List<String> stems(String verbs) {
        return words.of(verbs).stream().map(Token::stem).toList();
    }
}
