package org.policygap.compare.alignment;

/** A value for each feature of an enumeration; 0 until it is put. */
final class Measured<F extends Enum<F>> {
    private final double[] values;

    /** @param features all constants of the enumeration */
    Measured(F[] features) {
        this.values = new double[features.length];
    }

    // The place of a constant is what EnumMap goes by, too; it is never written down. An EnumMap would box each value.
    @SuppressWarnings("EnumOrdinal")
    void put(F feature, double value) {
        values[feature.ordinal()] = value;
    }

    /** Puts 1 for true, 0 for false. */
    void put(F feature, boolean value) {
        put(feature, value ? 1 : 0);
    }

    /** The values in the order of the enumeration; the very ones, so that no pair is copied. */
    double[] values() {
        return values;
    }

    /** The sum of values, each times its weight. */
    static double weighed(double[] values, double[] weights) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum;
    }
}
