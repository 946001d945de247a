package org.policygap.report.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policygap.model.comparison.Evidence;
import org.policygap.report.figures.GapRow;

/** Where each piece of a school's policy goes in the model's order. */
final class Placement {
    private final Map<String, List<Piece>> byClause = new HashMap<>();
    private final List<Piece> local = new ArrayList<>();

    /**
     * Puts each piece beside the clause of the model that it fits best, in the section that it has most to say about,
     * of equals the first. A piece that is no evidence for any clause is local.
     *
     * @param rows in the model's reading order
     */
    Placement(List<GapRow> rows, List<Piece> pieces) {
        for (Piece piece : pieces) {
            Optional<GapRow> place = place(rows, piece);
            if (place.isPresent()) {
                byClause.computeIfAbsent(place.get().clause().nodeId(), any -> new ArrayList<>())
                        .add(piece);
            } else {
                local.add(piece);
            }
        }
    }

    /** The pieces that go beside a clause of the model, in the school's order. */
    List<Piece> at(GapRow row) {
        return byClause.getOrDefault(row.clause().nodeId(), List.of());
    }

    /** The pieces that no clause of the model asks for, in the school's order. */
    List<Piece> local() {
        return List.copyOf(local);
    }

    private static Optional<GapRow> place(List<GapRow> rows, Piece piece) {
        Map<String, Double> sections = new LinkedHashMap<>();
        rows.forEach(row -> sections.merge(row.clause().section(), score(row, piece), Double::sum));
        String section = sections.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey)
                .orElse("");
        return rows.stream()
                .filter(row -> row.clause().section().equals(section) && score(row, piece) > 0)
                .reduce((one, other) -> score(other, piece) > score(one, piece) ? other : one);
    }

    /** How well the piece shows the clause, in [0, 1]: that of its best passage. */
    private static double score(GapRow row, Piece piece) {
        return row.finding().evidence().stream()
                .filter(evidence -> piece.passages().contains(evidence.passageId()))
                .mapToDouble(Evidence::score)
                .max()
                .orElse(0);
    }
}
