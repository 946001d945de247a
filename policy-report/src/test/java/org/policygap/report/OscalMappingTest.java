package org.policygap.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.comparison.Finding;
import org.policygap.model.comparison.SchoolComparison;
import org.policygap.model.comparison.Status;
import org.policygap.model.policy.PolicyIndex;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OscalMappingTest {

    static Stream<Comparison> comparisons() {
        return Stream.of(Falls.comparison(), Comparisons.small(), NastyTextTest.nasty());
    }

    private static String json(Comparison comparison) {
        return new String(
                Workbooks.bytes(new OscalMapping("policygap 1.0"), comparison, Workbooks.NONE), StandardCharsets.UTF_8);
    }

    private static JsonNode read(Comparison comparison) {
        return JsonMapper.shared().readTree(json(comparison)).get("mapping-collection");
    }

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(text);
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void followsTheControlMappingModel(Comparison comparison) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                OscalMappingTest.class.getResourceAsStream("/oscal-mapping-as-written.schema.json"))) {
            Schema schema = schema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(schema.validate(json(comparison), InputFormat.JSON)).isEmpty();
        }
    }

    /** The schema that NIST publishes is not ours to keep here: name its file to check against it. */
    @ParameterizedTest
    @MethodSource("comparisons")
    @EnabledIfSystemProperty(named = "policygap.oscal.schema", matches = ".+")
    void passesThePublishedSchema(Comparison comparison) throws IOException {
        Schema schema = schema(Files.readString(Path.of(System.getProperty("policygap.oscal.schema"))));
        assertThat(schema.validate(json(comparison), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void everyUuidIsUniqueAndEveryReferenceResolves(Comparison comparison) {
        JsonNode collection = read(comparison);
        List<JsonNode> uuids = collection.findValues("uuid");
        Set<String> known = new HashSet<>();
        uuids.forEach(uuid -> assertThat(known.add(uuid.asString())).isTrue());
        for (JsonNode href : collection.findValues("href")) {
            assertThat(known).contains(href.asString().substring(1));
        }
        for (int i = 0; i < comparison.schools().size(); i++) {
            JsonNode mapping = collection.get("mappings").get(i);
            PolicyIndex own = new PolicyIndex(comparison.schools().get(i).policy());
            PolicyIndex model = new PolicyIndex(comparison.model());
            for (JsonNode map : mapping.get("maps")) {
                map.get("sources")
                        .forEach(item -> assertThat(
                                        own.passage(item.get("id-ref").asString()))
                                .isPresent());
                map.get("targets")
                        .forEach(item -> assertThat(
                                        model.passage(item.get("id-ref").asString()))
                                .isPresent());
            }
        }
    }

    @Test
    void everyClauseIsMappedOrListedAsAGap() {
        Comparison comparison = Comparisons.small();
        for (int i = 0; i < comparison.schools().size(); i++) {
            SchoolComparison school = comparison.schools().get(i);
            JsonNode mapping = read(comparison).get("mappings").get(i);
            Set<String> clauses = new HashSet<>();
            for (JsonNode map : mapping.get("maps")) {
                clauses.add(map.get("targets").get(0).get("id-ref").asString());
            }
            mapping.path("target-gap-summary")
                    .findValues("with-ids")
                    .forEach(ids -> ids.forEach(id -> clauses.add(id.asString())));
            assertThat(clauses).hasSize(school.findings().size());
        }
    }

    @Test
    void aConflictOverlapsAndIsIncompatible() {
        JsonNode conflict =
                read(Falls.comparison()).get("mappings").get(0).get("maps").get(3);
        assertThat(conflict.get("relationship").asString()).isEqualTo("intersects-with");
        assertThat(conflict.get("qualifiers").get(0).get("predicate").asString())
                .isEqualTo("has-incompatibility");
        assertThat(conflict.get("qualifiers").get(0).get("description").asString())
                .isEqualTo("School: ten. Model: nine.");
    }

    @Test
    void whereNothingIsRelatedItSaysSo() {
        Comparison all = Falls.comparison();
        SchoolComparison school = all.schools().get(0);
        List<Finding> missing = school.findings().stream()
                .filter(finding -> finding.status() == Status.MISSING)
                .toList();
        Comparison none = new Comparison(
                all.trust(),
                all.date(),
                all.model(),
                List.of(new SchoolComparison(school.school(), school.policy(), missing, List.of())));
        assertThatThrownBy(() -> json(none)).hasMessageContaining("about the same subject");
    }
}
