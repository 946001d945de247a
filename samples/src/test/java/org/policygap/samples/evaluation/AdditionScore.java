package org.policygap.samples.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.policygap.model.comparison.Addition;
import org.policygap.model.comparison.SchoolComparison;
import org.policygap.model.policy.Passage;
import org.policygap.model.policy.PolicyIndex;

/** Scores what a comparison calls a school's additions against the clauses labelled as such. */
final class AdditionScore {
    private int said;
    private int right;
    private int labelled;
    private int found;

    void add(SampleArea area, String school, SchoolComparison compared) {
        PolicyIndex index = new PolicyIndex(compared.policy());
        List<String> texts = compared.additions().stream()
                .map(Addition::passageId)
                .map(id -> index.passage(id).map(Passage::text).orElse(""))
                .toList();
        List<String> quotes = area.additions().stream()
                .filter(row -> school.equals(row.get("school")))
                .map(row -> quote(row))
                .toList();
        said += texts.size();
        labelled += quotes.size();
        right += (int) texts.stream()
                .filter(text -> quotes.stream().anyMatch(quote -> Words.same(quote, text)))
                .count();
        found += (int) quotes.stream()
                .filter(quote -> texts.stream().anyMatch(text -> Words.same(quote, text)))
                .count();
    }

    /** A row under the heading of {@link AlignmentScore}; what does not apply is a dash. */
    String row(String area, String slice) {
        double precision = AlignmentScore.share(right, said);
        double recall = AlignmentScore.share(found, labelled);
        return String.format(
                Locale.ROOT,
                "additions\t%s\t%s\t%d/%d\t-\t-\t-\t-\t%.2f\t%.2f\t%.2f\t-\t-\t-",
                area,
                slice,
                said,
                labelled,
                precision,
                recall,
                AlignmentScore.f1(precision, recall));
    }

    private static String quote(Map<String, String> row) {
        return row.getOrDefault("quote", "");
    }
}
