package org.policygap.compare.alignment;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * The numbers that the comparison rests on: those of the shipped files {@code weights.properties} and
 * {@code evidence-trees.tsv}, or others to try.
 */
public final class Weights {
    private final Map<String, Double> values;
    private final Trees trees;

    private Weights(Map<String, Double> values, Trees trees) {
        this.values = Map.copyOf(values);
        this.trees = trees;
    }

    /** The shipped numbers. */
    public static Weights shipped() {
        Properties file = new Properties();
        try (InputStream in = Weights.class.getResourceAsStream("weights.properties")) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks weights.properties");
            }
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read weights.properties", e);
        }
        Map<String, Double> values = new HashMap<>();
        file.stringPropertyNames().forEach(name -> values.put(name, Double.valueOf(file.getProperty(name))));
        return new Weights(values, Trees.shipped());
    }

    /** These numbers with some others in their place. */
    public Weights with(Map<String, Double> others) {
        Map<String, Double> changed = new HashMap<>(values);
        changed.putAll(others);
        return new Weights(changed, trees);
    }

    /** These numbers with other trees. */
    public Weights with(Trees others) {
        return new Weights(values, others);
    }

    /** What says how likely a passage is evidence. */
    Trees trees() {
        return trees;
    }

    /**
     * The number with the name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public double of(String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("weights.properties lacks " + name);
        }
        return value;
    }
}
