package org.policygap.report.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policygap.model.policy.Passage;
import org.policygap.model.policy.PolicyIndex;
import org.policygap.model.policy.Section;
import org.policygap.report.figures.GapRow;

/** The checks as the model reads, each in its section; a footnote stands after the clause it hangs on. */
final class ModelOrder {
    private final PolicyIndex model;
    private final Map<String, Integer> positions = new HashMap<>();

    ModelOrder(PolicyIndex model) {
        this.model = model;
        for (Passage passage : model.passages()) {
            positions.put(passage.id(), positions.size());
        }
    }

    /**
     * A section of the model that asks for something.
     *
     * @param path the section and those around it, outermost first; empty before the first heading
     */
    record Part(List<Section> path, List<GapRow> rows) {}

    /** The checks in reading order. */
    List<GapRow> sorted(List<GapRow> rows) {
        return rows.stream().sorted(Comparator.comparingInt(this::position)).toList();
    }

    /** The checks, sorted before, by section. */
    List<Part> parts(List<GapRow> sorted) {
        List<Part> result = new ArrayList<>();
        for (GapRow row : sorted) {
            List<Section> path = model.sectionPath(row.clause().nodeId());
            boolean same =
                    !result.isEmpty() && result.get(result.size() - 1).path().equals(path);
            if (!same) {
                result.add(new Part(path, new ArrayList<>()));
            }
            result.get(result.size() - 1).rows().add(row);
        }
        return result;
    }

    /** The checks of a section by the clause or table they belong to, in their order. */
    List<List<GapRow>> groups(List<GapRow> rows) {
        Map<String, List<GapRow>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(group(row.clause().nodeId()), any -> new ArrayList<>())
                .add(row));
        return List.copyOf(groups.values());
    }

    private String group(String id) {
        List<Passage> leadIns = model.leadIns(id);
        if (!leadIns.isEmpty()) {
            return leadIns.get(0).id();
        }
        return model.passage(id)
                .filter(passage -> passage.kind() == Passage.Kind.TABLE_ROW)
                .map(Passage::parentId)
                .orElse(id);
    }

    private int position(GapRow row) {
        String id = row.clause().nodeId();
        return model.passage(id)
                .filter(passage -> passage.kind() == Passage.Kind.FOOTNOTE)
                .map(note -> positions.getOrDefault(note.parentId(), Integer.MAX_VALUE))
                .orElseGet(() -> positions.getOrDefault(id, Integer.MAX_VALUE));
    }
}
