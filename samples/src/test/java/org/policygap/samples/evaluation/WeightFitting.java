package org.policygap.samples.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.policygap.compare.alignment.PairTable;
import org.policygap.compare.alignment.Weights;
import org.policygap.samples.evaluation.LogisticRegression.Example;

/**
 * Fits the weights of pairs, and after them the trees, on labelled samples. The weights stay near values set by hand in
 * {@code given-weights.properties}, from what is known about policies and not from the samples; a weight that is not
 * there is held near 0.
 */
final class WeightFitting {
    /** As strong as so many examples that are evenly divided; there are a thousand that are evidence. */
    private static final double PULL = 5;

    /** Of pairs that are no evidence, most by far, so many are left out but for one, which counts for all of them. */
    private static final int ONE_OF = 5;

    private static final double ROUNDING = 1000;

    private final Properties given = new Properties();

    WeightFitting() {
        try (InputStream in = WeightFitting.class.getResourceAsStream("given-weights.properties")) {
            given.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a file of trees, fitted on what the weights of pairs make of the samples. */
    List<String> trees(List<TrainingPairs> samples, Weights weights) {
        List<Example> all = new ArrayList<>();
        samples.forEach(sample -> all.addAll(sample.evidence(weights)));
        List<Example> thinned = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Example example = all.get(i);
            if (example.yes()) {
                thinned.add(example);
            } else if (i % ONE_OF == 0) {
                thinned.add(new Example(example.values(), false, ONE_OF * example.weight()));
            }
        }
        List<String> names = PairTable.evidenceMeasures();
        int[] directions = names.stream().mapToInt(WeightFitting::direction).toArray();
        return new Boosting(thinned, names, directions).fit();
    }

    /** More of what is measured tells for evidence, but for what tells against it, and for length, which may do either. */
    private static int direction(String measure) {
        return measure.equals("length") ? 0 : measure.endsWith("mismatch") ? -1 : 1;
    }

    /** The fitted weights by their names in {@code weights.properties}, with three decimals. */
    Map<String, Double> fit(List<TrainingPairs> samples) {
        List<Example> pairs = new ArrayList<>();
        samples.forEach(sample -> pairs.addAll(sample.pairs()));
        List<String> names = new ArrayList<>(PairTable.pairWeights());
        names.add("pair.constant");
        Map<String, Double> fitted = fit(pairs, names);
        // Trees have a constant of their own.
        fitted.remove("pair.constant");
        fitted.putAll(usual(samples, Weights.shipped().with(fitted)));
        return fitted;
    }

    /** Mean and standard deviation of what is compared, over all pairs. */
    private static Map<String, Double> usual(List<TrainingPairs> samples, Weights weights) {
        List<String> names = PairTable.comparedMeasures();
        DoubleSummaryStatistics[] values = new DoubleSummaryStatistics[names.size()];
        DoubleSummaryStatistics[] squares = new DoubleSummaryStatistics[names.size()];
        Arrays.setAll(values, i -> new DoubleSummaryStatistics());
        Arrays.setAll(squares, i -> new DoubleSummaryStatistics());
        for (TrainingPairs sample : samples) {
            List<double[][]> tables = sample.table().compared(weights);
            for (int i = 0; i < values.length; i++) {
                for (double[] row : tables.get(i)) {
                    for (double value : row) {
                        values[i].accept(value);
                        squares[i].accept(value * value);
                    }
                }
            }
        }
        Map<String, Double> usual = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            double mean = values[i].getAverage();
            usual.put("usual." + names.get(i) + ".mean", rounded(mean));
            usual.put("usual." + names.get(i) + ".spread", rounded(Math.sqrt(squares[i].getAverage() - mean * mean)));
        }
        return usual;
    }

    private static double rounded(double value) {
        return Math.round(value * ROUNDING) / ROUNDING;
    }

    private Map<String, Double> fit(List<Example> examples, List<String> names) {
        double[] near = names.stream()
                .mapToDouble(name -> Double.parseDouble(given.getProperty(name, "0")))
                .toArray();
        double[] weights = new LogisticRegression(examples, near, PULL).fit();
        Map<String, Double> fitted = new LinkedHashMap<>();
        for (int i = 0; i < weights.length; i++) {
            fitted.put(names.get(i), rounded(weights[i]));
        }
        return fitted;
    }
}
