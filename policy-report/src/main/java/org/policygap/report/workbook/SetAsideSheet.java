package org.policygap.report.workbook;

import java.util.List;
import java.util.Optional;
import org.policygap.model.review.Decision;
import org.policygap.model.review.DecisionKey;
import org.policygap.report.figures.Labels;
import org.policygap.report.figures.SchoolView;
import org.policygap.report.form.Headings;
import org.policygap.report.form.RowKey;
import org.policygap.report.form.TableNames;
import org.policygap.report.xlsx.Colour;

/** Decisions whose clause or wording is gone: they are shown, never dropped. */
final class SetAsideSheet {
    private SetAsideSheet() {}

    static ListSheet<Decision> of(Sheets sheets) {
        return new ListSheet<>(
                Sheets.SET_ASIDE,
                Colour.GREY,
                "Set aside: decisions that no longer have a row",
                "The clause or the wording they were about is not in the documents any more.",
                "Nothing to do, unless you think the clause should still be there. They are kept in the decisions file.",
                TableNames.SET_ASIDE,
                List.of(
                        Column.of(Headings.SCHOOL, 26, row -> CellContent.text(who(sheets, row.key()), Look.STRONG)),
                        Column.of(
                                "About",
                                20,
                                row -> CellContent.text(Labels.subject(row.key().subject()), Look.BODY)),
                        Column.of("Decision", 26, row -> CellContent.text(choice(row), Look.BODY)),
                        Column.of("Owner", 22, row -> CellContent.text(row.owner(), Look.BODY)),
                        Column.of("Due", 14, row -> CellContent.date(row.due(), Look.DATE)),
                        Column.of("Comment", 50, row -> CellContent.text(row.comment(), Look.BODY)),
                        Column.of("Decided on", 14, row -> CellContent.date(row.decidedOn(), Look.DATE)),
                        Column.of(
                                "Reference",
                                22,
                                row -> CellContent.text(RowKey.of(row.key()).nodeId(), Look.ASIDE))),
                sheets.analysis().setAside(),
                row -> row.key().schoolId(),
                Optional.empty(),
                1,
                8,
                false,
                "No decision was set aside.");
    }

    private static String who(Sheets sheets, DecisionKey key) {
        return sheets.analysis().schools().stream()
                .filter(school -> school.school().id().equals(key.schoolId()))
                .map(SchoolView::shortName)
                .findFirst()
                .orElse(key.schoolId().isEmpty() ? "Trust" : key.schoolId());
    }

    private static String choice(Decision decision) {
        return decision.choice()
                .map(choice -> Labels.choice(decision.key().subject(), choice))
                .orElse("");
    }
}
