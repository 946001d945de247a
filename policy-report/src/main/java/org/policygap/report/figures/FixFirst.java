package org.policygap.report.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.policygap.model.comparison.Confidence;
import org.policygap.model.comparison.Status;
import org.policygap.model.policy.Importance;

/**
 * A clause with one status at some schools, undecided there.
 *
 * @param rows one for each of the schools, the surest first; at least one
 */
public record FixFirst(List<GapRow> rows) {

    public FixFirst {
        rows = List.copyOf(rows);
    }

    /**
     * The clauses with undecided gaps, each with its most pressing status, the most pressing first: what the law asks before
     * what the trust asks; contradicted before missing before partly there; many schools before few; what is sure before
     * what is to be checked; else in the model's order.
     */
    static List<FixFirst> order(GapAnalysis analysis) {
        Map<List<Object>, List<GapRow>> alike = new LinkedHashMap<>();
        analysis.rows().stream()
                .flatMap(row -> row.checks().stream())
                .filter(check -> check.isGap() && !check.isDecided())
                .sorted(Comparator.comparing(check -> check.finding().confidence()))
                .forEach(check -> alike.computeIfAbsent(
                                List.of(check.clause().nodeId(), check.status()), any -> new ArrayList<>())
                        .add(check));
        Map<String, Integer> positions = new LinkedHashMap<>();
        analysis.clauses().forEach(clause -> positions.put(clause.nodeId(), positions.size()));
        return List.copyOf(alike.values().stream()
                .map(FixFirst::new)
                .sorted(Comparator.comparing(FixFirst::importance)
                        .thenComparing(first -> first.first().severity())
                        .thenComparing(first -> -first.rows().size())
                        .thenComparing(FixFirst::confidence)
                        .thenComparing(
                                first -> positions.getOrDefault(first.clause().nodeId(), 0)))
                .collect(Collectors.toMap(
                        FixFirst::clause, Function.identity(), (pressing, other) -> pressing, LinkedHashMap::new))
                .values());
    }

    /** The row to show: the surest. */
    public GapRow first() {
        return rows.get(0);
    }

    public ModelClause clause() {
        return first().clause();
    }

    public Status status() {
        return first().status();
    }

    private Importance importance() {
        return clause().requirement().importance();
    }

    private Confidence confidence() {
        return first().finding().confidence();
    }
}
