package org.policygap.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.policygap.model.comparison.Conflict;
import org.policygap.model.comparison.Status;
import org.policygap.model.review.DecisionKey.Subject;
import org.policygap.report.figures.ClauseRow;
import org.policygap.report.figures.GapRow;
import org.policygap.report.figures.SchoolView;
import org.policygap.report.form.Headings;
import org.policygap.report.form.TableNames;
import org.policygap.report.xlsx.Colour;

/** Where schools say something else than the model: one row for each clause that is contradicted. */
final class ConflictsSheet {
    /** With more schools the page has no room for a column each. */
    private static final int COLUMNS_UP_TO = 5;

    /** What schools say and why it matters share this width. */
    private static final double ROOM = 96;
    /** Where one column holds what all schools say, why it matters has as much to tell. */
    private static final double TOGETHER = ROOM / 2;

    private static final double WHY = 30;

    private ConflictsSheet() {}

    static ListSheet<ClauseRow> of(Sheets sheets) {
        List<Column<ClauseRow>> columns = columns(sheets.analysis().schools());
        return new ListSheet<>(
                Sheets.CONFLICTS,
                Colour.PURPLE,
                "Conflicts: where a school says something different",
                "These need a decision before a single trust policy can be agreed.",
                "“Same” means the school says what the model says. A dash means the school's policy is silent.",
                TableNames.CONFLICTS,
                columns,
                sheets.analysis().conflicts(),
                row -> "",
                Optional.empty(),
                2,
                ListSheet.Printed.first(columns.size() - 2),
                false,
                "No conflicts were found.");
    }

    private static List<Column<ClauseRow>> columns(List<SchoolView> schools) {
        Answers<ClauseRow> answers = new Answers<>(ClauseRow::key, ClauseRow::kept, row -> true);
        List<Column<ClauseRow>> columns = new ArrayList<>(List.of(
                Column.of(Headings.CLAUSE, 8, row -> ClauseCells.number(row.clause())),
                Column.of(
                        Headings.CONFLICT,
                        20,
                        row -> CellContent.text(row.clause().topic(), Look.STRONG)),
                Column.of("Must or should", 8.5, row -> ClauseCells.importance(row.clause())),
                Column.of("Model says", 20, row -> CellContent.text(distinct(row, Conflict::modelSays), Look.BODY))));
        if (schools.size() <= COLUMNS_UP_TO) {
            for (int i = 0; i < schools.size(); i++) {
                int school = i;
                columns.add(Column.of(
                        Unique.heading(columns, schools.get(i).shortName()),
                        Math.min(22, (ROOM - WHY) / schools.size()),
                        row -> says(row.checks().get(school))));
            }
        } else {
            columns.add(Column.of("Schools that say something different", TOGETHER, row -> whoSaysWhat(row, schools)));
        }
        columns.add(Column.of(
                "Why it matters",
                schools.size() <= COLUMNS_UP_TO ? WHY : TOGETHER,
                row -> CellContent.text(distinct(row, Conflict::explanation), Look.BODY)));
        columns.add(answers.decision(Headings.DECISION, 16, ListsSheet.choices(Subject.CONFLICT)));
        columns.add(answers.owner(12));
        columns.add(answers.due(14));
        columns.add(answers.comment(28));
        columns.add(answers.rowKey());
        return columns;
    }

    private static String distinct(ClauseRow row, Function<Conflict, String> what) {
        return row.conflicts().stream().map(what).distinct().collect(Collectors.joining("\n"));
    }

    private static CellContent says(GapRow row) {
        return switch (row.status()) {
            case CONFLICT -> CellContent.text("▲ " + words(row), Look.status(Status.CONFLICT));
            case MET -> CellContent.text("Same", Look.QUIET);
            case PARTIAL -> CellContent.text("◐ Partly", Look.QUIET);
            case MISSING -> CellContent.text("–", Look.QUIET);
            case NOT_APPLICABLE -> CellContent.text("– Not applicable", Look.QUIET);
        };
    }

    private static String words(GapRow row) {
        return row.finding().conflicts().stream()
                .map(Conflict::schoolSays)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static CellContent whoSaysWhat(ClauseRow row, List<SchoolView> schools) {
        String who = IntStream.range(0, schools.size())
                .filter(school -> row.checks().get(school).status() == Status.CONFLICT)
                .mapToObj(school -> "▲ " + schools.get(school).shortName() + ": "
                        + words(row.checks().get(school)))
                .collect(Collectors.joining("\n"));
        return CellContent.text(who, Look.status(Status.CONFLICT));
    }
}
