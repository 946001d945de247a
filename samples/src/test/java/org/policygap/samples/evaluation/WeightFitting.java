package org.policygap.samples.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.policygap.compare.alignment.PairTable;
import org.policygap.compare.alignment.Weights;
import org.policygap.samples.evaluation.LogisticRegression.Example;

/**
 * Fits the weights of pairs, and after them those of ranks, on labelled samples. Both stay near values set by hand in
 * {@code given-weights.properties}, from what is known about policies and not from the samples; a weight that is not
 * there is held near 0.
 */
final class WeightFitting {
    /** As strong as so many examples that are evenly divided; there are a thousand that are evidence. */
    private static final double PULL = 5;

    private static final double ROUNDING = 1000;

    private final Properties given = new Properties();

    WeightFitting() {
        try (InputStream in = WeightFitting.class.getResourceAsStream("given-weights.properties")) {
            given.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fitted weights by their names in {@code weights.properties}, with three decimals. */
    Map<String, Double> fit(List<TrainingPairs> samples) {
        List<Example> pairs = new ArrayList<>();
        samples.forEach(sample -> pairs.addAll(sample.pairs()));
        List<String> names = new ArrayList<>(PairTable.pairWeights());
        names.add("pair.constant");
        Map<String, Double> fitted = fit(pairs, names);
        // Ranks have a constant of their own.
        fitted.remove("pair.constant");
        Weights weights = Weights.shipped().with(fitted);
        List<Example> ranks = new ArrayList<>();
        samples.forEach(sample -> ranks.addAll(sample.ranks(weights)));
        fitted.putAll(fit(ranks, PairTable.rankWeights()));
        return fitted;
    }

    private Map<String, Double> fit(List<Example> examples, List<String> names) {
        double[] near = names.stream()
                .mapToDouble(name -> Double.parseDouble(given.getProperty(name, "0")))
                .toArray();
        double[] weights = new LogisticRegression(examples, near, PULL).fit();
        double[] rounded = Arrays.stream(weights)
                .map(weight -> Math.round(weight * ROUNDING) / ROUNDING)
                .toArray();
        Map<String, Double> fitted = new LinkedHashMap<>();
        for (int i = 0; i < rounded.length; i++) {
            fitted.put(names.get(i), rounded[i]);
        }
        return fitted;
    }
}
