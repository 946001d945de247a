package org.policygap.report.briefing;

import java.util.ArrayList;
import java.util.List;
import org.policygap.model.comparison.Status;
import org.policygap.model.policy.Importance;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.figures.GapRow;
import org.policygap.report.figures.Labels;
import org.policygap.report.word.Paragraph;
import org.policygap.report.word.Paragraph.Style;
import org.policygap.report.word.Run;
import org.policygap.report.word.Run.Look;
import org.policygap.report.word.Table;
import org.policygap.report.wording.English;
import org.policygap.report.wording.Printable;

/** What differs and is still to be decided: first what the law asks for, then the rest, the weightiest first. */
record Differences(GapAnalysis analysis, Substance substance) {
    private static final int MOST_STATUTORY = 6;
    private static final int MOST_OTHERS = 8;

    void write(Page page) {
        statutory(page);
        others(page);
    }

    private void statutory(Page page) {
        page.heading("What the law asks for and the policy lacks");
        List<GapRow> rows = substance.statutory();
        long marked = analysis.clauses().stream()
                .filter(clause -> clause.requirement().importance() == Importance.STATUTORY)
                .count();
        if (marked == 0) {
            page.body(
                    "This cannot be told: the model policy marks no clause as law. Ask whoever keeps the model, or take"
                            + " advice.");
        } else if (rows.isEmpty()) {
            page.body("Nothing that still has to be decided, of " + English.count(marked, "clause", "clauses")
                    + " that the model marks as law.");
        } else {
            table(page, rows, MOST_STATUTORY);
        }
    }

    private void others(Page page) {
        page.heading("What else differs in substance");
        List<GapRow> rows = substance.others();
        if (rows.isEmpty()) {
            page.body("Nothing that still has to be decided.");
        } else {
            table(page, rows, MOST_OTHERS);
        }
    }

    private static void table(Page page, List<GapRow> rows, int most) {
        List<Table.Row> lines = new ArrayList<>();
        lines.add(Page.headings("What it is about", "What is missing or different", "Now"));
        rows.stream().limit(most).forEach(row -> lines.add(line(row)));
        page.add(new Table(Table.widths(8, 16, 3), lines));
        if (rows.size() > most) {
            page.body("And %s, listed on the school's sheet of the gap workbook."
                    .formatted(English.count(rows.size() - most, "more clause", "more clauses")));
        }
    }

    private static Table.Row line(GapRow row) {
        return Table.row(
                false,
                List.of(
                        Paragraph.of(
                                Style.CELL,
                                Run.of(row.clause().topic()),
                                Run.of(" (" + row.clause().number() + ")", Look.QUIET)),
                        Paragraph.of(Style.CELL, Printable.brief(Substance.difference(row), Page.LONGEST)),
                        Paragraph.of(
                                Style.CELL, Run.of(Labels.status(row.status()).word(), look(row.status())))));
    }

    private static Look look(Status status) {
        return switch (status) {
            case MET -> Look.IN_PLACE;
            case PARTIAL -> Look.PARTLY;
            case MISSING -> Look.MISSING;
            case CONFLICT -> Look.CONFLICT;
            case NOT_APPLICABLE -> Look.PLAIN;
        };
    }
}
