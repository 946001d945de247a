package org.policygap.samples.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.policygap.compare.language.Token;

/** What simple methods would say of one school's policy, in the rows of the alignment table. */
final class Baselines {
    private final TrainingPairs sample;
    private final List<String> passages;
    private final double[][] cosines;

    Baselines(TrainingPairs sample) {
        this.sample = sample;
        this.passages = sample.table().passages().stream()
                .map(reading -> reading.passage().text())
                .toList();
        TfIdf tfIdf = new TfIdf(sample.texts(), passages);
        this.cosines = sample.texts().stream()
                .map(text -> passages.stream()
                        .mapToDouble(passage -> tfIdf.cosine(text, passage))
                        .toArray())
                .toArray(double[][]::new);
    }

    TrainingPairs sample() {
        return sample;
    }

    /** A requirement is met where its words stand in one run, and missing elsewhere. */
    List<Map<String, String>> exactWording() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (String text : sample.texts()) {
            List<String> found = passages.stream()
                    .filter(passage -> Words.contains(Words.of(passage), Words.of(text)))
                    .toList();
            addRows(text, found.isEmpty() ? "missing" : "met", found, rows);
        }
        return rows;
    }

    /**
     * Cosine of stemmed words weighted by rarity.
     *
     * @param evidence from which cosine a passage is evidence
     * @param met from which cosine of the best passage a requirement is met
     */
    List<Map<String, String>> tfIdf(double evidence, double met) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int requirement = 0; requirement < cosines.length; requirement++) {
            List<String> found = new ArrayList<>();
            double best = 0;
            for (int passage = 0; passage < passages.size(); passage++) {
                double cosine = cosines[requirement][passage];
                best = Math.max(best, cosine);
                if (cosine >= evidence) {
                    found.add(passages.get(passage));
                }
            }
            String status = found.isEmpty() ? "missing" : best >= met ? "met" : "partial";
            addRows(sample.texts().get(requirement), status, found, rows);
        }
        return rows;
    }

    private void addRows(String text, String status, List<String> evidence, List<Map<String, String>> rows) {
        for (String passage : evidence.isEmpty() ? List.of("") : evidence) {
            rows.add(Map.of("model_text", text, "status", status, "evidence_text", passage));
        }
    }

    /** Texts as vectors of their words' stems. */
    private static final class TfIdf {
        private final org.policygap.compare.language.Words words = org.policygap.compare.language.Words.english();
        private final Map<String, Integer> texts = new HashMap<>();
        private final Map<String, Map<String, Double>> vectors = new HashMap<>();
        private final int total;

        TfIdf(List<String> model, List<String> school) {
            List<String> all = new ArrayList<>(model);
            all.addAll(school);
            total = all.size();
            all.forEach(text -> counts(text).keySet().forEach(stem -> texts.merge(stem, 1, Integer::sum)));
            all.forEach(text -> vectors.put(text, vector(text)));
        }

        double cosine(String one, String other) {
            Map<String, Double> left = vectors.getOrDefault(one, Map.of());
            Map<String, Double> right = vectors.getOrDefault(other, Map.of());
            double lengths = Math.sqrt(product(left, left) * product(right, right));
            return lengths == 0 ? 0 : product(left, right) / lengths;
        }

        private Map<String, Double> vector(String text) {
            Map<String, Double> vector = new TreeMap<>();
            counts(text)
                    .forEach((stem, count) ->
                            vector.put(stem, count * StrictMath.log((double) total / texts.getOrDefault(stem, 1))));
            return vector;
        }

        private Map<String, Long> counts(String text) {
            return words.of(text).stream().collect(Collectors.groupingBy(Token::stem, Collectors.counting()));
        }

        private static double product(Map<String, Double> left, Map<String, Double> right) {
            double sum = 0;
            for (Map.Entry<String, Double> entry : left.entrySet()) {
                sum += entry.getValue() * right.getOrDefault(entry.getKey(), 0.0);
            }
            return sum;
        }
    }
}
