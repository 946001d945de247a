package org.policygap.samples.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.policygap.compare.PolicyComparer;
import org.policygap.compare.alignment.PairTable;
import org.policygap.compare.alignment.Weights;
import org.policygap.model.policy.Passage;
import org.policygap.model.policy.PolicyIndex;
import org.policygap.model.policy.Requirement;
import org.policygap.samples.evaluation.LogisticRegression.Example;

/**
 * What weights are fitted on for one school's policy: every pair of a labelled requirement and a passage that no rule
 * decides. A requirement that the school has nearly verbatim teaches nothing about wording and counts little, so that a
 * school which adopted the model does not drown the others.
 */
final class TrainingPairs {
    /** Share of words in common from which a passage is nearly the model's wording. */
    private static final double NEARLY_VERBATIM = 0.7;

    private static final double COUNTS_LITTLE = 0.2;

    private final String area;
    private final String school;
    private final PairTable table;
    private final List<String> texts;
    private final List<Row> rows = new ArrayList<>();

    TrainingPairs(SampleArea area, String school, PolicyComparer comparer) {
        this.area = area.name();
        this.school = school;
        this.table = comparer.measure(area.policy(school));
        PolicyIndex index = new PolicyIndex(comparer.model());
        this.texts = table.requirements().stream()
                .map(Requirement::nodeId)
                .map(id -> index.passage(id).map(Passage::text).orElse(""))
                .toList();
        List<String> passages =
                table.passages().stream().map(r -> r.passage().text()).toList();
        for (int requirement = 0; requirement < texts.size(); requirement++) {
            row(area, requirement, passages).ifPresent(rows::add);
        }
    }

    /**
     * A requirement that is labelled.
     *
     * @param evidence for each passage whether it is labelled as evidence
     * @param weight how much its pairs count
     */
    private record Row(int requirement, List<Boolean> evidence, double weight) {}

    private Optional<Row> row(SampleArea area, int requirement, List<String> passages) {
        String text = texts.get(requirement);
        List<String> units = area.units().stream()
                .filter(unit -> Cell.speaksOf(unit, text))
                .map(unit -> unit.getOrDefault("id", ""))
                .toList();
        List<String> quotes = units.stream()
                .flatMap(unit -> Cell.quotes(area.label(unit, school)).stream())
                .toList();
        List<Boolean> evidence = passages.stream()
                .map(passage -> quotes.stream().anyMatch(quote -> Words.same(quote, passage)))
                .toList();
        boolean verbatim = IntStream.range(0, passages.size())
                .anyMatch(i -> evidence.get(i) && alike(text, passages.get(i)) >= NEARLY_VERBATIM);
        return units.isEmpty()
                ? Optional.empty()
                : Optional.of(new Row(requirement, evidence, verbatim ? COUNTS_LITTLE : 1));
    }

    String area() {
        return area;
    }

    String school() {
        return school;
    }

    PairTable table() {
        return table;
    }

    /** The text of each requirement. */
    List<String> texts() {
        return texts;
    }

    /** What is measured of each pair, and a 1 for the constant at the end. */
    List<Example> pairs() {
        return examples((requirement, passage) -> {
            double[] measured = table.pair(requirement, passage);
            double[] values = new double[measured.length + 1];
            System.arraycopy(measured, 0, values, 0, measured.length);
            values[measured.length] = 1;
            return values;
        });
    }

    /** What says how likely each pair is evidence, given the weights of a pair. */
    List<Example> evidence(Weights weights) {
        double[][][] evidence = table.evidence(weights);
        return examples((requirement, passage) -> evidence[requirement][passage]);
    }

    private interface Measure {
        double[] of(int requirement, int passage);
    }

    private List<Example> examples(Measure measure) {
        List<Example> examples = new ArrayList<>();
        for (Row row : rows) {
            for (int passage = 0; passage < row.evidence().size(); passage++) {
                if (!table.isRuled(row.requirement(), passage)) {
                    examples.add(new Example(
                            measure.of(row.requirement(), passage),
                            row.evidence().get(passage),
                            row.weight()));
                }
            }
        }
        return examples;
    }

    /** Words in common over the mean number of words, in [0, 1]. */
    private static double alike(String one, String other) {
        Set<String> left = new HashSet<>(Words.of(one));
        Set<String> right = new HashSet<>(Words.of(other));
        int sizes = left.size() + right.size();
        left.retainAll(right);
        return AlignmentScore.share(2L * left.size(), sizes);
    }
}
