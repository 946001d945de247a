package org.policygap.samples.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.policygap.model.concordance.Concordance;
import org.policygap.model.concordance.Family;
import org.policygap.model.concordance.Member;
import org.policygap.model.policy.Passage;
import org.policygap.model.policy.PolicyIndex;

/**
 * Scores families against labels: of all pairs of labelled clauses of two schools, those that are about the same matter.
 * Two clauses are, if both are labelled as evidence for one unit of the model.
 */
final class FamilyScore {
    private int said;
    private int right;
    private int labelled;

    void add(SampleArea area, Concordance concordance) {
        Map<String, Integer> families = new HashMap<>();
        for (int i = 0; i < concordance.families().size(); i++) {
            Family family = concordance.families().get(i);
            for (Member member : family.members()) {
                families.put(member.schoolId() + " " + member.passageId(), i);
            }
        }
        List<Clause> clauses = new ArrayList<>();
        concordance.participants().forEach(participant -> {
            String school = participant.school().id();
            for (Passage passage : new PolicyIndex(participant.policy()).passages()) {
                Integer family = families.get(school + " " + passage.id());
                Set<String> units = units(area, school, passage.text());
                if (family != null && !units.isEmpty()) {
                    clauses.add(new Clause(school, family, units));
                }
            }
        });
        count(clauses);
    }

    private record Clause(String school, int family, Set<String> units) {}

    String row(String area) {
        double precision = AlignmentScore.share(right, said);
        double recall = AlignmentScore.share(right, labelled);
        return String.format(
                Locale.ROOT,
                "%s\t%d\t%d\t%.2f\t%.2f\t%.2f",
                area,
                labelled,
                said,
                precision,
                recall,
                AlignmentScore.f1(precision, recall));
    }

    static String heading() {
        return "area\tpairs_labelled\tpairs_said\tprecision\trecall\tf1";
    }

    private void count(List<Clause> clauses) {
        for (int i = 0; i < clauses.size(); i++) {
            for (int j = i + 1; j < clauses.size(); j++) {
                Clause one = clauses.get(i);
                Clause other = clauses.get(j);
                if (!one.school().equals(other.school())) {
                    Set<String> shared = new HashSet<>(one.units());
                    shared.retainAll(other.units());
                    boolean same = one.family() == other.family();
                    said += same ? 1 : 0;
                    labelled += shared.isEmpty() ? 0 : 1;
                    right += same && !shared.isEmpty() ? 1 : 0;
                }
            }
        }
    }

    private static Set<String> units(SampleArea area, String school, String text) {
        Set<String> units = new HashSet<>();
        for (Map<String, String> label : area.labels()) {
            if (school.equals(label.get("school"))
                    && Cell.quotes(label).stream().anyMatch(quote -> Words.same(quote, text))) {
                units.add(label.getOrDefault("unit", ""));
            }
        }
        return units;
    }
}
