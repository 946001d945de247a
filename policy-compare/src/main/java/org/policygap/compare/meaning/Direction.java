package org.policygap.compare.meaning;

import java.util.List;

/**
 * Which way a word or a text points among all meanings. Parts are whole numbers, so that the same texts are as like on every
 * machine.
 */
final class Direction {
    private static final int MOST = Byte.MAX_VALUE;
    private static final int ABOVE_ALL = MOST + 1;
    private static final double[] NOTHING = {};

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
            most = part > most ? part : -part > most ? -part : most;
        }
        byte[] parts = new byte[sum.length];
        for (int i = 0; i < parts.length && most > 0; i++) {
            parts[i] = rounded(sum[i] / most * MOST);
        }
        return new Direction(parts);
    }

    /** To the nearest whole number, much faster than for a number of any size. */
    private static byte rounded(double part) {
        return (byte) ((int) (part + (ABOVE_ALL + 0.5)) - ABOVE_ALL);
    }

    /** The direction of others together, each as long as another; at least one. */
    static Direction sum(List<Direction> directions) {
        double[] sum = new double[directions.get(0).parts.length];
        directions.forEach(direction -> add(sum, direction.weighed(1)));
        return of(sum);
    }

    /** Adds parts to a sum; there may be none. */
    static void add(double[] sum, double[] parts) {
        for (int i = 0; i < parts.length; i++) {
            sum[i] += parts[i];
        }
    }

    /** Its parts when it is as long as the weight says; none if it points nowhere or the weight is 0. */
    double[] weighed(double weight) {
        if (length == 0 || weight == 0) {
            return NOTHING;
        }
        double factor = weight / length;
        double[] weighed = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            weighed[i] = factor * parts[i];
        }
        return weighed;
    }

    /** Root of the sum of the squares of its parts; 0 if it points nowhere. */
    double length() {
        return length;
    }

    byte[] parts() {
        return parts.clone();
    }
}
