package org.policygap.report.html;

import static org.policygap.report.html.Html.tag;

import java.util.ArrayList;
import java.util.List;
import org.policygap.model.comparison.Conflict;
import org.policygap.model.comparison.Status;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.figures.GapRow;
import org.policygap.report.html.DataTable.Column;
import org.policygap.report.wording.Printable;

/** Where schools say something else than the model, in the words that collide. */
final class ConflictsPart implements Part {
    private final GapAnalysis analysis;
    private final Anchors anchors;

    ConflictsPart(GapAnalysis analysis, Anchors anchors) {
        this.analysis = analysis;
        this.anchors = anchors;
    }

    @Override
    public String id() {
        return "conflicts";
    }

    @Override
    public String title() {
        return "Conflicts";
    }

    @Override
    public Html content() {
        List<Row> rows = analysis.conflicts().stream()
                .flatMap(clause -> clause.checks().stream())
                .filter(check -> check.status() == Status.CONFLICT)
                .flatMap(check -> check.finding().conflicts().stream().map(conflict -> new Row(check, conflict)))
                .toList();
        if (rows.isEmpty()) {
            return tag("p", "No conflicts were found.");
        }
        return Html.all(
                tag(
                        "p",
                        "These need a decision before a single trust policy can be agreed. Each clause leads to both"
                                + " sentences in full."),
                table(rows.stream().anyMatch(row -> row.check().kept().isPresent()))
                        .with(rows));
    }

    private DataTable<Row> table(boolean decided) {
        List<Column<Row>> columns = new ArrayList<>(List.of(
                Column.rowHeading("Clause of the model", this::link),
                Column.text(
                        "School", row -> Printable.oneLine(row.check().school().name())),
                Column.text("Model says", row -> row.conflict().modelSays()),
                Column.text("School says", row -> row.conflict().schoolSays()),
                Column.text("Why it matters", row -> row.conflict().explanation())));
        if (decided) {
            columns.add(Column.text(
                    "Decision",
                    row -> DecisionNote.choice(
                            row.check().key().subject(), row.check().decision())));
        }
        return new DataTable<>(
                "conflicts-caption",
                "What collides",
                "wide-text",
                columns,
                row -> anchors.of(row.check().school()));
    }

    private Html link(Row row) {
        return Anchors.link(
                anchors.check(row.check()),
                row.check().clause().number() + " " + row.check().clause().topic());
    }

    /** A conflict at a school. */
    private record Row(GapRow check, Conflict conflict) {}
}
