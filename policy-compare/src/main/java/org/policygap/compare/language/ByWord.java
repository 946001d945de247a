package org.policygap.compare.language;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a word alone, worked out when the word is met first. Safe for use by several threads.
 *
 * @param <T> immutable
 */
public final class ByWord<T> {
    private final Function<Word, T> work;
    private final AtomicReferenceArray<@Nullable T> known = new AtomicReferenceArray<>(Words.MOST_KEPT);

    /** @param work gives the same for the same word */
    public ByWord(Function<Word, T> work) {
        this.work = work;
    }

    /** What follows from a word of one {@link Words}. */
    public T of(Word word) {
        int number = word.number();
        if (number == Word.NOT_KEPT) {
            return work.apply(word);
        }
        T value = known.get(number);
        if (value == null) {
            value = work.apply(word);
            known.set(number, value);
        }
        return value;
    }
}
