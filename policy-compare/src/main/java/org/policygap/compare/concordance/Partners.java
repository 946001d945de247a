package org.policygap.compare.concordance;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which schools are held against each other: all, if they are few; of many, each those next to it in a ring and others at
 * distances that double, so that the work grows little faster than their number and any two are joined by few steps.
 */
final class Partners {
    /** Schools up to this distance are always compared: with up to twice as many and one more, that is all. */
    private static final int NEAR = 8;

    private final List<int[]> bySchool;

    Partners(int schools) {
        this.bySchool = IntStream.range(0, schools)
                .mapToObj(school -> IntStream.concat(
                                IntStream.rangeClosed(1, NEAR),
                                IntStream.iterate(2 * NEAR, distance -> distance <= schools / 2, d -> 2 * d))
                        .flatMap(distance -> IntStream.of(school + distance, school - distance))
                        .map(other -> Math.floorMod(other, schools))
                        .filter(other -> other != school)
                        .sorted()
                        .distinct()
                        .toArray())
                .toList();
    }

    /** The schools that a school is compared with, in ascending order; each of them is compared with it. */
    int[] of(int school) {
        return bySchool.get(school);
    }
}
