package org.policygap.report.review;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.policygap.model.review.Decision;
import org.policygap.model.review.DecisionKey;
import org.policygap.model.review.DecisionKey.Subject;
import org.policygap.model.review.Decisions;
import org.policygap.report.figures.SameRow;
import org.policygap.report.form.RowKey;
import org.policygap.report.review.ReviewResult.Change;
import org.policygap.report.review.ReviewResult.Remark;

/** Reads a filled-in workbook and merges it into the decisions so far. Immutable. */
public final class WorkbookReview {
    private static final String UNKNOWN_ROW =
            "Nobody can tell which clause this row is about: its key and wording do not belong together.";

    private static final String ELSEWHERE = "Schools contradict this clause: please decide on the sheet “Conflicts”.";

    private final LocalDate day;

    /**
     * A review.
     *
     * @param day the day on which the workbook is read; new and changed decisions are of this day
     */
    public WorkbookReview(LocalDate day) {
        this.day = day;
    }

    /**
     * Reads a workbook.
     *
     * @param workbook an .xlsx file, read to its end and not closed
     * @param current the decisions so far, of any policy
     * @throws NotAFormException if the file is not a gap workbook of ours
     */
    public ReviewResult read(InputStream workbook, Decisions current) throws IOException {
        try (XSSFWorkbook file = open(workbook)) {
            SentForm form = SentForm.read(file);
            return new Reading(form, current).read(file);
        }
    }

    /** POI may throw anything at a file that is damaged. */
    private static XSSFWorkbook open(InputStream workbook) throws NotAFormException {
        try {
            return new XSSFWorkbook(workbook);
        } catch (IOException | RuntimeException e) {
            throw new NotAFormException(
                    "This file is not an Excel workbook (.xlsx) that can be read. Ask for it again, or save it as .xlsx in"
                            + " the program it was filled in with.",
                    e);
        }
    }

    /** One reading of one file. */
    private final class Reading {
        private final SentForm form;
        private final Map<DecisionKey, Decision> decisions = new LinkedHashMap<>();
        private final Map<RowKey, List<SheetRow>> found = new LinkedHashMap<>();
        // A row that several schools share is told of once.
        private final Set<Change> changed = new LinkedHashSet<>();
        private final Set<Change> needsYou = new LinkedHashSet<>();
        private final Set<Remark> notUnderstood = new LinkedHashSet<>();
        private final List<String> columnsNotFound = new ArrayList<>();
        private int rowsRead;
        private String readBy = "";

        Reading(SentForm form, Decisions current) {
            this.form = form;
            current.decisions().forEach(decision -> decisions.put(decision.key(), decision));
        }

        ReviewResult read(XSSFWorkbook file) {
            readBy = lastEditor(file);
            new FormFinder(form).find(file).forEach(this::readList);
            found.forEach(this::take);
            return new ReviewResult(
                    new Decisions(List.copyOf(decisions.values())),
                    rowsRead,
                    form.rows().size() - found.size(),
                    List.copyOf(changed),
                    List.copyOf(notUnderstood),
                    List.copyOf(needsYou),
                    columnsNotFound);
        }

        private void readList(FormList list) {
            for (Field field : List.of(Field.DECISION, Field.OWNER, Field.DUE, Field.COMMENT)) {
                boolean expected = list.subject() != Subject.TRUST || field == Field.DECISION || field == Field.COMMENT;
                if (expected && !list.columns().containsKey(field)) {
                    columnsNotFound.add(list.sheet().getSheetName() + ": " + field.heading());
                }
            }
            RowMatcher matcher = new RowMatcher(form);
            for (Row row : list.sheet()) {
                if (row.getRowNum() > list.headingRow()) {
                    readRow(new SheetRow(list, row), matcher);
                }
            }
        }

        private void readRow(SheetRow row, RowMatcher matcher) {
            List<FormRow> matches = matcher.match(row);
            for (FormRow match : matches) {
                found.computeIfAbsent(match.rowKey(), any -> new ArrayList<>()).add(row);
            }
            if (!matches.isEmpty()) {
                rowsRead++;
            } else if (row.isFilledIn()) {
                boolean conflict = row.list().subject() == Subject.TRUST
                        && row.text(Field.KEY).startsWith("CONFLICT:");
                notUnderstood.add(new Remark(row.place(), row.typed(), conflict ? ELSEWHERE : UNKNOWN_ROW));
            }
        }

        private void take(RowKey key, List<SheetRow> rows) {
            FormRow sent = form.rows().get(key);
            if (sent == null) {
                throw new IllegalStateException("No row " + key);
            }
            AnswerReader reader = new AnswerReader(notUnderstood::add);
            Map<Answer, SheetRow> answers = new LinkedHashMap<>();
            rows.forEach(row -> answers.putIfAbsent(reader.read(row, sent), row));
            if (rows.size() > 1) {
                answers.remove(sent.answer());
                reportDuplicates(rows, answers);
            }
            if (answers.size() == 1) {
                Map.Entry<Answer, SheetRow> only = answers.entrySet().iterator().next();
                merge(only.getValue(), sent, only.getKey());
            }
        }

        private void reportDuplicates(List<SheetRow> rows, Map<Answer, SheetRow> answers) {
            String places = rows.stream().map(SheetRow::place).collect(Collectors.joining("; "));
            String typed = answers.values().stream().map(SheetRow::typed).collect(Collectors.joining(" / "));
            notUnderstood.add(new Remark(
                    places,
                    typed,
                    answers.size() > 1
                            ? "The same row stands here more than once, filled in differently: nothing was taken over."
                            : "The same row stands here more than once: it was read once."));
        }

        private void merge(SheetRow row, FormRow sent, Answer filledIn) {
            Optional<Decision> stored = stored(sent.key());
            Merge merge = new Merge(row.place(), sent);
            Answer result = merge.merge(stored.map(Reading::answer).orElse(Answer.NONE), filledIn);
            changed.addAll(merge.changed());
            needsYou.addAll(merge.clashes());
            if (!merge.changed().isEmpty()) {
                stored.ifPresent(old -> decisions.remove(old.key()));
                if (!result.equals(Answer.NONE)) {
                    decisions.put(sent.key(), decision(sent.key(), result));
                }
            }
        }

        /** The decision about the row, whatever the wording was when it was made. */
        private Optional<Decision> stored(DecisionKey key) {
            return decisions.values().stream()
                    .filter(decision -> SameRow.byIds(decision.key(), key))
                    .findFirst()
                    .or(() -> decisions.values().stream()
                            .filter(decision -> SameRow.byWording(decision.key(), key))
                            .findFirst());
        }

        private Decision decision(DecisionKey key, Answer answer) {
            return new Decision(
                    key,
                    answer.choice(),
                    answer.owner(),
                    answer.due(),
                    answer.comment(),
                    readBy,
                    Optional.of(day),
                    answer.passageCheck());
        }

        private static Answer answer(Decision decision) {
            return new Answer(
                    decision.choice(), decision.owner(), decision.due(), decision.comment(), decision.passageCheck());
        }

        private static String lastEditor(XSSFWorkbook file) {
            String name = file.getProperties().getCoreProperties().getLastModifiedByUser();
            return name == null || name.equals("policygap") ? "" : name;
        }
    }
}
