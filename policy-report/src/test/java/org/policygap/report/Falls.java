package org.policygap.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.policygap.model.comparison.Addition;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.comparison.Confidence;
import org.policygap.model.comparison.Conflict;
import org.policygap.model.comparison.ConflictRule;
import org.policygap.model.comparison.ElementFinding;
import org.policygap.model.comparison.ElementState;
import org.policygap.model.comparison.Evidence;
import org.policygap.model.comparison.Finding;
import org.policygap.model.comparison.Relation;
import org.policygap.model.comparison.School;
import org.policygap.model.comparison.SchoolComparison;
import org.policygap.model.comparison.Status;
import org.policygap.model.comparison.Strictness;
import org.policygap.model.policy.ClauseKind;
import org.policygap.model.policy.Element;
import org.policygap.model.policy.Importance;
import org.policygap.model.policy.Modality;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.Proposition;
import org.policygap.model.policy.Requirement;

/** A made-up model about falls in the playground and one school's policy, small enough to be read whole. */
public final class Falls {
    static final String SCHOOL = "BEACON";
    static final String REPORT = "Staff must report a fall to the office on the same day.";
    static final String KEPT = "The office keeps a book of falls for six years.";
    static final String SHOWN = "It is shown to the governors every term.";
    static final String GATES = "The gates must be locked by nine.";

    private Falls() {}

    static Comparison comparison() {
        Policy model = new Policies("Falls in the Playground")
                .section("1", "Reporting")
                .clause("m1", "1.1", REPORT)
                .clause("m2", "1.2", "Staff must not:", "move an injured pupil;", "leave a pupil alone.")
                .section("2", "Records")
                .clause("m3", "2.1", KEPT + " " + SHOWN)
                .clause("m4", "2.2", GATES)
                .build()
                .withRequirements(List.of(
                        asked("m1", Importance.REQUIRED, REPORT),
                        asked("m2-1", Importance.STATUTORY, "move an injured pupil;"),
                        asked("m2-2", Importance.REQUIRED, "leave a pupil alone."),
                        asked("m3", Importance.REQUIRED, KEPT, SHOWN),
                        asked("m4", Importance.REQUIRED, GATES)));
        Policy own = new Policies("Playground Policy")
                .section("A", "What to do")
                .clause("s1", "A1", "Staff must report a fall to the office in the same week.")
                .clause("s2", "A2", "Nobody leaves a pupil alone after a fall.")
                .section("B", "Records")
                .clause("s3", "B1", "We write down each fall and store the pages for six years.")
                .section("C", "Wet days")
                .clause("s4", "C1", "On wet days the hall is used:", "by the infants first", "then by the juniors")
                .clause("s5", "C2", "The gates stay open until ten.")
                .build();
        List<Finding> findings = List.of(
                finding("m1", Status.PARTIAL, "s1", "Says a week where the model says a day.", REPORT, List.of()),
                finding("m2-1", Status.MISSING, "", "Nothing covers this.", "move an injured pupil;", List.of()),
                finding("m2-2", Status.MET, "s2", "", "", List.of()),
                finding(
                        "m3",
                        Status.PARTIAL,
                        "s3",
                        "Does not say that it is shown to the governors.",
                        KEPT + " " + SHOWN,
                        List.of(ElementState.SATISFIED, ElementState.ABSENT)),
                finding("m4", Status.CONFLICT, "s5", "School: ten. Model: nine.", GATES, List.of()));
        Addition local = new Addition("s4", "Wet days", "m1", "A local matter.");
        return new Comparison(
                "Harbour Trust",
                LocalDate.of(2026, 1, 14),
                model,
                List.of(new SchoolComparison(new School(SCHOOL, "Beacon Hill School"), own, findings, List.of(local))));
    }

    /** A school that lacks a rule with the cases in which it holds. */
    public static Comparison withoutAList() {
        String rule = "Pupils may run on the terrace if it is:";
        Policy model = new Policies("Running")
                .section("1", "Terrace")
                .clause("m1", "1.1", rule, "dry, or", "swept.")
                .build()
                .withRequirements(List.of(asked("m1", Importance.REQUIRED, rule, "dry, or; swept.")));
        Policy own = new Policies("Our Terrace").section("1", "Terrace").build();
        Finding missing = finding(
                "m1", Status.MISSING, "", "Nothing covers this.", rule + "\n(a) dry, or\n(b) swept.", List.of());
        return new Comparison(
                "Harbour Trust",
                LocalDate.of(2026, 1, 14),
                model,
                List.of(new SchoolComparison(
                        new School(SCHOOL, "Beacon Hill School"), own, List.of(missing), List.of())));
    }

    private static Requirement asked(String id, Importance importance, String... pieces) {
        Proposition nothing = new Proposition("", Modality.MUST, "", "", "", "", "", "", "");
        List<Element> elements = IntStream.range(0, pieces.length)
                .mapToObj(i ->
                        new Element(id + ".e" + (i + 1), true, pieces[i], nothing, Optional.empty(), List.of(), false))
                .toList();
        return new Requirement(
                id, ClauseKind.NORM, importance, "Topic of " + id, Optional.of(Modality.MUST), elements, "");
    }

    private static Finding finding(
            String id, Status status, String passage, String missing, String suggested, List<ElementState> states) {
        List<ElementFinding> elements = IntStream.range(0, states.size())
                .mapToObj(i -> new ElementFinding(id + ".e" + (i + 1), states.get(i), "", List.of()))
                .toList();
        List<Conflict> conflicts = status == Status.CONFLICT
                ? List.of(new Conflict(
                        ConflictRule.NUMBER,
                        id + ".e1",
                        passage,
                        suggested,
                        "The gates stay open until ten.",
                        "nine",
                        "ten",
                        "An open gate is a way out."))
                : List.of();
        return new Finding(
                id,
                status,
                relation(status),
                Strictness.UNKNOWN,
                Confidence.FAIRLY_SURE,
                elements,
                passage.isEmpty() ? List.of() : List.of(new Evidence(passage, 0.8, List.of())),
                conflicts,
                List.of(),
                missing,
                "Decided by hand.",
                suggested);
    }

    private static Relation relation(Status status) {
        return switch (status) {
            case MET -> Relation.EQUIVALENT;
            case PARTIAL -> Relation.SUBSET;
            case CONFLICT -> Relation.CONFLICTING;
            case MISSING, NOT_APPLICABLE -> Relation.NONE;
        };
    }
}
