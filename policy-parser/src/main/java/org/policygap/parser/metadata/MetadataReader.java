package org.policygap.parser.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.policy.PolicyMetadata;
import org.policygap.model.text.IdRegister;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Role;
import org.policygap.parser.clean.SourcedText;

/**
 * Reads what a document says about itself: rows and tables of labels and values, the title, running headers and footers,
 * the clause about review, lists of related policies, and where these are silent the file's properties and name.
 */
public final class MetadataReader {
    private static final int LONGEST_REST = 5;
    /** The first line of a label whose next line tells of the policy that this one takes the place of. */
    private static final Pattern REPLACED =
            Pattern.compile("(?i)(?:replac|supersed)(?:es|ing)(?: (?:the|previous|former)){0,2}");

    /**
     * The metadata of a document.
     *
     * @param paragraphs all paragraphs in their roles
     * @param properties the file's own properties by lower-case name
     * @param fileName without folder
     */
    public PolicyMetadata read(
            List<Paragraph> paragraphs, Map<String, String> properties, String fileName, IdRegister ids) {
        MetadataCollector found = new MetadataCollector(ids);
        rows(paragraphs, found);
        BodyTables.addTo(found, paragraphs);
        new Titles(found, paragraphs).add(properties, fileName);
        paragraphs.stream()
                .filter(p -> p.role() == Role.FRONT_MATTER || p.role() == Role.HEADER || p.role() == Role.FOOTER)
                .forEach(p -> phrases(p, found));
        FrontLines.addTo(found, paragraphs);
        StackedLabels.addTo(found, paragraphs);
        new Names(paragraphs).addTo(found);
        new ReviewClause().addTo(found, paragraphs);
        new RelatedPolicies().addTo(found, paragraphs);
        found.settleReviews();
        found.derive();
        return new PolicyMetadata(found.entries());
    }

    private static void rows(List<Paragraph> paragraphs, MetadataCollector found) {
        Map<String, List<Paragraph>> tables = new LinkedHashMap<>();
        String above = "";
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.role() == Role.METADATA && paragraph.cell().isPresent()) {
                tables.computeIfAbsent(paragraph.cell().get().table(), key -> new ArrayList<>())
                        .add(paragraph);
            } else if (paragraph.role() == Role.METADATA
                    && !REPLACED.matcher(above).matches()) {
                line(paragraph, found);
            }
            above = paragraph.clean();
        }
        tables.values().forEach(table -> table(TableRows.of(table), found));
    }

    private static void table(List<Map<Integer, List<Paragraph>>> rows, MetadataCollector found) {
        if (VersionTable.addTo(found, rows)) {
            return;
        }
        Optional<ReviewTable> reviews = ReviewTable.of(rows);
        reviews.ifPresent(table -> table.addTo(found));
        reviews.map(ReviewTable::rest).orElse(rows).forEach(row -> cells(new ArrayList<>(row.values()), found));
    }

    private static void line(Paragraph paragraph, MetadataCollector found) {
        List<MetadataLabels.Statement> rows =
                MetadataLabels.rows(paragraph.text().raw());
        rows.forEach(row -> found.add(paragraph.text(), row));
        boolean valued = rows.stream().anyMatch(row -> !row.value().isBlank());
        if (!valued) {
            phrases(paragraph, found);
        }
        if (!valued && MetadataLabels.phrases(paragraph.text().raw()).isEmpty()) {
            String[] parts = paragraph.clean().split(":\\s+", 2);
            if (parts.length == 2) {
                found.add(
                        MetadataField.OTHER,
                        parts[0],
                        parts[1],
                        paragraph.text().strip().spans());
            }
        }
    }

    /** Label and value in neighbouring cells, once or several times in a row. */
    private static void cells(List<List<Paragraph>> row, MetadataCollector found) {
        List<SourcedText> stated = new ArrayList<>();
        row.forEach(cell -> addStatements(cell, stated, found));
        stated.forEach(text -> MetadataLabels.rows(text.raw()).forEach(statement -> found.add(text, statement)));
        if (!stated.isEmpty() || isHeadRow(row)) {
            return;
        }
        for (int i = 0; i + 1 < row.size(); i++) {
            SourcedText label = text(row.get(i));
            Optional<MetadataField> field = KnownLabels.field(label.clean());
            SourcedText value = text(row.get(i + 1));
            boolean valueIsLabel =
                    row.size() > 2 && KnownLabels.field(value.clean()).isPresent();
            if ((field.isPresent() || i == 0) && !valueIsLabel) {
                found.add(
                        field.orElse(MetadataField.OTHER),
                        label.clean(),
                        value.clean(),
                        value.strip().spans());
                i++;
            }
        }
    }

    /** Whether labels stand side by side, over columns of values: "Version | Date | Author | Changes". */
    private static boolean isHeadRow(List<List<Paragraph>> row) {
        if (row.size() <= 2) {
            return false;
        }
        List<Boolean> labels = row.stream()
                .map(cell -> KnownLabels.field(text(cell).clean()).isPresent())
                .toList();
        return IntStream.range(1, row.size()).anyMatch(i -> labels.get(i - 1) && labels.get(i));
    }

    /** The paragraphs of a cell that hold both label and value, each with the rest of its value from those after it. */
    private static void addStatements(List<Paragraph> cell, List<SourcedText> statements, MetadataCollector found) {
        int first = statements.size();
        for (Paragraph paragraph : cell) {
            List<MetadataLabels.Statement> approval =
                    MetadataLabels.approval(paragraph.text().raw());
            if (isStated(paragraph)) {
                statements.add(paragraph.text());
            } else if (statements.size() > first && !approval.isEmpty()) {
                approval.forEach(statement -> found.add(paragraph.text(), statement));
            } else if (statements.size() > first && paragraph.clean().split(" ").length <= LONGEST_REST) {
                int last = statements.size() - 1;
                statements.set(last, statements.get(last).then(" ", paragraph.text()));
            }
        }
    }

    /** Whether a paragraph of a cell holds both label and value. */
    static boolean isStated(Paragraph paragraph) {
        return !MetadataLabels.valued(paragraph.text().raw()).isEmpty();
    }

    static SourcedText text(List<Paragraph> cell) {
        return SourcedText.join(cell.stream().map(Paragraph::text).toList(), " ");
    }

    static void phrases(Paragraph paragraph, MetadataCollector found) {
        MetadataLabels.phrases(paragraph.text().raw()).forEach(phrase -> found.add(paragraph.text(), phrase));
    }
}
