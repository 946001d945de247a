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
                inPlace(analysis.counts(), analysis.schools().size(), "school") + " " + urgent(analysis),
                String.join(" ", details(analysis)).strip());
    }

    /**
     * How much is in place, in a sentence.
     *
     * @param number of those whose clauses were counted, at least one
     * @param noun what they are
     */
    public static String inPlace(Counts counts, int number, String noun) {
        if (number == 1) {
            return "The %s has %s in place.".formatted(noun, clauses(counts));
        }
        if (counts.gaps() == 0) {
            return "Every %s has every clause in place.".formatted(noun);
        }
        return counts.of(Status.MET) == 0
                ? "No %s has any clause in place.".formatted(noun)
                : "On average a %s has %s in place.".formatted(noun, clauses(counts));
    }

    private static String clauses(Counts counts) {
        if (counts.gaps() == 0) {
            return "every clause";
        }
        if (counts.of(Status.MET) == 0) {
            return "no clause";
        }
        int tenths = (int) Math.round(counts.shareInPlace() * 10);
        return switch (tenths) {
            case 0 -> "hardly any clause";
            case 1 -> "one clause in ten";
            case 5 -> "half of the clauses";
            case 10 -> "nearly every clause";
            default -> English.number(tenths) + " clauses in ten";
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
                String who = importance == Importance.STATUTORY ? "the law" : "the model";
                return urgent(rows, who, analysis.schools().size());
            }
        }
        return analysis.counts().gaps() == 0 ? "" : "Nothing required is missing or contradicted.";
    }

    private static String urgent(List<GapRow> rows, String who, int schools) {
        long clauses = rows.stream().map(GapRow::clause).distinct().count();
        if (schools == 1) {
            return English.count(clauses, "clause", "clauses") + " that " + who
                    + (clauses == 1 ? " requires is" : " requires are") + " missing or contradicted. "
                    + (clauses == 1 ? "It comes first." : "These come first.");
        }
        long where = rows.stream().map(GapRow::school).distinct().count();
        String at = where == schools
                ? "Every school lacks or contradicts"
                : English.sentence(English.number(where)) + " of the " + English.number(schools) + " schools"
                        + (where == 1 ? " lacks or contradicts" : " lack or contradict");
        String gaps = rows.size() == clauses ? "" : ", " + rows.size() + " gaps";
        return "%s something that %s requires: %s%s. That comes first."
                .formatted(at, who, English.count(clauses, "clause", "clauses"), gaps);
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
        int contradicted = analysis.conflicts().size();
        if (contradicted > 0) {
            boolean one = byWork.size() == 1;
            result.add((one ? "The school contradicts " : "Schools contradict ")
                    + (contradicted == 1
                            ? "one clause, which"
                            : English.number(contradicted) + " clauses, each of which")
                    + (one ? " needs a decision." : " needs a decision by the trust."));
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
