package org.policygap.compare.alignment;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The numbers that the comparison rests on, from the shipped file {@code weights.properties}. */
public final class Weights {
    private final Properties values;

    private Weights(Properties values) {
        this.values = values;
    }

    /** The shipped numbers. */
    public static Weights shipped() {
        Properties values = new Properties();
        try (InputStream in = Weights.class.getResourceAsStream("weights.properties")) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks weights.properties");
            }
            values.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read weights.properties", e);
        }
        return new Weights(values);
    }

    /** The number with the name. */
    public double of(String name) {
        String value = values.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("weights.properties lacks " + name);
        }
        return Double.parseDouble(value);
    }
}
