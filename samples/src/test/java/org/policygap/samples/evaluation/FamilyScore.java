package org.policygap.samples.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.policygap.model.concordance.Concordance;
import org.policygap.model.concordance.Member;

/**
 * Scores families against labels: of all pairs of labelled quotes of two schools, those that are about the same matter. Two
 * quotes are, if both are labelled as evidence for one unit of the model; they are said to be, if a family holds both.
 */
final class FamilyScore {
    private int said;
    private int right;
    private int labelled;

    void add(SampleArea area, Concordance concordance) {
        Map<Key, Set<String>> units = new LinkedHashMap<>();
        for (Map<String, String> label : area.labels()) {
            for (String quote : Cell.quotes(label)) {
                units.computeIfAbsent(new Key(label.getOrDefault("school", ""), quote), key -> new TreeSet<>())
                        .add(label.getOrDefault("unit", ""));
            }
        }
        List<Quote> quotes = new ArrayList<>();
        units.forEach((key, ofQuote) -> quotes.add(new Quote(key.school(), ofQuote, families(concordance, key))));
        count(quotes);
    }

    private record Key(String school, String quote) {}

    /**
     * @param units of the model that it is evidence for
     * @param families positions of the families that hold it
     */
    private record Quote(String school, Set<String> units, Set<Integer> families) {}

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

    private static Set<Integer> families(Concordance concordance, Key key) {
        Set<Integer> families = new TreeSet<>();
        for (int i = 0; i < concordance.families().size(); i++) {
            List<Member> members = concordance.families().get(i).members();
            if (members.stream()
                    .anyMatch(member ->
                            member.schoolId().equals(key.school()) && Words.same(key.quote(), member.text()))) {
                families.add(i);
            }
        }
        return families;
    }

    private void count(List<Quote> quotes) {
        for (int i = 0; i < quotes.size(); i++) {
            for (int j = i + 1; j < quotes.size(); j++) {
                Quote one = quotes.get(i);
                Quote other = quotes.get(j);
                if (!one.school().equals(other.school())) {
                    boolean alike = !Collections.disjoint(one.units(), other.units());
                    boolean together = !Collections.disjoint(one.families(), other.families());
                    said += together ? 1 : 0;
                    labelled += alike ? 1 : 0;
                    right += alike && together ? 1 : 0;
                }
            }
        }
    }
}
