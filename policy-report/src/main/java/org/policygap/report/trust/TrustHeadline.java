package org.policygap.report.trust;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.policygap.model.comparison.School;
import org.policygap.model.comparison.Status;
import org.policygap.report.figures.Headline;
import org.policygap.report.figures.ReviewStatus.State;
import org.policygap.report.wording.English;

/**
 * How a trust stands in sentences that can be read out at a meeting.
 *
 * @param main how far things stand, and what is not there at all
 * @param detail who needs most, what is overdue, what is to be checked
 */
public record TrustHeadline(String main, String detail) {

    static TrustHeadline of(TrustFigures trust) {
        if (trust.compared() == 0) {
            return new TrustHeadline(
                    "There is nothing to compare yet.", "No school's policy belongs to a model policy.");
        }
        return new TrustHeadline(
                Headline.inPlace(trust.counts(), trust.compared(), "policy") + " " + missing(trust),
                String.join(" ", details(trust)));
    }

    private static String missing(TrustFigures trust) {
        int missing = trust.missing();
        if (missing == 0) {
            return "Every school has a policy for each of the trust's models.";
        }
        long at = trust.schools().stream()
                .filter(school -> !trust.missing(school).isEmpty())
                .count();
        return English.sentence(English.number(missing)) + (missing == 1 ? " policy was" : " policies were")
                + " not found, at " + English.number(at) + (at == 1 ? " school." : " schools.");
    }

    private static List<String> details(TrustFigures trust) {
        List<String> result = new ArrayList<>();
        List<School> byWork = trust.schools().stream()
                .sorted(Comparator.comparingInt(school -> -trust.counts(school).gaps()))
                .toList();
        if (byWork.size() > 1) {
            result.add(byWork.get(0).name() + " needs the most work.");
        }
        int conflicts = trust.counts().of(Status.CONFLICT);
        if (conflicts > 0) {
            result.add(
                    conflicts == 1
                            ? "A school contradicts a model policy once."
                            : "Schools contradict a model policy " + English.number(conflicts) + " times.");
        }
        long models = trust.areas().stream()
                .filter(area -> area.model().dates().status().state() == State.OVERDUE)
                .count();
        if (models > 0) {
            result.add(English.sentence(English.number(models))
                    + (models == 1 ? " model policy is" : " model policies are") + " overdue for review.");
        }
        long law = trust.notFoundByLaw();
        if (law > 0) {
            result.add("Of " + English.number(law) + (law == 1 ? " policy" : " policies")
                    + " that the law asks of every academy, some school has no document: see Required by law.");
        }
        long overdue = trust.reviews(State.OVERDUE);
        long undated = trust.reviews(State.NO_DATE);
        if (overdue > 0) {
            result.add(English.sentence(English.number(overdue))
                    + (overdue == 1 ? " policy is overdue for review" : " policies are overdue for review")
                    + (undated > 0
                            ? ", " + English.number(undated) + (undated == 1 ? " has" : " have") + " no review date."
                            : "."));
        }
        long check = trust.toCheck();
        if (check > 0) {
            result.add(English.sentence(English.number(check))
                    + (check == 1 ? " document needs a look" : " documents need a look") + ": see To check.");
        }
        return result;
    }
}
