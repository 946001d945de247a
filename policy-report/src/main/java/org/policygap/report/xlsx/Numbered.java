package org.policygap.report.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a workbook holds once and names by number, in the order in which it was first asked for.
 *
 * @param <T> with equality by value
 */
final class Numbered<T> {
    private final Map<T, Integer> numbers = new LinkedHashMap<>();

    /** The number of a thing, 0-based; the next one if it is new. */
    int of(T thing) {
        Integer number = numbers.get(thing);
        if (number == null) {
            number = numbers.size();
            numbers.put(thing, number);
        }
        return number;
    }

    /** All things in the order of their numbers. */
    Set<T> all() {
        return numbers.keySet();
    }
}
