package org.policygap.report.figures;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygap.model.comparison.Addition;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.comparison.Evidence;
import org.policygap.model.comparison.Finding;
import org.policygap.model.comparison.SchoolComparison;
import org.policygap.model.comparison.Status;
import org.policygap.model.policy.MetadataEntry;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.policy.Requirement;
import org.policygap.model.policy.RequirementText;
import org.policygap.model.review.DecisionKey;
import org.policygap.model.review.DecisionKey.Subject;
import org.policygap.model.review.Decisions;
import org.policygap.model.text.Fingerprint;
import org.policygap.report.duty.PolicyDuties;
import org.policygap.report.wording.Printable;
import org.policygap.report.wording.ShortNames;

/** Turns a comparison and decisions into rows. */
final class AnalysisBuilder {
    private static final int TOPIC_LENGTH = 70;

    private final Comparison comparison;
    private final PolicyDuties duties;
    private final String policyId;
    private final DocumentText model;
    private final RequirementText asking;
    private final Map<String, ModelClause> clauses = new LinkedHashMap<>();
    private final DecisionBook book;

    AnalysisBuilder(Comparison comparison, Decisions decisions, PolicyDuties duties) {
        this.comparison = comparison;
        this.duties = duties;
        model = new DocumentText(comparison.model());
        asking = new RequirementText(comparison.model());
        policyId = slug(area());
        book = new DecisionBook(decisions, policyId);
        comparison.model().requirements().forEach(asked -> clauses.put(asked.nodeId(), clause(asked)));
    }

    GapAnalysis build() {
        List<SchoolView> schools = schools();
        Map<String, List<GapRow>> checks = schools.stream()
                .flatMap(school -> school.rows().stream())
                .collect(Collectors.groupingBy(row -> row.clause().nodeId()));
        List<ClauseRow> rows = clauses.values().stream()
                .map(clause -> clauseRow(clause, checks.getOrDefault(clause.nodeId(), List.of())))
                .toList();
        return new GapAnalysis(
                comparison,
                policyId,
                title(),
                List.copyOf(clauses.values()),
                schools,
                rows,
                PolicyDates.of(comparison.model().metadata(), comparison.date()),
                book.setAside(),
                duties);
    }

    private String title() {
        return Printable.oneLine(firstText(
                comparison.model().metadata().text(MetadataField.TITLE),
                comparison.model().source().fileName()));
    }

    /**
     * What the policy is about in a word or two, as worked out from its title. An area that the document states itself
     * may be a drawer that several policies lie in ("Staffing"), and decisions about them must not meet.
     */
    private String area() {
        String worked = comparison.model().metadata().all(MetadataField.POLICY_AREA).stream()
                .filter(MetadataEntry::derived)
                .map(MetadataEntry::literal)
                .findFirst()
                .orElse("");
        return firstText(worked, title());
    }

    private static String firstText(String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).findFirst().orElse("policy");
    }

    /** Lower-case words joined by hyphens, so that the id can stand in a file name, a key and XML. */
    private static String slug(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "policy" : slug;
    }

    private ModelClause clause(Requirement asked) {
        String id = asked.nodeId();
        String topic = firstText(asked.topic(), model.text(id));
        String text = Printable.cells(asking.of(id));
        String wording = model.continued(id, text);
        return new ModelClause(
                asked,
                model.number(id),
                Printable.brief(topic, TOPIC_LENGTH),
                Printable.oneLine(model.outermostSection(id)),
                text,
                wording,
                fingerprint(wording));
    }

    private List<SchoolView> schools() {
        List<String> names = ShortNames.of(comparison.schools().stream()
                .map(each -> Printable.oneLine(each.school().name()))
                .toList());
        List<SchoolView> result = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            result.add(school(comparison.schools().get(i), names.get(i)));
        }
        return result;
    }

    private SchoolView school(SchoolComparison compared, String shortName) {
        DocumentText document = new DocumentText(compared.policy());
        return new SchoolView(
                compared.school(),
                shortName,
                compared.policy(),
                compared.findings().stream()
                        .filter(finding -> clauses.containsKey(finding.modelNodeId()))
                        .map(finding -> gapRow(compared, document, finding))
                        .toList(),
                compared.additions().stream()
                        .map(addition -> additionRow(compared, document, addition))
                        .toList(),
                PolicyDates.of(compared.policy().metadata(), comparison.date()));
    }

    private GapRow gapRow(SchoolComparison compared, DocumentText document, Finding finding) {
        ModelClause clause = clauseOf(finding.modelNodeId());
        List<String> ids = finding.evidence().stream().map(Evidence::passageId).toList();
        String wording = document.wording(ids);
        DecisionKey key = new DecisionKey(
                Subject.GAP,
                policyId,
                compared.school().id(),
                clause.nodeId(),
                "",
                clause.fingerprint(),
                fingerprint(wording));
        String nearest = finding.nearest().stream()
                .findFirst()
                .map(near -> document.place(near.passageId()))
                .orElse("");
        return new GapRow(
                compared.school(), clause, finding, wording, places(document, ids), nearest, key, book.find(key));
    }

    private ModelClause clauseOf(String nodeId) {
        ModelClause clause = clauses.get(nodeId);
        if (clause == null) {
            throw new IllegalArgumentException("The model asks nothing in node " + nodeId);
        }
        return clause;
    }

    private static String places(DocumentText document, List<String> ids) {
        List<String> places = ids.stream().map(document::place).distinct().toList();
        String shown = String.join("; ", places.subList(0, Math.min(3, places.size())));
        return places.size() > 3 ? shown + " and " + (places.size() - 3) + " more" : shown;
    }

    private AdditionRow additionRow(SchoolComparison compared, DocumentText document, Addition addition) {
        String wording = document.wording(addition.passageId());
        DecisionKey key = new DecisionKey(
                Subject.ADDITION, policyId, compared.school().id(), "", addition.passageId(), "", fingerprint(wording));
        ModelClause nearest = clauses.get(addition.nearestModelNodeId());
        return new AdditionRow(
                compared.school(),
                addition,
                wording,
                document.place(addition.passageId()),
                nearest == null ? "None" : nearest.number() + " " + nearest.topic(),
                key,
                book.find(key));
    }

    private ClauseRow clauseRow(ModelClause clause, List<GapRow> checks) {
        boolean conflict = checks.stream().anyMatch(check -> check.status() == Status.CONFLICT);
        DecisionKey key = new DecisionKey(
                conflict ? Subject.CONFLICT : Subject.TRUST,
                policyId,
                "",
                clause.nodeId(),
                "",
                clause.fingerprint(),
                "");
        return new ClauseRow(clause, checks, key, book.find(key));
    }

    private static String fingerprint(String wording) {
        return wording.isBlank() ? "" : Fingerprint.of(wording);
    }
}
