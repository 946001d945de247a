package org.policygap.samples.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.policygap.compare.alignment.Trees;
import org.policygap.compare.alignment.Weights;

/**
 * A developer's tool: fits the weights of the comparer anew on the labelled samples and writes them to
 * {@code weights.properties}. Run it after a change of what is measured ({@code PairFeature}, {@code EvidenceMeasures}) or of
 * the lexicon; CONTRIBUTING says how. It prints how the comparer does with the new weights, and with weights that have not
 * seen the area or the school they are scored on: a feature is worth having if the latter gain.
 */
final class FitWeights {

    private FitWeights() {}

    /**
     * @param arguments the folder with the files to change; without one, only figures and weights are printed. The working directory is
     *     the folder {@code samples}.
     */
    public static void main(String[] arguments) throws IOException {
        Evaluation evaluation = new Evaluation();
        Map<String, Double> fitted = evaluation.fitted();
        fitted.forEach((name, value) -> System.out.println(name + " = " + value));
        Weights weights = Weights.shipped().with(fitted);
        List<String> trees = evaluation.trees(weights);
        if (arguments.length > 0) {
            write(Path.of(arguments[0], "weights.properties"), fitted);
            Files.write(Path.of(arguments[0], "evidence-trees.tsv"), trees);
        }
        evaluation.comparer(weights.with(Trees.of(trees))).heldOut();
        evaluation.table().stream()
                .filter(row -> row.startsWith("method") || row.contains("\tall\t") || row.contains("without"))
                .forEach(System.out::println);
    }

    /** Puts the values in their places, with the remarks left as they are; a name that is new goes to the end. */
    static void write(Path file, Map<String, Double> fitted) throws IOException {
        Map<String, Double> rest = new LinkedHashMap<>(fitted);
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String name = line.split("=", 2)[0].strip();
            Double value = rest.remove(name);
            lines.add(value == null ? line : line(name, value));
        }
        rest.forEach((name, value) -> lines.add(line(name, value)));
        Files.write(file, lines);
        System.out.println("Written: " + file);
    }

    private static String line(String name, double value) {
        return String.format(Locale.ROOT, "%s = %.3f", name, value);
    }
}
