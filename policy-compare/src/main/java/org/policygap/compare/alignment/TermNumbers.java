package org.policygap.compare.alignment;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A number for each term, so that terms are told apart without their letters. Those that were given come first; which
 * number another has says nothing. Safe for use by several threads.
 */
final class TermNumbers {
    private final Map<String, Integer> given;
    private final Map<String, Integer> further = new ConcurrentHashMap<>();
    private final AtomicInteger next;

    /** @param given the numbers of some terms' keys, from 0 on without a gap */
    TermNumbers(Map<String, Integer> given) {
        this.given = given;
        this.next = new AtomicInteger(given.size());
    }

    /** The number of a term's key, 0-based. */
    int of(String key) {
        Integer known = given.get(key);
        if (known == null) {
            known = further.get(key);
        }
        return known == null ? further.computeIfAbsent(key, word -> next.getAndIncrement()) : known;
    }

    /** One more than the highest number. */
    int size() {
        return next.get();
    }

    /** The numbers of all terms so far. */
    Map<String, Integer> all() {
        Map<String, Integer> all = new HashMap<>(given);
        all.putAll(further);
        return all;
    }
}
