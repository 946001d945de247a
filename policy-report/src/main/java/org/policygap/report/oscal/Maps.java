package org.policygap.report.oscal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.policygap.model.comparison.Confidence;
import org.policygap.model.comparison.Evidence;
import org.policygap.model.comparison.NearMiss;
import org.policygap.model.comparison.Relation;
import org.policygap.report.figures.GapRow;
import org.policygap.report.figures.Labels;
import org.policygap.report.wording.Printable;

/** Entries of a mapping: how passages of a school's policy relate to one clause of the model. */
final class Maps {
    private Maps() {}

    /** Whether there is anything to relate; a clause without is listed as a gap. */
    static boolean hasSources(GapRow row) {
        return sources(row).findAny().isPresent();
    }

    /** Ids of the school's passages: the evidence, or what came near where nothing is related. */
    static Stream<String> sources(GapRow row) {
        return row.finding().relation() == Relation.NONE
                ? row.finding().nearest().stream().map(NearMiss::passageId).distinct()
                : row.finding().evidence().stream().map(Evidence::passageId).distinct();
    }

    static Json of(GapRow row, String mapping) {
        List<Json> props = new ArrayList<>();
        props.add(
                MappingCollection.property("status", Labels.status(row.status()).word()));
        props.add(MappingCollection.property(
                "importance", Labels.importance(row.clause().requirement().importance())));
        Json confidence = new Json().with("category", category(row.finding().confidence()));
        return new Json()
                .with("uuid", Uuids.of("map", mapping, row.clause().nodeId()))
                .with("relationship", relationship(row.finding().relation()))
                .with("sources", sources(row).map(Maps::control).toList())
                .with("targets", List.of(control(row.clause().nodeId())))
                .with("qualifiers", qualifiers(row))
                .with("confidence-score", confidence)
                .with("props", props)
                .with("remarks", Printable.of(row.finding().explanation()).strip());
    }

    private static Json control(String id) {
        return new Json().with("type", "control").with("id-ref", id);
    }

    /** Rules that contradict each other overlap, and the qualifier says that they are incompatible. */
    private static String relationship(Relation relation) {
        return switch (relation) {
            case EQUAL -> "equal-to";
            case EQUIVALENT -> "equivalent-to";
            case SUBSET -> "subset-of";
            case SUPERSET -> "superset-of";
            case INTERSECTS, CONFLICTING -> "intersects-with";
            case NONE -> "no-relationship";
        };
    }

    private static List<Json> qualifiers(GapRow row) {
        String missing = Printable.of(row.finding().missing()).strip();
        if (missing.isEmpty() || row.finding().relation() == Relation.NONE) {
            return List.of();
        }
        boolean conflict = row.finding().relation() == Relation.CONFLICTING;
        return List.of(new Json()
                .with("subject", conflict ? "both" : "source")
                .with("predicate", conflict ? "has-incompatibility" : "has-requirement")
                .with("category", "addressable")
                .with("description", missing));
    }

    private static String category(Confidence confidence) {
        return switch (confidence) {
            case SURE -> "high";
            case FAIRLY_SURE -> "medium";
            case PLEASE_CHECK -> "low";
        };
    }
}
