package org.policygap.compare.language;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many of what the model's rules name. The model asks the same of every school, so each rule is read once. */
public final class Counts {
    private final Map<String, List<Quantity>> ofRules = new ConcurrentHashMap<>();

    /** The things that a rule counts. */
    public List<Quantity> of(String rule) {
        return ofRules.computeIfAbsent(rule, Things::of);
    }
}
