package org.policygap.report.workbook;

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
    /** What the model says and what schools say. */
    private static final double WORDING = 42;

    private static final double WHY = 31.5;

    private ConflictsSheet() {}

    static ListSheet<ClauseRow> of(Sheets sheets) {
        List<Column<ClauseRow>> columns = columns(sheets.analysis().schools());
        return new ListSheet<>(
                Sheets.CONFLICTS,
                Colour.PURPLE,
                "Conflicts: where a school says something different",
                "These need a decision before a single trust policy can be agreed.",
                "What the other schools say on these clauses stands on Gap matrix and on their own sheets.",
                TableNames.CONFLICTS,
                columns,
                sheets.analysis().conflicts(),
                row -> "",
                Optional.empty(),
                2,
                columns.size() - 2,
                false,
                "No conflicts were found.");
    }

    private static List<Column<ClauseRow>> columns(List<SchoolView> schools) {
        Answers<ClauseRow> answers = new Answers<>(ClauseRow::key, ClauseRow::kept, row -> true);
        return List.of(
                Column.of(Headings.CLAUSE, 8, row -> ClauseCells.number(row.clause())),
                Column.of(
                        Headings.CONFLICT,
                        20,
                        row -> CellContent.text(row.clause().topic(), Look.STRONG)),
                Column.of("Must or should", 8.5, row -> ClauseCells.importance(row.clause())),
                Column.of(
                        "Model says", WORDING, row -> CellContent.text(distinct(row, Conflict::modelSays), Look.BODY)),
                Column.of("Schools that say something different", WORDING, row -> whoSaysWhat(row, schools)),
                Column.of(
                        "Why it matters",
                        WHY,
                        row -> CellContent.text(distinct(row, Conflict::explanation), Look.BODY)),
                answers.decision(Headings.DECISION, 16, ListsSheet.choices(Subject.CONFLICT)),
                answers.owner(12),
                answers.due(14),
                answers.comment(28),
                answers.rowKey());
    }

    private static String distinct(ClauseRow row, Function<Conflict, String> what) {
        return row.conflicts().stream().map(what).distinct().collect(Collectors.joining("\n"));
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
