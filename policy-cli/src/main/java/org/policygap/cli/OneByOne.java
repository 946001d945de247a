package org.policygap.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;

/**
 * Does the same with many things on all processors, and whoever is free takes the next one. A parallel stream hands them out
 * in rows, on two processors a quarter of all at once: one processor is done with its rows while the other has a good part
 * of its last one left.
 */
final class OneByOne {
    private OneByOne() {}

    /** What comes of each, in their order; what comes to nothing is left out. */
    static <T, R> List<R> of(List<T> things, Function<T, Optional<R>> work) {
        List<ForkJoinTask<Optional<R>>> tasks = things.stream()
                .map(thing -> ForkJoinTask.adapt(() -> work.apply(thing)))
                .toList();
        return ForkJoinTask.invokeAll(tasks).stream()
                .map(ForkJoinTask::join)
                .flatMap(Optional::stream)
                .toList();
    }
}
