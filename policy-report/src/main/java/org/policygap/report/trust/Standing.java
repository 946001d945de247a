package org.policygap.report.trust;

import org.policygap.model.comparison.Confidence;
import org.policygap.model.comparison.School;
import org.policygap.report.figures.Counts;
import org.policygap.report.figures.PolicyDates;
import org.policygap.report.figures.SchoolView;

/**
 * How one school's policy stands to its model.
 *
 * @param decided number of gaps for which a choice has been made
 * @param unsure number of findings marked "Please check"
 */
public record Standing(School school, Counts counts, int decided, int unsure, PolicyDates dates) {

    static Standing of(SchoolView view) {
        long unsure = view.rows().stream()
                .filter(row -> row.finding().confidence() == Confidence.PLEASE_CHECK)
                .count();
        return new Standing(view.school(), view.counts(), view.decided(), (int) unsure, view.dates());
    }
}
