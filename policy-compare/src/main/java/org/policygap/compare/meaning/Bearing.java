package org.policygap.compare.meaning;

import java.util.List;

/** A meaning laid out to be held against many others: as what is asked, or as what is offered. Immutable. */
public final class Bearing {
    private final Packed whole;
    private final Packed[] statements;

    private Bearing(Packed whole, Packed[] statements) {
        this.whole = whole;
        this.statements = statements;
    }

    static Bearing asked(Direction whole, List<Direction> statements) {
        return new Bearing(Packed.of(whole), statements.stream().map(Packed::of).toArray(Packed[]::new));
    }

    static Bearing offered(Direction whole, List<Direction> statements) {
        return new Bearing(
                Packed.swapped(whole), statements.stream().map(Packed::swapped).toArray(Packed[]::new));
    }

    /**
     * How near what is offered comes to what this asks: both as wholes, and where a statement of one comes nearest to the
     * other.
     *
     * @return mean of the cosines of both angles, in [-1, 1]
     */
    public double likeness(Bearing offered) {
        double wholes = whole.cosine(offered.whole);
        double nearest = wholes;
        for (Packed statement : offered.statements) {
            nearest = Math.max(nearest, whole.cosine(statement));
        }
        for (Packed statement : statements) {
            nearest = Math.max(nearest, statement.cosine(offered.whole));
        }
        return (wholes + nearest) / 2;
    }

    /**
     * A direction with two parts in each number, so that one multiplication takes two: of (a + 2^32 b)(d + 2^32 c) the
     * upper half is ac + bd. Parts are bytes, so that no sum of them leaves its half.
     */
    private static final class Packed {
        private static final int HALF = Integer.SIZE;

        private final long[] pairs;
        private final double length;

        private Packed(long[] pairs, double length) {
            this.pairs = pairs;
            this.length = length;
        }

        static Packed of(Direction direction) {
            return of(direction, 0, HALF);
        }

        /** With the second part of each pair before the first. */
        static Packed swapped(Direction direction) {
            return of(direction, HALF, 0);
        }

        /**
         * @param even by how much those with an even index are shifted
         * @param odd the others
         */
        private static Packed of(Direction direction, int even, int odd) {
            byte[] parts = direction.parts();
            long[] pairs = new long[(parts.length + 1) / 2];
            for (int i = 0; i < parts.length; i++) {
                pairs[i >> 1] += (long) parts[i] << ((i & 1) == 0 ? even : odd);
            }
            return new Packed(pairs, direction.length());
        }

        /** Cosine of the angle between this and another that is swapped, in [-1, 1]; 0 if one points nowhere. */
        double cosine(Packed swapped) {
            double lengths = length * swapped.length;
            return lengths == 0 ? 0 : product(pairs, swapped.pairs) / lengths;
        }

        private static int product(long[] one, long[] swapped) {
            long product = 0;
            for (int i = 0; i < one.length; i++) {
                product += one[i] * swapped[i];
            }
            int lower = (int) product;
            return (int) ((product - lower) >> HALF);
        }
    }
}
