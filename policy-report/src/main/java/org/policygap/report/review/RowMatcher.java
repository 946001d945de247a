package org.policygap.report.review;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygap.model.review.DecisionKey.Subject;
import org.policygap.report.form.RowKey;
import org.policygap.report.form.SchoolList;

/**
 * Finds the row of the form that a row of the file is. The key is believed only if the wording beside it agrees, since
 * keys get pasted, filled down and sorted apart; without a key the wording decides, if it can mean one row only.
 */
final class RowMatcher {
    /** Wordings that share so many of their words are the same one, a typing slip apart. */
    private static final double SAME = 0.8;

    /** How much closer the best row must be than the next. */
    private static final double MARGIN = 0.1;

    private static final String CUT = " … (cut here";

    private final SentForm form;

    RowMatcher(SentForm form) {
        this.form = form;
    }

    /** One row of the form, or several where schools that say the same stand in one row; none if nobody can tell. */
    List<FormRow> match(SheetRow row) {
        List<FormRow> keyed = Stream.of(row.text(Field.KEY).split(" "))
                .flatMap(key -> RowKey.parse(key).stream())
                .flatMap(key -> Optional.ofNullable(form.rows().get(key)).stream())
                .filter(found -> isOfList(row, found))
                .filter(found -> agrees(row, found))
                .toList();
        return keyed.isEmpty() ? byWording(row) : keyed;
    }

    private static boolean isOfList(SheetRow row, FormRow found) {
        boolean sameSchool = row.list().schoolId().isEmpty()
                || row.list().schoolId().equals(found.rowKey().schoolId());
        return row.list().subject() == found.rowKey().subject() && (sameSchool || !isOfOneSchool(row));
    }

    private static boolean isOfOneSchool(SheetRow row) {
        return row.list().subject() == Subject.GAP;
    }

    private static boolean agrees(SheetRow row, FormRow found) {
        Field field = beside(found.rowKey().subject());
        return !row.has(field) || similarity(row.text(field), wording(found)) >= SAME;
    }

    /** The column that tells rows of a list apart. */
    private static Field beside(Subject subject) {
        return switch (subject) {
            case GAP -> Field.MODEL;
            case ADDITION -> Field.ADDITION;
            case TRUST, CONFLICT -> Field.TOPIC;
        };
    }

    private static String wording(FormRow row) {
        return switch (row.rowKey().subject()) {
            case GAP -> row.modelWording();
            case ADDITION -> row.schoolWording();
            case TRUST, CONFLICT -> row.topic();
        };
    }

    private List<FormRow> byWording(SheetRow row) {
        String text = row.text(beside(row.list().subject()));
        if (text.isEmpty()) {
            return List.of();
        }
        Map<String, List<FormRow>> bySchool = form.rows().values().stream()
                .filter(candidate -> isCandidate(row, candidate))
                .collect(Collectors.groupingBy(
                        candidate -> candidate.rowKey().schoolId(), LinkedHashMap::new, Collectors.toList()));
        return bySchool.values().stream()
                .flatMap(candidates -> nearest(row, text, candidates).stream())
                .toList();
    }

    private static Optional<FormRow> nearest(SheetRow row, String text, List<FormRow> candidates) {
        List<Scored> best = candidates.stream()
                .map(candidate -> new Scored(candidate, similarity(text, wording(candidate))))
                .filter(scored -> scored.similarity() >= SAME)
                .sorted(Comparator.comparingDouble(Scored::similarity).reversed())
                .toList();
        if (best.isEmpty()) {
            return Optional.empty();
        }
        List<FormRow> close = best.stream()
                .filter(scored -> scored.similarity() > best.get(0).similarity() - MARGIN)
                .map(Scored::row)
                .toList();
        return close.size() == 1 ? Optional.of(close.get(0)) : onlyWithNumber(row, close);
    }

    /** Rows that read alike are told apart by the number of the clause. */
    private static Optional<FormRow> onlyWithNumber(SheetRow row, List<FormRow> close) {
        List<FormRow> same = close.stream()
                .filter(candidate -> candidate.clause().equals(row.text(Field.CLAUSE)))
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private boolean isCandidate(SheetRow row, FormRow candidate) {
        if (row.list().subject() != candidate.rowKey().subject()) {
            return false;
        }
        return switch (candidate.rowKey().subject()) {
            case GAP -> row.list().schoolId().equals(candidate.rowKey().schoolId());
            case ADDITION ->
                SchoolList.names(
                        row.text(Field.SCHOOL_NAME),
                        form.schools().getOrDefault(candidate.rowKey().schoolId(), ""),
                        form.schools().size());
            case TRUST, CONFLICT -> true;
        };
    }

    /** A text that the form had to cut is as good as whole. */
    private static double similarity(String inFile, String sent) {
        int cut = inFile.indexOf(CUT);
        if (cut > 0 && sent.length() > cut) {
            return Similarity.of(inFile.substring(0, cut), sent.substring(0, cut));
        }
        return Similarity.of(inFile, sent);
    }

    private record Scored(FormRow row, double similarity) {}
}
