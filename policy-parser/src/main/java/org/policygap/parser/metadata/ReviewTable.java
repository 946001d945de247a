package org.policygap.parser.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policygap.model.policy.MetadataField;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.SourcedText;
import org.policygap.parser.clean.Wording;

/** Rows of dates under a head such as "Review date | Reviewed by | Signed off", of which the latest tells of the review. */
public final class ReviewTable {
    private static final Set<MetadataField> DATED =
            EnumSet.of(MetadataField.LAST_REVIEWED, MetadataField.NEXT_REVIEW, MetadataField.APPROVED_ON);
    private static final Set<MetadataField> NAMED = EnumSet.of(MetadataField.APPROVED_BY, MetadataField.OWNER);
    /** What tells one policy from another: a table of several is a schedule. */
    private static final Set<MetadataField> NAMING = EnumSet.of(MetadataField.TITLE, MetadataField.POLICY_AREA);

    /** The head of a column that is filled in when the review is over. */
    private static final Pattern DONE = Pattern.compile("(?i)(?:policy )?(?:" + KnownLabels.DONE + "|"
            + KnownLabels.REVIEWED + ") by\\b.*|sign(?:ed|ature)\\b.*|(?:[\\w ]{1,30} )?(?:changes|amendments)\\b.*");

    private static final Pattern DUTY =
            Pattern.compile("\\b(?:must|shall|should|will|cannot)\\b", Pattern.CASE_INSENSITIVE);
    /** Words of what stands in such a table; more are a rule or a task. */
    private static final int LONGEST = 6;

    private static final Comparator<SourcedText> BY_DATE =
            Comparator.comparing(text -> date(text).map(Periods.Found::value).orElse(""));

    private final List<Named> head;
    private final Set<Integer> done;
    private final int dates;
    private final List<Map<Integer, List<Paragraph>>> reviews;
    private final List<Map<Integer, List<Paragraph>>> rest;

    /** A field of the table's head with its label, or of a row that has nothing else: "Next review due:". */
    private record Named(MetadataField field, String label, int column) {}

    private ReviewTable(List<Named> head, int dates, List<Map<Integer, List<Paragraph>>> rows, int end) {
        this.head = head;
        this.done = doneColumns(rows.get(0));
        this.dates = dates;
        this.reviews = rows.subList(1, end);
        this.rest = rows.subList(end, rows.size());
    }

    /**
     * The table of reviews that some rows begin with: a head mostly of known labels, one of them dated, over rows that have a
     * date or nothing in that column and no rule in any other.
     *
     * @param rows the cells of each row by column
     */
    public static Optional<ReviewTable> of(List<Map<Integer, List<Paragraph>>> rows) {
        List<Named> head = rows.isEmpty() ? List.of() : head(rows.get(0));
        Optional<Integer> dates = head.stream()
                .filter(named -> DATED.contains(named.field()))
                .map(Named::column)
                .findFirst();
        boolean several = head.size() > 1 && head.size() * 2 > rows.get(0).size();
        if (!several || dates.isEmpty() || head.stream().anyMatch(named -> NAMING.contains(named.field()))) {
            return Optional.empty();
        }
        int end = 1;
        while (end < rows.size() && isReview(rows.get(end), dates.get())) {
            end++;
        }
        return Optional.of(new ReviewTable(head, dates.get(), rows, end))
                .filter(table -> table.reviews.stream().anyMatch(table::isDated));
    }

    /** Whether it is nothing else and begins with its dates. */
    public boolean isWhole() {
        return rest.isEmpty() && dates == 0;
    }

    /** The rows after it, of labels beside their values. */
    List<Map<Integer, List<Paragraph>>> rest() {
        return rest;
    }

    /** Adds what the row of the latest date says. A row of one label and nothing else names the dates below it. */
    void addTo(MetadataCollector found) {
        List<Map<Integer, List<Paragraph>>> dated = new ArrayList<>();
        Optional<Named> below = Optional.empty();
        for (Map<Integer, List<Paragraph>> row : reviews) {
            Optional<Named> label = label(row, dates);
            below = label.isPresent() ? label : below;
            if (isDated(row)) {
                below.ifPresentOrElse(
                        named -> add(found, named.field(), named.label(), cell(row, dates)), () -> dated.add(row));
            }
        }
        // Of equal dates the later row counts, as lists are mostly continued at their end.
        dated.stream()
                .reduce((a, b) -> BY_DATE.compare(cell(b, dates), cell(a, dates)) >= 0 ? b : a)
                .ifPresent(latest -> addReview(found, latest));
    }

    private static List<Named> head(Map<Integer, List<Paragraph>> row) {
        List<Named> head = new ArrayList<>();
        row.forEach((column, cell) -> {
            String label = MetadataReader.text(cell).clean();
            KnownLabels.field(label).ifPresent(field -> head.add(new Named(field, label, column)));
        });
        return head;
    }

    private static Set<Integer> doneColumns(Map<Integer, List<Paragraph>> head) {
        return head.keySet().stream()
                .filter(column -> DONE.matcher(cell(head, column).clean()).matches())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isReview(Map<Integer, List<Paragraph>> row, int dates) {
        SourcedText date = cell(row, dates);
        return (date.isBlank() || date(date).isPresent() || label(row, dates).isPresent())
                && row.values().stream().flatMap(List::stream).noneMatch(ReviewTable::isRule);
    }

    private static boolean isRule(Paragraph paragraph) {
        return paragraph.words() > LONGEST || Wording.endsSentence(paragraph.clean()) || saysDuty(paragraph.clean());
    }

    /** Whether a cell says what must be done, which no table on a document itself does. */
    public static boolean saysDuty(String cell) {
        return DUTY.matcher(cell).find();
    }

    /** The label of a row that has nothing else. */
    private static Optional<Named> label(Map<Integer, List<Paragraph>> row, int column) {
        String label = cell(row, column).clean();
        boolean alone = row.keySet().stream()
                .allMatch(other -> other == column || cell(row, other).isBlank());
        return alone
                ? KnownLabels.field(label).filter(DATED::contains).map(field -> new Named(field, label, column))
                : Optional.empty();
    }

    private boolean isDated(Map<Integer, List<Paragraph>> row) {
        return date(cell(row, dates)).isPresent();
    }

    private void addReview(MetadataCollector found, Map<Integer, List<Paragraph>> row) {
        head.stream()
                .filter(named -> DATED.contains(named.field()) || NAMED.contains(named.field()))
                .forEach(named -> add(found, field(named, row), named.label(), cell(row, named.column())));
        row.values().stream()
                .map(MetadataReader::text)
                .forEach(cell -> MetadataLabels.valued(cell.raw()).forEach(statement -> found.add(cell, statement)));
    }

    /** "Review date" is that of the last one where somebody has reviewed or signed it. */
    private MetadataField field(Named named, Map<Integer, List<Paragraph>> row) {
        boolean past = named.field() == MetadataField.NEXT_REVIEW
                && !MetadataCollector.isNext(named.label())
                && done.stream().anyMatch(column -> !cell(row, column).isBlank());
        return past ? MetadataField.LAST_REVIEWED : named.field();
    }

    /** Adds it unless the document states elsewhere that it was, or will be, reviewed or approved on that day. */
    private static void add(MetadataCollector found, MetadataField field, String label, SourcedText value) {
        boolean stated = date(value)
                .filter(day -> found.entries().stream()
                        .anyMatch(entry ->
                                DATED.contains(entry.field()) && entry.value().equals(day.value())))
                .isPresent();
        if (!stated) {
            found.add(field, label, value.clean(), value.strip().spans());
        }
    }

    private static Optional<Periods.Found> date(SourcedText text) {
        return Periods.date(text.raw());
    }

    private static SourcedText cell(Map<Integer, List<Paragraph>> row, int column) {
        return MetadataReader.text(row.getOrDefault(column, List.of()));
    }
}
