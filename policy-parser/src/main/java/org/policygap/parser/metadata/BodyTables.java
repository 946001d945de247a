package org.policygap.parser.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policygap.model.policy.MetadataField;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Role;

/**
 * Reads what tables that stay in the text say about their document: dated labels in a box on the first page, and the known
 * labels of a table in two columns that has several, "Date | January 2031" among the figures of a strategy.
 */
final class BodyTables {
    private static final Set<MetadataField> DATED =
            Set.of(MetadataField.PUBLISHED_ON, MetadataField.APPROVED_ON, MetadataField.NEXT_REVIEW);
    private static final Set<MetadataField> STATED = Set.of(
            MetadataField.PUBLISHED_ON,
            MetadataField.APPROVED_ON,
            MetadataField.APPROVED_BY,
            MetadataField.LAST_REVIEWED,
            MetadataField.NEXT_REVIEW,
            MetadataField.OWNER);
    /** Labels that a table must have, one of them with a date. */
    private static final int SEVERAL = 3;

    private BodyTables() {}

    static void addTo(MetadataCollector found, List<Paragraph> paragraphs) {
        Map<String, List<Paragraph>> tables = new LinkedHashMap<>();
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.role() == Role.BODY && paragraph.cell().isPresent()) {
                tables.computeIfAbsent(paragraph.cell().get().table(), key -> new ArrayList<>())
                        .add(paragraph);
            }
        }
        for (List<Paragraph> table : tables.values()) {
            table.stream().filter(cell -> cell.look().page() == 1).forEach(cell -> dates(cell, found));
            rows(table, found);
        }
    }

    private static void dates(Paragraph cell, MetadataCollector found) {
        for (MetadataLabels.Statement statement :
                MetadataLabels.valued(cell.text().raw())) {
            if (DATED.contains(statement.field())
                    && Periods.date(statement.value()).isPresent()) {
                found.add(cell.text(), statement);
            }
        }
    }

    private static void rows(List<Paragraph> table, MetadataCollector found) {
        List<Map<Integer, List<Paragraph>>> rows = TableRows.of(table);
        if (rows.stream().anyMatch(row -> row.keySet().stream().anyMatch(column -> column > 1))) {
            return;
        }
        List<Paragraph> values = new ArrayList<>();
        List<MetadataLabels.Statement> statements = new ArrayList<>();
        for (Map<Integer, List<Paragraph>> row : rows) {
            if (row.containsKey(0) && row.containsKey(1)) {
                String label = row.get(0).get(0).clean();
                Paragraph value = row.get(1).get(0);
                KnownLabels.field(label).filter(STATED::contains).ifPresent(field -> {
                    values.add(value);
                    statements.add(new MetadataLabels.Statement(
                            field, label, value.clean(), 0, value.text().raw().length()));
                });
            }
        }
        boolean dated = statements.stream()
                .anyMatch(statement -> DATED.contains(statement.field())
                        && Periods.date(statement.value()).isPresent());
        for (int i = 0; dated && statements.size() >= SEVERAL && i < statements.size(); i++) {
            found.add(values.get(i).text(), statements.get(i));
        }
    }
}
