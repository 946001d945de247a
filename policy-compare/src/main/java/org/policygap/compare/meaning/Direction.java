package org.policygap.compare.meaning;

import java.util.List;

/**
 * Which way a word or a text points among all meanings. Parts are whole numbers, so that the same texts are as like on every
 * machine.
 */
final class Direction {
    private static final int MOST = Byte.MAX_VALUE;

    private final byte[] parts;
    private final double length;

    private Direction(byte[] parts) {
        this.parts = parts;
        int squares = 0;
        for (byte part : parts) {
            squares += part * part;
        }
        this.length = Math.sqrt(squares);
    }

    /** A direction as it is kept; the array is not copied. */
    static Direction kept(byte[] parts) {
        return new Direction(parts);
    }

    /** The direction of a sum: only how its parts relate counts. */
    static Direction of(double[] sum) {
        double most = 0;
        for (double part : sum) {
            most = Math.max(most, Math.abs(part));
        }
        byte[] parts = new byte[sum.length];
        for (int i = 0; i < parts.length && most > 0; i++) {
            parts[i] = (byte) Math.round(sum[i] / most * MOST);
        }
        return new Direction(parts);
    }

    /** The direction of others together, each as long as another; at least one. */
    static Direction sum(List<Direction> directions) {
        double[] sum = new double[directions.get(0).parts.length];
        directions.forEach(direction -> direction.addTo(sum, 1));
        return of(sum);
    }

    /** Adds it to a sum, as long as the weight says. */
    void addTo(double[] sum, double weight) {
        double factor = length == 0 ? 0 : weight / length;
        for (int i = 0; i < parts.length; i++) {
            sum[i] += factor * parts[i];
        }
    }

    /** Root of the sum of the squares of its parts; 0 if it points nowhere. */
    double length() {
        return length;
    }

    byte[] parts() {
        return parts.clone();
    }
}
