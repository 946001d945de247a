package org.policygap.report.figures;

import java.util.List;
import org.policygap.model.comparison.School;
import org.policygap.model.policy.Policy;

/**
 * One school in the report.
 *
 * @param shortName name for headings and tabs, unlike any other school's
 * @param rows one for each clause of the model, in its order
 * @param dates when its policy was approved and is due for review
 */
public record SchoolView(
        School school,
        String shortName,
        Policy policy,
        List<GapRow> rows,
        List<AdditionRow> additions,
        PolicyDates dates) {

    public SchoolView {
        rows = List.copyOf(rows);
        additions = List.copyOf(additions);
    }

    /** How many clauses have each status. */
    public Counts counts() {
        return Counts.of(rows.stream().map(GapRow::status).toList());
    }

    /** Number of gaps for which a choice has been made. */
    public int decided() {
        return (int) rows.stream().filter(GapRow::isDecided).count();
    }
}
