package org.policygap.parser.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policygap.model.policy.MetadataField;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.SourcedText;

/** Reads a table of reviews by its columns: "Review date | Reviewed by | Signed off". The last dated row tells of the review. */
final class ReviewTable {
    private static final Set<MetadataField> DATED =
            Set.of(MetadataField.LAST_REVIEWED, MetadataField.NEXT_REVIEW, MetadataField.APPROVED_ON);
    private static final Set<MetadataField> NAMED = Set.of(MetadataField.APPROVED_BY, MetadataField.OWNER);

    private ReviewTable() {}

    /** A field of the table's head with its label, or of a row that has nothing else: "Next review due:". */
    private record Named(MetadataField field, String label, int column) {}

    /**
     * Adds what the last row with a date says. A row of one label and nothing else names the dates below it.
     *
     * @param rows the cells of each row by column
     * @return whether it is such a table
     */
    static boolean addTo(MetadataCollector found, List<Map<Integer, List<Paragraph>>> rows) {
        List<Named> head = rows.isEmpty() ? List.of() : head(rows.get(0));
        Optional<Named> dates =
                head.stream().filter(named -> DATED.contains(named.field())).findFirst();
        boolean several = head.size() > 1 && head.size() * 2 > rows.get(0).size();
        if (rows.size() < 2 || !several || dates.isEmpty()) {
            return false;
        }
        List<Map<Integer, List<Paragraph>>> reviews = new ArrayList<>();
        Optional<Named> below = Optional.empty();
        for (Map<Integer, List<Paragraph>> row : rows.subList(1, rows.size())) {
            SourcedText date = cell(row, dates.get().column());
            Optional<Named> label = KnownLabels.field(date.clean())
                    .filter(DATED::contains)
                    .map(field -> new Named(field, date.clean(), dates.get().column()));
            below = label.isPresent() ? label : below;
            if (Periods.date(date.raw()).isEmpty()) {
                continue;
            }
            if (below.isPresent()) {
                add(found, below.get(), row);
            } else {
                reviews.add(row);
            }
        }
        reviews.stream().reduce((first, second) -> second).ifPresent(last -> addReview(found, head, last));
        return true;
    }

    private static List<Named> head(Map<Integer, List<Paragraph>> row) {
        List<Named> head = new ArrayList<>();
        row.forEach((column, cell) -> {
            String label = MetadataReader.text(cell).clean();
            KnownLabels.field(label).ifPresent(field -> head.add(new Named(field, label, column)));
        });
        return head;
    }

    private static void addReview(MetadataCollector found, List<Named> head, Map<Integer, List<Paragraph>> row) {
        head.stream()
                .filter(named -> DATED.contains(named.field()) || NAMED.contains(named.field()))
                .forEach(named -> add(found, named, row));
        row.values().stream()
                .map(MetadataReader::text)
                .forEach(cell -> MetadataLabels.valued(cell.raw()).forEach(statement -> found.add(cell, statement)));
    }

    /** Adds it unless the document states elsewhere that it was, or will be, reviewed or approved on that day. */
    private static void add(MetadataCollector found, Named named, Map<Integer, List<Paragraph>> row) {
        SourcedText value = cell(row, named.column());
        boolean stated = Periods.date(value.raw())
                .filter(day -> found.entries().stream()
                        .anyMatch(entry ->
                                DATED.contains(entry.field()) && entry.value().equals(day.value())))
                .isPresent();
        if (!stated) {
            found.add(named.field(), named.label(), value.clean(), value.strip().spans());
        }
    }

    private static SourcedText cell(Map<Integer, List<Paragraph>> row, int column) {
        return MetadataReader.text(row.getOrDefault(column, List.of()));
    }
}
