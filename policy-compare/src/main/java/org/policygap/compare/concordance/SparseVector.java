package org.policygap.compare.concordance;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** A vector of length 1 (or nothing), with few of its numbers above 0. Keys come in their natural order. */
@SuppressWarnings("ArrayRecordComponent") // multiplied many times, compared never
record SparseVector(String[] keys, double[] values) {

    static SparseVector of(Map<String, Double> weights) {
        TreeMap<String, Double> sorted = new TreeMap<>(weights);
        sorted.values().removeIf(weight -> weight <= 0);
        double length = Math.sqrt(
                sorted.values().stream().mapToDouble(weight -> weight * weight).sum());
        String[] keys = sorted.keySet().toArray(new String[0]);
        double[] values =
                sorted.values().stream().mapToDouble(weight -> weight / length).toArray();
        return new SparseVector(keys, values);
    }

    int size() {
        return keys.length;
    }

    /** The value of a key, 0 if it is not here. */
    double value(String key) {
        int place = Arrays.binarySearch(keys, key);
        return place < 0 ? 0 : values[place];
    }
}
