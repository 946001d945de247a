package org.policygap.report.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.policygap.model.comparison.Status;
import org.policygap.model.policy.Importance;
import org.policygap.report.wording.English;

/**
 * The summary in sentences that can be read out at a meeting.
 *
 * @param main how far things stand and what comes first
 * @param detail which school needs most, and what the trust must decide
 */
public record Headline(String main, String detail) {

    static Headline of(GapAnalysis analysis) {
        if (analysis.counts().applicable() == 0) {
            return new Headline("There is nothing to compare yet.", "Nothing was compared.");
        }
        return new Headline(
                inPlace(analysis.counts()) + " " + urgent(analysis),
                String.join(" ", details(analysis)).strip());
    }

    /** How much is in place, in a sentence. */
    public static String inPlace(Counts counts) {
        int tenths = (int) Math.round(counts.shareInPlace() * 10);
        if (counts.gaps() == 0) {
            return "Every finding is in place.";
        }
        if (counts.of(Status.MET) == 0) {
            return "No finding is in place.";
        }
        return switch (tenths) {
            case 0 -> "Hardly any finding is in place.";
            case 1 -> "One finding in ten is in place.";
            case 5 -> "Half of the findings are in place.";
            case 10 -> "Nearly all findings are in place.";
            default -> English.sentence(English.number(tenths)) + " findings in ten are in place.";
        };
    }

    /** What the law asks comes first; where nothing of that kind is missing, what the trust asks. */
    private static String urgent(GapAnalysis analysis) {
        for (Importance importance : List.of(Importance.STATUTORY, Importance.REQUIRED)) {
            List<GapRow> rows = analysis.schools().stream()
                    .flatMap(school -> school.rows().stream())
                    .filter(row -> row.clause().requirement().importance() == importance)
                    .filter(row -> row.status() == Status.MISSING || row.status() == Status.CONFLICT)
                    .toList();
            if (!rows.isEmpty()) {
                return urgent(rows, importance, analysis.schools().size());
            }
        }
        return analysis.counts().gaps() == 0 ? "" : "Nothing required is missing or contradicted.";
    }

    private static String urgent(List<GapRow> rows, Importance importance, int schools) {
        long where = rows.stream().map(GapRow::school).distinct().count();
        long clauses = rows.stream().map(GapRow::clause).distinct().count();
        String kind = importance == Importance.STATUTORY ? "statutory" : "required";
        String comes = clauses == 1 ? "It comes first." : "These come first.";
        if (schools == 1) {
            String what = English.count(clauses, kind + " clause is", kind + " clauses are");
            return what + " missing or contradicted. " + comes;
        }
        String at = where == schools ? "every school" : where + " of the " + schools + " schools";
        String what = clauses == 1 ? "one " + kind + " clause is" : kind + " clauses are";
        String count = clauses == 1
                ? ""
                : ": " + English.count(clauses, "clause", "clauses") + ", "
                        + English.count(rows.size(), "finding", "findings");
        return "At " + at + " " + what + " missing or contradicted" + count + ". " + comes;
    }

    private static List<String> details(GapAnalysis analysis) {
        List<String> result = new ArrayList<>();
        List<SchoolView> byWork = analysis.schools().stream()
                .sorted(Comparator.comparingInt(
                        (SchoolView school) -> -school.counts().gaps()))
                .toList();
        if (byWork.size() > 1
                && byWork.get(0).counts().gaps() > byWork.get(1).counts().gaps()) {
            result.add(most(byWork.get(0)));
        }
        SchoolView best = byWork.get(byWork.size() - 1);
        if (byWork.size() > 1 && needsOnlySmallChanges(best)) {
            result.add(
                    best.shortName() + (best.counts().gaps() == 0 ? " needs nothing." : " needs small changes only."));
        }
        int conflicts = analysis.conflicts().size();
        if (conflicts > 0) {
            result.add(
                    conflicts == 1
                            ? "One conflict needs a decision from the trust."
                            : English.sentence(English.number(conflicts))
                                    + " conflicts need one decision each from the trust.");
        }
        overdue(analysis, result);
        return result;
    }

    private static String most(SchoolView school) {
        boolean noDate = school.dates().status().state() == ReviewStatus.State.NO_DATE;
        return school.shortName() + " needs the most work" + (noDate ? " and its policy has no review date." : ".");
    }

    private static boolean needsOnlySmallChanges(SchoolView school) {
        Counts counts = school.counts();
        return counts.of(Status.MISSING) + counts.of(Status.CONFLICT) == 0 && counts.shareInPlace() >= 0.5;
    }

    private static void overdue(GapAnalysis analysis, List<String> result) {
        ReviewStatus model = analysis.modelDates().status();
        if (model.state() == ReviewStatus.State.OVERDUE) {
            result.add("The model policy itself is overdue for review, by " + model.span() + ".");
        }
        List<String> late = analysis.schools().stream()
                .filter(school -> school.dates().status().state() == ReviewStatus.State.OVERDUE)
                .map(SchoolView::shortName)
                .toList();
        if (late.size() == 1) {
            result.add(late.get(0) + "'s policy is overdue for review.");
        } else if (late.size() > 1) {
            result.add(
                    late.size() > 3
                            ? English.sentence(English.number(late.size())) + " policies are overdue for review."
                            : "The policies of " + English.list(late) + " are overdue for review.");
        }
    }
}
