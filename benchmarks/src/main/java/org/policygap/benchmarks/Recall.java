package org.policygap.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many words of one text another has, order aside.
 *
 * <p>A word that one text has in pieces ("safe guarding", a hyphen at a line's end) is found if the pieces stand side by
 * side; {@link #pieced} says how often that was needed.
 *
 * @param words number of words expected
 * @param pieced number of expected words that were found only by putting pieces together
 * @param lost the words not found, with how often each is lacking
 */
record Recall(int words, int pieced, Map<String, Integer> lost) {
    /** Most pieces of a word that are put together. */
    private static final int MOST_PIECES = 12;

    static Recall of(List<String> expected, List<String> read) {
        Map<String, Integer> lacking = new TreeMap<>();
        Map<String, Integer> surplus = new HashMap<>();
        read.forEach(word -> surplus.merge(word, 1, Integer::sum));
        for (String word : expected) {
            if (!take(surplus, word)) {
                lacking.merge(word, 1, Integer::sum);
            }
        }
        int before = sum(lacking);
        joinExpected(expected, lacking, surplus);
        joinRead(read, lacking, surplus);
        return new Recall(expected.size(), before - sum(lacking), lacking);
    }

    /** Number of words not found. */
    int missing() {
        return sum(lost);
    }

    /** Share of the expected words that were found, in [0, 1]; 1 if none were expected. */
    double share() {
        return words == 0 ? 1 : 1 - (double) missing() / words;
    }

    /** Pieces expected where one word was read. */
    private static void joinExpected(
            List<String> expected, Map<String, Integer> lacking, Map<String, Integer> surplus) {
        for (int i = 0; i < expected.size(); i++) {
            StringBuilder joined = new StringBuilder(expected.get(i));
            for (int n = 1; n < MOST_PIECES && i + n < expected.size(); n++) {
                joined.append(expected.get(i + n));
                List<String> pieces = expected.subList(i, i + n + 1);
                if (pieces.stream().anyMatch(lacking::containsKey) && take(surplus, joined.toString())) {
                    pieces.forEach(piece -> take(lacking, piece));
                    break;
                }
            }
        }
    }

    /** Pieces read where one word was expected. */
    private static void joinRead(List<String> read, Map<String, Integer> lacking, Map<String, Integer> surplus) {
        for (int i = 0; i < read.size(); i++) {
            StringBuilder joined = new StringBuilder(read.get(i));
            for (int n = 1; n < MOST_PIECES && i + n < read.size(); n++) {
                joined.append(read.get(i + n));
                List<String> pieces = read.subList(i, i + n + 1);
                if (pieces.stream().anyMatch(surplus::containsKey) && take(lacking, joined.toString())) {
                    pieces.forEach(piece -> take(surplus, piece));
                    break;
                }
            }
        }
    }

    /** Takes a word out of a bag; false if it has none. */
    private static boolean take(Map<String, Integer> bag, String word) {
        Integer count = bag.get(word);
        if (count == null) {
            return false;
        }
        if (count == 1) {
            bag.remove(word);
        } else {
            bag.put(word, count - 1);
        }
        return true;
    }

    private static int sum(Map<String, Integer> bag) {
        return bag.values().stream().mapToInt(Integer::intValue).sum();
    }
}
