package org.policygap.parser.metadata;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policygap.model.policy.MetadataField;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.SourcedText;

/** Reads a table of the versions of a document: "Version | Date | Author | Changes". The last of them is the document's. */
final class VersionTable {
    private static final List<MetadataField> STATED = List.of(
            MetadataField.VERSION, MetadataField.APPROVED_BY, MetadataField.APPROVED_ON, MetadataField.NEXT_REVIEW);

    private static final Comparator<SourcedText> BY_DATE =
            Comparator.comparing(text -> date(text).map(Periods.Found::value).orElse(""));

    private VersionTable() {}

    /**
     * Adds the version of the latest date, or of the last row if dates are missing, with that date, which is one of review if
     * there were versions before, and its approval. What the document states elsewhere is not replaced.
     *
     * @param rows the cells of each row by column
     * @return whether it is such a table
     */
    static boolean addTo(MetadataCollector found, List<Map<Integer, List<Paragraph>>> rows) {
        Map<MetadataField, Integer> columns = rows.isEmpty() ? Map.of() : columns(rows.get(0));
        boolean head = columns.size() > 1 && columns.size() * 2 > rows.get(0).size();
        if (rows.size() < 2 || !head || !columns.containsKey(MetadataField.VERSION)) {
            return false;
        }
        List<Map<Integer, List<Paragraph>>> versions = rows.subList(1, rows.size()).stream()
                .filter(row -> !cell(row, columns.get(MetadataField.VERSION)).isBlank())
                .toList();
        Optional<Integer> dated = Optional.ofNullable(columns.get(MetadataField.PUBLISHED_ON))
                .or(() -> Optional.ofNullable(columns.get(MetadataField.LAST_REVIEWED)));
        latest(versions, dated).ifPresent(row -> {
            for (MetadataField stated : STATED) {
                Optional.ofNullable(columns.get(stated)).ifPresent(column -> add(found, stated, cell(row, column)));
            }
            MetadataField field = versions.size() > 1 ? MetadataField.LAST_REVIEWED : MetadataField.PUBLISHED_ON;
            dated.map(column -> cell(row, column))
                    .filter(date -> date(date).isPresent())
                    .ifPresent(date -> add(found, field, date));
        });
        return true;
    }

    /** The columns by what their heads name. */
    private static Map<MetadataField, Integer> columns(Map<Integer, List<Paragraph>> head) {
        Map<MetadataField, Integer> columns = new HashMap<>();
        head.forEach(
                (column, cell) -> KnownLabels.field(MetadataReader.text(cell).clean())
                        .ifPresent(field -> columns.putIfAbsent(field, column)));
        return columns;
    }

    private static Optional<Map<Integer, List<Paragraph>>> latest(
            List<Map<Integer, List<Paragraph>>> versions, Optional<Integer> dated) {
        boolean allDated = dated.isPresent()
                && versions.stream()
                        .allMatch(row -> date(cell(row, dated.get())).isPresent());
        // Of equal dates the later row counts, as lists are mostly continued at their end.
        return allDated
                ? versions.stream()
                        .reduce((a, b) -> BY_DATE.compare(cell(b, dated.get()), cell(a, dated.get())) >= 0 ? b : a)
                : versions.stream().reduce((a, b) -> b);
    }

    private static Optional<Periods.Found> date(SourcedText text) {
        return Periods.date(text.raw());
    }

    private static SourcedText cell(Map<Integer, List<Paragraph>> row, int column) {
        return MetadataReader.text(row.getOrDefault(column, List.of()));
    }

    private static void add(MetadataCollector found, MetadataField field, SourcedText value) {
        if (!found.has(field)) {
            found.add(field, "", value.clean(), value.strip().spans());
        }
    }
}
