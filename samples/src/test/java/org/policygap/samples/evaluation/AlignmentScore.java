package org.policygap.samples.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Scores an alignment against hand-made labels: agreement on status, and which of the labelled evidence was found. */
final class AlignmentScore {
    private final List<String> expected = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private int unitsFound;
    private int evidenceSaid;
    private int evidenceRight;
    private int evidenceLabelled;
    private int evidenceFound;

    /** Scores one labelled cell: a unit of the model at one school. */
    void add(Map<String, String> unit, Map<String, String> label, List<Map<String, String>> alignment) {
        List<Map<String, String>> mine = alignment.stream()
                .filter(row -> speaksOf(unit, row.get("model_text")))
                .toList();
        unitsFound += mine.isEmpty() ? 0 : 1;
        String status = mine.isEmpty() ? "not-found" : merged(mine);
        expected.add(label.get("status"));
        said.add(status);
        List<String> quotes = label.get("status").equals("missing") ? List.of() : quotes(label.get("evidence"));
        Set<String> evidence = status.equals("missing") ? Set.of() : evidence(mine);
        evidenceSaid += evidence.size();
        evidenceLabelled += quotes.size();
        evidenceRight += (int) evidence.stream()
                .filter(text -> quotes.stream().anyMatch(quote -> Words.same(quote, text)))
                .count();
        evidenceFound += (int) quotes.stream()
                .filter(quote -> evidence.stream().anyMatch(text -> Words.same(quote, text)))
                .count();
    }

    /** The heading of {@link #row}. */
    static String heading() {
        return "area\tschool\tunits\tagree\tkappa4\tkappa2\tevidence_precision\tevidence_recall\tevidence_f1\tconflicts_right\tconflicts_said\tconflicts_labelled";
    }

    /** The figures as a row of a table, shares and kappas with two decimals. */
    String row(String area, String school) {
        double precision = share(evidenceRight, evidenceSaid);
        double recall = share(evidenceFound, evidenceLabelled);
        return String.format(
                Locale.ROOT,
                "%s\t%s\t%d/%d\t%.2f\t%.2f\t%.2f\t%.2f\t%.2f\t%.2f\t%d\t%d\t%d",
                area,
                school,
                unitsFound,
                expected.size(),
                agreement(expected, said),
                kappa(expected, said),
                kappa(missing(expected), missing(said)),
                precision,
                recall,
                precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall),
                conflicts(i -> expected.get(i).equals("conflict") && said.get(i).equals("conflict")),
                conflicts(i -> said.get(i).equals("conflict")),
                conflicts(i -> expected.get(i).equals("conflict")));
    }

    private static boolean speaksOf(Map<String, String> unit, String modelText) {
        List<String> start = Words.of(unit.get("starts_with"));
        List<String> model = Words.of(modelText);
        return Words.contains(model, start)
                || (model.size() >= 4 && Words.contains(start, model.subList(0, Math.min(8, model.size()))));
    }

    private static String merged(List<Map<String, String>> rows) {
        Set<String> statuses = new LinkedHashSet<>();
        rows.forEach(row -> statuses.add(row.get("status")));
        if (statuses.contains("conflict")) {
            return "conflict";
        }
        return statuses.size() == 1 ? statuses.iterator().next() : "partial";
    }

    private static List<String> quotes(String evidence) {
        return List.of(evidence.split(" \\|\\| ")).stream()
                .filter(quote -> !quote.isBlank())
                .toList();
    }

    private static Set<String> evidence(List<Map<String, String>> rows) {
        Set<String> texts = new LinkedHashSet<>();
        rows.forEach(row -> texts.add(row.get("evidence_text")));
        texts.removeIf(String::isBlank);
        return texts;
    }

    private static List<String> missing(List<String> statuses) {
        return statuses.stream()
                .map(status -> status.equals("missing") || status.equals("not-found") ? "missing" : "addressed")
                .toList();
    }

    private int conflicts(Predicate<Integer> counts) {
        int result = 0;
        for (int i = 0; i < expected.size(); i++) {
            result += counts.test(i) ? 1 : 0;
        }
        return result;
    }

    private static double agreement(List<String> left, List<String> right) {
        int same = 0;
        for (int i = 0; i < left.size(); i++) {
            same += left.get(i).equals(right.get(i)) ? 1 : 0;
        }
        return share(same, left.size());
    }

    /** Cohen's kappa: agreement beyond what the two sets of labels would reach by chance. */
    private static double kappa(List<String> left, List<String> right) {
        double chance = 0;
        for (String status : new LinkedHashSet<>(left)) {
            double inLeft = share((int) left.stream().filter(status::equals).count(), left.size());
            double inRight = share((int) right.stream().filter(status::equals).count(), right.size());
            chance += inLeft * inRight;
        }
        return chance == 1 ? 1 : (agreement(left, right) - chance) / (1 - chance);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
