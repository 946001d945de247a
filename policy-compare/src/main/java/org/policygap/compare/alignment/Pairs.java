package org.policygap.compare.alignment;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which pairs are worth measuring, by their positions, 0-based.
 *
 * @param ones for each of the others those that are held against it, in ascending order
 */
@SuppressWarnings("ArrayRecordComponent") // looked through many times, compared never
record Pairs(int[][] ones) {

    /** Every one with every other. */
    static Pairs all(int ones, int others) {
        int[] every = IntStream.range(0, ones).toArray();
        int[][] all = new int[others][];
        Arrays.fill(all, every);
        return new Pairs(all);
    }

    /** Those of a table with a row for each one and a column for each other. */
    static Pairs of(boolean[][] table, int others) {
        return new Pairs(IntStream.range(0, others)
                .mapToObj(other -> IntStream.range(0, table.length)
                        .filter(one -> table[one][other])
                        .toArray())
                .toArray(int[][]::new));
    }

    /** The same from the side of the others. */
    static Pairs reversed(boolean[][] table) {
        return new Pairs(Arrays.stream(table)
                .map(row -> IntStream.range(0, row.length)
                        .filter(other -> row[other])
                        .toArray())
                .toArray(int[][]::new));
    }

    /** Those that are held against one of the others. */
    int[] with(int other) {
        return ones[other];
    }
}
