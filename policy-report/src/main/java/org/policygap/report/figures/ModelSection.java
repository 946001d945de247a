package org.policygap.report.figures;

import java.util.List;

/**
 * An outermost section of the model across all schools.
 *
 * @param heading the section with its number, empty for clauses that stand before the first heading
 * @param rows its clauses, in the model's order
 */
public record ModelSection(String heading, List<ClauseRow> rows) {
    public ModelSection {
        rows = List.copyOf(rows);
    }

    /** The heading, or words for its absence. */
    public String title() {
        return heading.isEmpty() ? "Before the first heading" : heading;
    }

    /** How many checks of its clauses have each status. */
    public Counts counts() {
        return Counts.of(rows.stream()
                .flatMap(row -> row.checks().stream())
                .map(GapRow::status)
                .toList());
    }
}
