package org.policygap.parser.read.docx;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Numbers in attributes, where a wrong one counts as absent. */
final class Numbers {
    private Numbers() {}

    static OptionalInt integer(String value) {
        OptionalDouble number = decimal(value);
        return number.isPresent() ? OptionalInt.of((int) number.getAsDouble()) : OptionalInt.empty();
    }

    /** A decimal number; a unit behind it, which Strict documents may have, is taken as points and given as twips. */
    static OptionalDouble decimal(String value) {
        if (value.isEmpty() || value.length() > 20) {
            return OptionalDouble.empty();
        }
        try {
            return value.endsWith("pt")
                    ? OptionalDouble.of(20 * Double.parseDouble(value.substring(0, value.length() - 2)))
                    : OptionalDouble.of(Double.parseDouble(value));
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
