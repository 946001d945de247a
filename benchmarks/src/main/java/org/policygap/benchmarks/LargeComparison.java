package org.policygap.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.policygap.compare.PolicyComparer;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.comparison.Finding;
import org.policygap.model.comparison.School;
import org.policygap.model.comparison.SchoolComparison;
import org.policygap.model.policy.Clause;
import org.policygap.model.policy.Node;
import org.policygap.model.policy.NumberSource;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.PolicyIndex;
import org.policygap.model.policy.Requirement;
import org.policygap.model.policy.Section;
import org.policygap.parser.PolicyParser;

/**
 * A comparison of any size in the words of the samples: the complaints policies are compared once, then clauses and
 * schools stand in it again and again, each under an id of its own.
 */
final class LargeComparison {
    private static final int CLAUSES_OF_A_SECTION = 10;

    private final Comparison base;
    private final List<Requirement> asked;
    private final PolicyIndex index;

    private LargeComparison(Comparison base) {
        this.base = base;
        asked = base.model().requirements();
        index = new PolicyIndex(base.model());
    }

    static Comparison of(Samples samples, int schools, int clauses) throws Exception {
        PolicyParser parser = new PolicyParser();
        Samples.Sample model = samples.model("complaints");
        PolicyComparer comparer = new PolicyComparer(parser.parse(model.name(), model.content()));
        List<SchoolComparison> compared = new ArrayList<>();
        for (Samples.Sample file : samples.schools("complaints")) {
            Policy policy = parser.parse(file.name(), file.content());
            compared.add(comparer.compare(new School("S", "School"), policy));
        }
        return of(new Comparison("", LocalDate.of(2026, 11, 20), comparer.model(), compared), schools, clauses);
    }

    /** The comparison with so many schools and clauses, none of them with local additions. */
    static Comparison of(Comparison base, int schools, int clauses) {
        return new LargeComparison(base).comparison(schools, clauses);
    }

    private Comparison comparison(int schools, int clauses) {
        List<SchoolComparison> result = new ArrayList<>();
        for (int i = 0; i < schools; i++) {
            SchoolComparison one = base.schools().get(i % base.schools().size());
            result.add(new SchoolComparison(
                    new School("S" + i, "School number " + i), one.policy(), findings(one, clauses), List.of()));
        }
        return new Comparison(base.trust(), base.date(), model(clauses), result);
    }

    private Policy model(int clauses) {
        List<Node> sections = new ArrayList<>();
        for (int from = 0; from < clauses; from += CLAUSES_OF_A_SECTION) {
            int number = sections.size() + 1;
            List<Node> children = IntStream.range(from, Math.min(clauses, from + CLAUSES_OF_A_SECTION))
                    .mapToObj(i -> (Node) clause(i, number + "." + (i % CLAUSES_OF_A_SECTION + 1)))
                    .toList();
            sections.add(new Section("s" + number, Integer.toString(number), "Part " + number, children, List.of()));
        }
        Policy model = base.model();
        return new Policy(
                model.metadata(),
                sections,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                IntStream.range(0, clauses).mapToObj(this::requirement).toList(),
                List.of(),
                List.of(),
                model.source());
    }

    private Clause clause(int i, String number) {
        String text = index.passage(asked.get(i % asked.size()).nodeId())
                .orElseThrow()
                .text();
        return new Clause(id(i), number, NumberSource.TYPED, text, List.of(), List.of());
    }

    private Requirement requirement(int i) {
        Requirement one = asked.get(i % asked.size());
        return new Requirement(
                id(i), one.kind(), one.importance(), one.topic(), one.minimumModality(), one.elements(), one.notes());
    }

    private List<Finding> findings(SchoolComparison one, int clauses) {
        return IntStream.range(0, clauses)
                .mapToObj(i -> finding(one.findings().get(i % asked.size()), id(i)))
                .toList();
    }

    private static Finding finding(Finding one, String id) {
        return new Finding(
                id,
                one.status(),
                one.relation(),
                one.strictness(),
                one.confidence(),
                one.elements(),
                one.evidence(),
                one.conflicts(),
                one.nearest(),
                one.missing(),
                one.explanation(),
                one.suggestedWording());
    }

    private static String id(int i) {
        return "c" + i;
    }
}
