package org.policygap.model.xml;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What all mappers between records and generated classes need. */
final class Mapping {
    private Mapping() {}

    /** The text of an element or attribute, empty if it is absent. */
    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** The value of an element or attribute that is absent if the text is empty. */
    static @Nullable String optional(String text) {
        return text.isEmpty() ? null : text;
    }

    /** The value of an attribute or element that is absent if there is none. */
    static <A, B> @Nullable B optional(Optional<A> value, Function<A, B> mapper) {
        return value.map(mapper).orElse(null);
    }

    /** The constant of the same name; schema and records have the same constants. */
    static <E extends Enum<E>> E constant(Class<E> type, Enum<?> other) {
        return Enum.valueOf(type, other.name());
    }

    /** Every value mapped, in order. */
    static <A, B> List<B> all(List<A> values, Function<A, B> mapper) {
        return values.stream().map(mapper).toList();
    }
}
