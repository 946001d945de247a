package org.policygap.parser.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.text.Beginning;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Role;
import org.policygap.parser.clean.Wording;
import org.policygap.parser.metadata.KnownLabels;
import org.policygap.parser.metadata.MetadataLabels;
import org.policygap.parser.metadata.ReviewTable;
import org.policygap.parser.metadata.TableRows;

/** Names the tables that state metadata: document control and lists of versions. */
final class ControlTables {
    private static final Beginning VERSION = Beginning.of(Pattern.compile("(?i)(?:version|issue|v)\\s*\\d.{0,6}"));

    /** Words of what stands for a version: "1.0", "Draft 2 of May". */
    private static final int LONGEST_VERSION = 4;

    private ControlTables() {}

    /** Names the tables. Those that begin before the end of the document's head, an index, are read more generously. */
    static void mark(List<Paragraph> marked, int head) {
        Map<String, List<Integer>> tables = new LinkedHashMap<>();
        for (int i = 0; i < marked.size(); i++) {
            if (marked.get(i).role() == Role.BODY && marked.get(i).cell().isPresent()) {
                tables.computeIfAbsent(marked.get(i).cell().get().table(), key -> new ArrayList<>())
                        .add(i);
            }
        }
        for (List<Integer> table : tables.values()) {
            List<Paragraph> cells = table.stream().map(marked::get).toList();
            List<Map<Integer, List<Paragraph>>> rows = TableRows.of(cells);
            if (isControl(rows, table.get(0) <= head) || isReviews(rows)) {
                table.forEach(i -> marked.set(i, marked.get(i).as(Role.METADATA)));
            }
        }
    }

    /** The headings without a number that stand right over such a table, or say that they do; an annex may hold such a form. */
    static Set<Paragraph> headings(List<Paragraph> paragraphs) {
        Set<Paragraph> headings = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph heading = paragraphs.get(i);
            if (heading.role() == Role.HEADING
                    && !heading.marker().isPresent()
                    && !Divisions.isAnnex(heading)
                    && (Divisions.isControl(heading) || isOverTable(paragraphs, i))) {
                headings.add(heading);
            }
        }
        return headings;
    }

    private static boolean isOverTable(List<Paragraph> paragraphs, int heading) {
        return heading + 1 < paragraphs.size()
                && paragraphs.get(heading + 1).role() == Role.METADATA
                && paragraphs.get(heading + 1).cell().isPresent();
    }

    private static boolean isReviews(List<Map<Integer, List<Paragraph>>> rows) {
        return ReviewTable.of(rows).filter(ReviewTable::isWhole).isPresent();
    }

    /** Whether most rows of a table are a label and its value; at the head of a document one known label or date is enough. */
    private static boolean isControl(List<Map<Integer, List<Paragraph>>> table, boolean head) {
        List<Map<Integer, String>> rows =
                table.stream().map(ControlTables::texts).toList();
        int labelled = 0;
        boolean brief = true;
        boolean dated = false;
        for (Map<Integer, String> row : rows) {
            List<String> texts = List.copyOf(row.values());
            labelled += isLabelled(texts) ? 1 : 0;
            brief &= head
                    && areBrief(texts, MetadataLines.LONGEST)
                    && texts.stream().noneMatch(ReviewTable::saysDuty);
            dated |= head && texts.size() > 1 && FrontText.isDate(texts.get(1));
        }
        boolean versions = isVersions(rows);
        return labelled * 2 > rows.size()
                || versions
                || (head && brief && rows.size() <= 12 && (labelled > 0 || dated));
    }

    private static Map<Integer, String> texts(Map<Integer, List<Paragraph>> row) {
        Map<Integer, String> texts = new TreeMap<>();
        row.forEach((column, cell) ->
                texts.put(column, cell.stream().map(Paragraph::clean).collect(Collectors.joining(" "))));
        return texts;
    }

    /** Whether the cells of a row are a label and its value. */
    private static boolean isLabelled(List<String> texts) {
        return areBrief(texts, MetadataLines.LONGEST_ROW)
                && (VERSION.matches(texts.get(0))
                        || KnownLabels.field(texts.get(0)).isPresent()
                        || texts.stream().anyMatch(ControlTables::isStated));
    }

    private static boolean areBrief(List<String> texts, int longest) {
        return texts.stream().allMatch(text -> Wording.words(text) <= longest);
    }

    /** Whether a cell holds both label and value. */
    private static boolean isStated(String text) {
        return MetadataLabels.valued(text).stream()
                .anyMatch(row -> MetadataLines.STRONG.contains(row.field())
                        && !row.value().isBlank());
    }

    /** Whether rows stand under "Version | Date | Author | Changes", versions or nothing under the first of them. */
    private static boolean isVersions(List<Map<Integer, String>> rows) {
        Map<Integer, MetadataField> fields = new TreeMap<>();
        rows.get(0).forEach((column, text) -> KnownLabels.field(text).ifPresent(field -> fields.put(column, field)));
        return rows.size() > 1
                && fields.size() >= 2
                && fields.size() * 2 > rows.get(0).size()
                && fields.entrySet().stream()
                        .anyMatch(field -> field.getValue() == MetadataField.VERSION
                                && rows.stream()
                                        .skip(1)
                                        .allMatch(row -> isVersion(row.getOrDefault(field.getKey(), ""))));
    }

    private static boolean isVersion(String text) {
        return Wording.words(text) <= LONGEST_VERSION;
    }
}
