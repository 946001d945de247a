package org.policygap.report.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.comparison.SchoolComparison;
import org.policygap.model.comparison.Status;
import org.policygap.model.policy.Passage;
import org.policygap.model.policy.PolicyIndex;
import org.policygap.model.review.Decision;
import org.policygap.model.review.Decisions;
import org.policygap.report.duty.PolicyDuties;
import org.policygap.report.duty.PolicyDuty;
import org.policygap.report.wording.English;
import org.policygap.report.wording.Printable;

/**
 * A comparison together with the decisions about it, as the rows and figures that every form of the report shows.
 *
 * @param policyId id of the policy area in decision keys ("social-media")
 * @param title title of the model policy, on one line
 * @param clauses what the model asks, in its order
 * @param schools in the comparison's order
 * @param rows each clause across all schools, in the model's order
 * @param setAside decisions whose clause or wording is gone
 * @param duties what the law asks of policies
 */
public record GapAnalysis(
        Comparison comparison,
        String policyId,
        String title,
        List<ModelClause> clauses,
        List<SchoolView> schools,
        List<ClauseRow> rows,
        PolicyDates modelDates,
        List<Decision> setAside,
        PolicyDuties duties) {

    public GapAnalysis {
        clauses = List.copyOf(clauses);
        schools = List.copyOf(schools);
        rows = List.copyOf(rows);
        setAside = List.copyOf(setAside);
    }

    /** Works out everything that is shown, with the shipped list of what the law asks. */
    public static GapAnalysis of(Comparison comparison, Decisions decisions) {
        return of(comparison, decisions, PolicyDuties.shipped());
    }

    /** Works out everything that is shown. */
    public static GapAnalysis of(Comparison comparison, Decisions decisions, PolicyDuties duties) {
        return new AnalysisBuilder(comparison, decisions, duties).build();
    }

    /** What the law asks of the model's policy; empty if it is not on the list. */
    public Optional<PolicyDuty> duty() {
        return duties.of(title);
    }

    /** The register: the model's entry and one for each school. */
    public List<RegisterEntry> register() {
        List<RegisterEntry> entries = new ArrayList<>();
        entries.add(RegisterEntry.of("Trust model", comparison.model(), modelDates, duty()));
        schools.forEach(school ->
                entries.add(RegisterEntry.of(school.school().name(), school.policy(), school.dates(), duty())));
        return List.copyOf(entries);
    }

    /** Works out what is shown of one school alone. */
    public static GapAnalysis ofSchool(Comparison comparison, String schoolId, Decisions decisions) {
        List<SchoolComparison> one = comparison.schools().stream()
                .filter(each -> each.school().id().equals(schoolId))
                .toList();
        if (one.isEmpty()) {
            throw new IllegalArgumentException("No school has the id " + schoolId);
        }
        return of(new Comparison(comparison.trust(), comparison.date(), comparison.model(), one), decisions);
    }

    /** How many findings have each status, over all schools. */
    public Counts counts() {
        return Counts.of(schools.stream()
                .flatMap(school -> school.rows().stream())
                .map(GapRow::status)
                .toList());
    }

    /** What the figures of a summary count, in a sentence. */
    public String counted() {
        String asked = English.count(clauses.size(), "clause", "clauses");
        return schools.size() == 1
                ? "Counted below: what the school's policy says on the " + asked + " of the model."
                : "Counted below: %s, one for each of %s at each of %s."
                        .formatted(
                                English.count(counts().all(), "finding", "findings"),
                                asked,
                                English.count(schools.size(), "school", "schools"));
    }

    /** Number of gaps for which a choice has been made. */
    public int decided() {
        return schools.stream().mapToInt(SchoolView::decided).sum();
    }

    /** The clauses that some school contradicts. */
    public List<ClauseRow> conflicts() {
        return rows.stream().filter(ClauseRow::isConflict).toList();
    }

    /** The rows by outermost section of the model, in the model's order. */
    public List<ModelSection> sections() {
        Map<String, List<ClauseRow>> sections = new LinkedHashMap<>();
        rows.forEach(row -> sections.computeIfAbsent(row.clause().section(), any -> new ArrayList<>())
                .add(row));
        return sections.entrySet().stream()
                .map(section -> new ModelSection(section.getKey(), section.getValue()))
                .toList();
    }

    /** What schools have and the model lacks, school by school. */
    public List<AdditionRow> additions() {
        return schools.stream().flatMap(school -> school.additions().stream()).toList();
    }

    /** The same, those in the same words together. */
    public List<SharedAddition> sharedAdditions() {
        return SharedAddition.of(additions());
    }

    /** Whether some clause leaves something to each school. */
    public boolean leavesDetails() {
        return clauses.stream().anyMatch(ModelClause::hasLocalDetail);
    }

    /** What has a row in a list of all clauses, and how much of the model has none and why. */
    public String rowsSaid() {
        Set<String> asked = clauses.stream().map(ModelClause::nodeId).collect(Collectors.toSet());
        long others = new PolicyIndex(comparison.model())
                .passages().stream()
                        .filter(passage -> passage.kind() != Passage.Kind.METADATA)
                        .filter(passage -> !asked.contains(passage.id()))
                        .count();
        String rows = English.count(clauses.size(), "row", "rows") + ": what the model asks, clause by clause.";
        return others == 0
                ? rows
                : rows + " " + English.count(others, "other passage has", "other passages have")
                        + " no row: lead-ins, parts of the clause above, notes, a few words.";
    }

    /** What to do first: each clause with undecided gaps once, with the schools where it is most pressing. */
    public List<FixFirst> fixFirst() {
        return FixFirst.order(this);
    }

    /** "All 6 schools", the school's name, or how many schools. */
    public String at(FixFirst fix) {
        int number = fix.rows().size();
        if (number == 1) {
            return Printable.oneLine(fix.first().school().name());
        }
        if (number < schools.size()) {
            return number + " of " + schools.size() + " schools";
        }
        return number == 2 ? "Both schools" : "All " + number + " schools";
    }

    /**
     * What is missing or different, on one line; where schools differ from the model each in its own way, that of the first,
     * with its name.
     *
     * @param max UTF-16 units of what is quoted
     */
    public String point(FixFirst fix, int max) {
        String point = fix.first().point(max);
        if (fix.rows().size() == 1 || fix.status() == Status.MISSING) {
            return point;
        }
        String name = schools.stream()
                .filter(school -> school.school().equals(fix.first().school()))
                .map(SchoolView::shortName)
                .findFirst()
                .orElseThrow();
        String said = point.startsWith(GapRow.SCHOOL) ? point.substring(GapRow.SCHOOL.length()) : point;
        return name + ": " + said;
    }

    /** The summary in sentences. */
    public Headline headline() {
        return Headline.of(this);
    }
}
