package org.policygap.report.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.policygap.model.review.Decision;
import org.policygap.model.text.Fingerprint;

/**
 * What one or more schools have in the same words and the model lacks. People decide about it once, unless they have decided
 * about it differently for different schools.
 *
 * @param rows one for each passage that says it, at least one, in the order of schools
 */
public record SharedAddition(List<AdditionRow> rows) {

    public SharedAddition {
        rows = List.copyOf(rows);
    }

    /** Gathers additions that read alike and about which the same was decided, in the order of the first of each. */
    static List<SharedAddition> of(List<AdditionRow> additions) {
        Map<List<Object>, List<AdditionRow>> alike = new LinkedHashMap<>();
        additions.forEach(row ->
                alike.computeIfAbsent(sameFor(row), any -> new ArrayList<>()).add(row));
        return alike.values().stream().map(SharedAddition::new).toList();
    }

    private static List<Object> sameFor(AdditionRow row) {
        return List.of(
                Fingerprint.words(row.wording()),
                row.addition().topic(),
                row.addition().nearestModelNodeId(),
                row.kept().map(SharedAddition::decided).orElse(List.of()));
    }

    private static List<Object> decided(KeptDecision kept) {
        Decision decision = kept.decision();
        return List.of(
                kept.lookAgain(),
                decision.choice(),
                decision.owner(),
                decision.due(),
                decision.comment(),
                decision.decidedOn());
    }

    /** The first of its rows, which says what all of them say. */
    public AdditionRow first() {
        return rows.get(0);
    }

    /** Names of the schools, each once. */
    public List<String> schools() {
        return rows.stream().map(row -> row.school().name()).distinct().toList();
    }

    /** Where it stands; where that differs, with whose policies: "Para 2.1, p. 5 (Ashgrove School); Para 3 (Castle Hill)". */
    public String foundAt() {
        Map<String, List<String>> places = rows.stream()
                .collect(Collectors.groupingBy(
                        AdditionRow::foundAt,
                        LinkedHashMap::new,
                        Collectors.mapping(row -> row.school().name(), Collectors.toList())));
        return places.size() == 1
                ? first().foundAt()
                : places.entrySet().stream()
                        .map(place -> "%s (%s)".formatted(place.getKey(), String.join(", ", place.getValue())))
                        .collect(Collectors.joining("; "));
    }

    /** What was decided about all of them. */
    public Optional<KeptDecision> kept() {
        return first().kept();
    }
}
