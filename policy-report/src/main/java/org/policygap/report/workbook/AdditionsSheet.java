package org.policygap.report.workbook;

import java.util.List;
import java.util.Optional;
import org.policygap.model.review.DecisionKey.Subject;
import org.policygap.report.figures.AdditionRow;
import org.policygap.report.form.Headings;
import org.policygap.report.form.TableNames;
import org.policygap.report.xlsx.Colour;

/** What schools have and the model lacks. */
final class AdditionsSheet {
    private AdditionsSheet() {}

    static ListSheet<AdditionRow> of(Sheets sheets) {
        Answers<AdditionRow> answers = new Answers<>(AdditionRow::key, AdditionRow::kept, row -> true);
        return new ListSheet<>(
                Sheets.ADDITIONS,
                Colour.PURPLE,
                "Local additions: in a school's policy but not in the model",
                "Decide what to keep before the model replaces these policies, so that nothing useful is lost.",
                "Some will be local procedure, some older local authority wording, and some may be good enough to adopt"
                        + " across the trust.",
                TableNames.ADDITIONS,
                List.of(
                        Column.of(
                                Headings.SCHOOL,
                                15,
                                row -> CellContent.text(row.school().name(), Look.STRONG)),
                        Column.of("Found at", 16, row -> CellContent.text(row.foundAt(), Look.ASIDE)),
                        Column.of(Headings.ADDITION_SAYS, 46, row -> CellContent.text(row.wording(), Look.BODY)),
                        Column.of("Nearest model clause", 20, row -> CellContent.text(row.nearestClause(), Look.BODY)),
                        Column.of(
                                "Why it may be there",
                                44,
                                row -> CellContent.text(row.addition().reason(), Look.BODY)),
                        answers.decision(Headings.DECISION, 20, ListsSheet.choices(Subject.ADDITION)),
                        answers.owner(14),
                        answers.due(14),
                        answers.comment(28),
                        answers.sinceLastReport(16),
                        answers.rowKey()),
                sheets.analysis().additions(),
                row -> row.school().id(),
                Optional.empty(),
                2,
                8,
                false,
                "Every passage of the schools' policies has its place in the model.");
    }
}
