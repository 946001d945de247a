package org.policygap.samples.evaluation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** Scores an alignment against hand-made labels: agreement on status, and which of the labelled evidence was found. */
final class AlignmentScore {
    private final List<Cell> cells;

    AlignmentScore(List<Cell> cells) {
        this.cells = List.copyOf(cells);
    }

    /** The heading of {@link #row}. */
    static String heading() {
        return "method\tarea\tslice\tunits\tagree\tkappa4\tagree2\tkappa2\tevidence_precision\tevidence_recall\tevidence_f1\tconflicts_right\tconflicts_said\tconflicts_labelled";
    }

    /**
     * The figures as a row of a table, shares and kappas with two decimals. What ends in 4 is about all statuses, what ends
     * in 2 about addressed or missing.
     */
    String row(String method, String area, String slice) {
        List<String> labelled = cells.stream().map(Cell::labelled).toList();
        List<String> said = cells.stream().map(Cell::said).toList();
        return String.format(
                Locale.ROOT,
                "%s\t%s\t%s\t%d/%d\t%.2f\t%.2f\t%.2f\t%.2f\t%.2f\t%.2f\t%.2f\t%d\t%d\t%d",
                method,
                area,
                slice,
                count(cell -> !cell.said().equals("not-found")),
                cells.size(),
                agreement(labelled, said),
                kappa(labelled, said),
                agreement(missing(labelled), missing(said)),
                kappa(missing(labelled), missing(said)),
                precision(),
                recall(),
                evidenceF1(),
                count(cell -> cell.labelled().equals("conflict") && cell.said().equals("conflict")),
                count(cell -> cell.said().equals("conflict")),
                count(cell -> cell.labelled().equals("conflict")));
    }

    /** Agreement on all statuses beyond chance. */
    double kappa4() {
        return kappa(
                cells.stream().map(Cell::labelled).toList(),
                cells.stream().map(Cell::said).toList());
    }

    /** Harmonic mean of precision and recall of the evidence. */
    double evidenceF1() {
        return f1(precision(), recall());
    }

    static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private double precision() {
        return share(sum(Cell::evidenceRight), sum(Cell::evidence));
    }

    private double recall() {
        return share(sum(Cell::quotesFound), sum(Cell::quotes));
    }

    private long sum(ToLongFunction<Cell> figure) {
        return cells.stream().mapToLong(figure).sum();
    }

    private long count(Predicate<Cell> counts) {
        return cells.stream().filter(counts).count();
    }

    private static List<String> missing(List<String> statuses) {
        return statuses.stream()
                .map(status -> status.equals("missing") || status.equals("not-found") ? "missing" : "addressed")
                .toList();
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
            double inLeft = share(left.stream().filter(status::equals).count(), left.size());
            double inRight = share(right.stream().filter(status::equals).count(), right.size());
            chance += inLeft * inRight;
        }
        return chance == 1 ? 1 : (agreement(left, right) - chance) / (1 - chance);
    }
}
