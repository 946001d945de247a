package org.policygap.report.oscal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.comparison.Relation;
import org.policygap.model.comparison.SchoolComparison;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.policy.Policy;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.figures.SchoolView;
import org.policygap.report.wording.Printable;

/**
 * Writes a comparison as a mapping collection: one mapping for each school, from the school's policy (source) to the model
 * (target). Every clause is a control; its id is that of the clause in our own XML, so both can be read together.
 */
public final class MappingCollection {
    private static final String OSCAL_VERSION = "1.2.0";
    /** Of what OSCAL has no word for. */
    static final String NAMESPACE = "urn:policygap:oscal:1";

    private final GapAnalysis analysis;
    private final Comparison comparison;
    private final String tool;

    private MappingCollection(GapAnalysis analysis, String tool) {
        this.analysis = analysis;
        this.comparison = analysis.comparison();
        this.tool = tool;
    }

    /**
     * The collection as JSON; empty if nothing in any school's policy relates to the model, for which OSCAL has no form.
     *
     * @param tool name and version of the tool that made it
     */
    public static Optional<String> json(GapAnalysis analysis, String tool) {
        boolean related =
                analysis.rows().stream().flatMap(row -> row.checks().stream()).anyMatch(Maps::hasSources);
        return related
                ? Optional.of(new Json()
                        .with("mapping-collection", new MappingCollection(analysis, tool).collection())
                        .text())
                : Optional.empty();
    }

    private Json collection() {
        String documents = Stream.concat(
                        Stream.of(comparison.model()),
                        comparison.schools().stream().map(SchoolComparison::policy))
                .map(policy -> policy.source().sha256())
                .collect(Collectors.joining(" "));
        String schools = comparison.schools().stream()
                .map(each -> each.school().id() + " " + each.school().name())
                .collect(Collectors.joining("\n"));
        return new Json()
                .with("uuid", Uuids.of("collection", comparison.date().toString(), tool, documents, schools))
                .with("metadata", metadata())
                .with("provenance", provenance())
                .with("mappings", mappings())
                .with("back-matter", new Json().with("resources", resources()));
    }

    private Json metadata() {
        return new Json()
                .with("title", "Schools' policies mapped to “" + analysis.title() + "”")
                .with("last-modified", comparison.date() + "T00:00:00Z")
                .with("version", comparison.date().toString())
                .with("oscal-version", OSCAL_VERSION)
                .with("props", List.of(property("tool", tool)));
    }

    private static Json provenance() {
        return new Json()
                .with("method", "automation")
                .with("matching-rationale", "semantic")
                .with("status", "draft")
                .with(
                        "mapping-description",
                        "Each clause of a school's policy beside the clauses of the model policy that it covers."
                                + " Made by a program; every relationship is a suggestion for a person who reads both wordings.");
    }

    private List<Json> mappings() {
        List<Json> result = new ArrayList<>();
        for (int i = 0; i < analysis.schools().size(); i++) {
            SchoolView school = analysis.schools().get(i);
            List<Json> maps = school.rows().stream()
                    .filter(Maps::hasSources)
                    .map(row -> Maps.of(row, mappingName(school)))
                    .toList();
            // A mapping without entries is no mapping in OSCAL; the resource and its gaps are named all the same.
            if (!maps.isEmpty()) {
                result.add(mapping(school, maps));
            }
        }
        return result;
    }

    private Json mapping(SchoolView school, List<Json> maps) {
        String uuid = Uuids.of("mapping", mappingName(school));
        Json result = new Json()
                .with("uuid", uuid)
                .with(
                        "source-resource",
                        resource(school.policy(), school.school().id()))
                .with("target-resource", resource(comparison.model(), ""))
                .with("maps", maps);
        gaps(result, "source-gap-summary", uuid, unmapped(school));
        List<String> missing = school.rows().stream()
                .filter(row -> row.finding().relation() == Relation.NONE)
                .map(row -> row.clause().nodeId())
                .toList();
        gaps(result, "target-gap-summary", uuid, missing);
        return result;
    }

    private static List<String> unmapped(SchoolView school) {
        List<String> mapped = school.rows().stream().flatMap(Maps::sources).toList();
        return school.additions().stream()
                .map(row -> row.addition().passageId())
                .filter(id -> !mapped.contains(id))
                .distinct()
                .toList();
    }

    private static void gaps(Json mapping, String name, String uuid, List<String> ids) {
        if (!ids.isEmpty()) {
            mapping.with(
                    name,
                    new Json()
                            .with("uuid", Uuids.of(name, uuid))
                            .with("unmapped-controls", List.of(new Json().withStrings("with-ids", ids))));
        }
    }

    private String mappingName(SchoolView school) {
        return analysis.policyId() + "\n" + school.school().id() + "\n"
                + school.school().name();
    }

    /** A pointer to a document of the back matter. */
    private static Json resource(Policy policy, String schoolId) {
        return new Json().with("ns", NAMESPACE).with("type", "policy").with("href", "#" + uuid(policy, schoolId));
    }

    private List<Json> resources() {
        List<Json> result = new ArrayList<>();
        result.add(document(comparison.model(), "", analysis.title()));
        for (SchoolView school : analysis.schools()) {
            String title = Printable.oneLine(school.policy().metadata().text(MetadataField.TITLE));
            String name = Printable.oneLine(school.school().name());
            result.add(document(school.policy(), school.school().id(), title.isEmpty() ? name : title + ", " + name));
        }
        return result;
    }

    /** The file is named but not linked: its name comes from outside. */
    private static Json document(Policy policy, String schoolId, String title) {
        return new Json()
                .with("uuid", uuid(policy, schoolId))
                .with("title", title)
                .with(
                        "props",
                        List.of(
                                property("file-name", policy.source().fileName()),
                                property("sha-256", policy.source().sha256())));
    }

    private static String uuid(Policy policy, String schoolId) {
        return Uuids.of("document", schoolId, policy.source().sha256());
    }

    static Json property(String name, String value) {
        String line = Printable.oneLine(value);
        return new Json().with("name", name).with("ns", NAMESPACE).with("value", line.isEmpty() ? "unknown" : line);
    }
}
