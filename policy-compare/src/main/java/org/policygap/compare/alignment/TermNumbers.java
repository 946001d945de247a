package org.policygap.compare.alignment;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A number for each term, so that terms are told apart without their letters. Those of the lexicon's concepts come first;
 * which number a word has says nothing. Safe for use by several threads.
 */
final class TermNumbers {
    private final Map<String, Integer> concepts;
    private final Map<String, Integer> words = new ConcurrentHashMap<>();
    private final AtomicInteger next;

    /** @param concepts the numbers of the concepts' keys, from 0 on without a gap */
    TermNumbers(Map<String, Integer> concepts) {
        this.concepts = concepts;
        this.next = new AtomicInteger(concepts.size());
    }

    /** The number of a term's key, 0-based. */
    int of(String key) {
        Integer known = key.charAt(0) == '#' ? concepts.get(key) : words.get(key);
        return known == null ? words.computeIfAbsent(key, word -> next.getAndIncrement()) : known;
    }

    /** One more than the highest number. */
    int size() {
        return next.get();
    }
}
