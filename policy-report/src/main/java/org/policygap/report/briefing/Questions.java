package org.policygap.report.briefing;

import java.util.ArrayList;
import java.util.List;
import org.policygap.model.comparison.Confidence;
import org.policygap.model.comparison.Status;
import org.policygap.report.figures.ReviewStatus;
import org.policygap.report.figures.SchoolView;
import org.policygap.report.wording.English;

/** Questions that governors may ask: what was found here first, then what is always worth asking. */
record Questions(SchoolView school, Substance substance) {
    List<String> list() {
        List<String> result = new ArrayList<>();
        long conflicts = school.rows().stream()
                .filter(row -> row.status() == Status.CONFLICT && !row.isDecided())
                .count();
        if (conflicts > 0) {
            result.add("Where the school's rule contradicts the model, is that intended, and who agreed to it?");
        }
        if (!substance.statutory().isEmpty()) {
            result.add("How does the school keep to the law today where the policy is silent?");
        }
        ReviewStatus.State state = school.dates().status().state();
        if (state == ReviewStatus.State.OVERDUE) {
            result.add("Why was the policy not reviewed in time, and what has changed since?");
        } else if (state == ReviewStatus.State.NO_DATE) {
            result.add("When was the policy last approved, and when is it reviewed next?");
        }
        long unsure = substance.undecided().stream()
                .filter(row -> row.finding().confidence() == Confidence.PLEASE_CHECK)
                .count();
        if (unsure > 0) {
            result.add("Has somebody read both wordings where the comparison is not sure (%s)?"
                    .formatted(English.count(unsure, "finding", "findings")));
        }
        result.add("Is the policy tailored to this school: names, posts, premises, ages?");
        result.add("Do staff know it, and who checks that it is followed?");
        result.add(
                "Were staff, unions or parents consulted where that is needed, and is it published where it must be?");
        return result;
    }
}
