package org.policygap.compare.alignment;

/** Which pairs are worth measuring, by their positions, 0-based. */
@FunctionalInterface
interface Pairs {
    Pairs ALL = (one, other) -> true;

    boolean has(int one, int other);

    /** The same pairs, seen from the other side. */
    default Pairs reversed() {
        return (one, other) -> has(other, one);
    }
}
