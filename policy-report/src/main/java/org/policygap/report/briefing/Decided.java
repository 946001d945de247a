package org.policygap.report.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.policygap.model.review.Decision;
import org.policygap.model.review.DecisionKey.Subject;
import org.policygap.report.figures.ClauseRow;
import org.policygap.report.figures.GapRow;
import org.policygap.report.figures.Labels;
import org.policygap.report.figures.ModelClause;
import org.policygap.report.word.Run;
import org.policygap.report.word.Table;
import org.policygap.report.wording.English;
import org.policygap.report.wording.Printable;

/** What was decided: where the school differs on purpose, and what is still to be done or to be decided. */
record Decided(Substance substance) {
    private static final int MOST_ON_PURPOSE = 5;
    private static final int MOST_OPEN = 6;

    void onPurpose(Page page) {
        page.heading("Where the school differs on purpose");
        List<GapRow> rows = substance.onPurpose();
        if (rows.isEmpty()) {
            page.body("No such decision is recorded.");
        }
        rows.stream()
                .limit(MOST_ON_PURPOSE)
                .forEach(row -> page.bullet(
                        Run.strong(row.clause().topic() + " (" + row.clause().number() + "): "),
                        Run.of(row.decision().map(Decided::reason).orElse(""))));
        page.more(rows.size() - MOST_ON_PURPOSE, "decision");
    }

    private static String reason(Decision decision) {
        String choice = decision.choice()
                .map(made -> Labels.choice(Subject.GAP, made) + ".")
                .orElse("");
        String reason = Printable.brief(decision.comment(), Page.LONGEST);
        return (choice + " " + (reason.isEmpty() ? "No reason is recorded." : reason)).strip();
    }

    void open(Page page) {
        page.heading("Open items");
        List<GapRow> inHand = substance.inHand();
        List<Table.Row> lines = new ArrayList<>();
        inHand.stream().limit(MOST_OPEN).forEach(row -> lines.add(item(row)));
        lines.addAll(undecided(inHand));
        if (lines.isEmpty()) {
            page.body("None.");
            return;
        }
        lines.add(0, Page.headings("Item", "Owner", "By"));
        page.add(new Table(Table.widths(18, 6, 4), lines));
        page.more(inHand.size() - MOST_OPEN, "item");
    }

    private static Table.Row item(GapRow row) {
        Decision decision = row.decision().orElseThrow();
        String what = decision.choice()
                .map(choice -> ": " + Labels.choice(Subject.GAP, choice))
                .orElse("");
        return Page.row(
                row.clause().topic() + " (" + row.clause().number() + ")" + what,
                Printable.oneLine(decision.owner()),
                decision.due().map(English::shortDate).orElse(""));
    }

    private List<Table.Row> undecided(List<GapRow> inHand) {
        Set<ModelClause> forTheTrust =
                substance.forTheTrust().stream().map(ClauseRow::clause).collect(Collectors.toSet());
        int trust = forTheTrust.size();
        long others = substance.undecided().stream()
                .filter(row -> !inHand.contains(row) && !forTheTrust.contains(row.clause()))
                .count();
        List<Table.Row> lines = new ArrayList<>();
        if (trust > 0) {
            lines.add(open(
                    trust,
                    trust == 1 ? "conflict needs a decision" : "conflicts need a decision",
                    "follow the model or keep the school's rule"));
        }
        if (others > 0) {
            String other = trust == 0 ? "" : "other ";
            lines.add(open(
                    others,
                    other + (others == 1 ? "gap has" : "gaps have") + " no decision yet",
                    "decide in the gap workbook or in the tracked draft"));
        }
        return lines;
    }

    private static Table.Row open(long number, String what, String todo) {
        return Page.row(English.sentence(English.number(number)) + " " + what + ": " + todo, "", "");
    }
}
