package org.policygap.report.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygap.model.comparison.Status;
import org.policygap.model.policy.Importance;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.review.Decision;
import org.policygap.model.review.DecisionKey.Subject;
import org.policygap.report.figures.ClauseRow;
import org.policygap.report.figures.Counts;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.figures.GapRow;
import org.policygap.report.figures.Labels;
import org.policygap.report.figures.ModelClause;
import org.policygap.report.figures.ReviewStatus;
import org.policygap.report.figures.SchoolView;
import org.policygap.report.word.Block;
import org.policygap.report.word.Paragraph;
import org.policygap.report.word.Paragraph.Style;
import org.policygap.report.word.Run;
import org.policygap.report.word.Run.Look;
import org.policygap.report.word.Table;
import org.policygap.report.word.Table.Cell;
import org.policygap.report.word.WordFile;
import org.policygap.report.wording.English;
import org.policygap.report.wording.MarkedText.Mark;
import org.policygap.report.wording.Printable;

/**
 * The briefing, written for people who have ten minutes: no clause table, no symbol without its word, 11 pt. A table never
 * shows more than a page holds; what it leaves out it counts.
 */
public final class BriefingFile {
    private static final int MOST_STATUTORY = 6;
    private static final int MOST_DIFFERENCES = 8;
    private static final int MOST_ON_PURPOSE = 5;
    private static final int MOST_OPEN = 6;
    /** UTF-16 units of an explanation in a table. */
    private static final int LONGEST = 220;

    private final GapAnalysis analysis;
    private final SchoolView school;
    private final Substance substance;
    private final Counts counts;
    private final List<Block> blocks = new ArrayList<>();

    private BriefingFile(GapAnalysis analysis) {
        this.analysis = analysis;
        this.school = analysis.schools().get(0);
        this.substance = new Substance(analysis, school);
        this.counts = school.counts();
    }

    /** The briefing on the only school of an analysis. */
    public static WordFile of(GapAnalysis analysis) {
        return new BriefingFile(analysis).file();
    }

    private WordFile file() {
        String name = Printable.oneLine(school.school().name());
        add(Style.TITLE, Run.of("Governors' briefing: " + title()));
        add(
                Style.SUBTITLE,
                Run.of(Stream.of(
                                name,
                                Printable.oneLine(analysis.comparison().trust()),
                                English.longDate(analysis.comparison().date()))
                        .filter(text -> !text.isEmpty())
                        .reduce((one, other) -> one + ", " + other)
                        .orElse("")));
        asked();
        inBrief();
        statutory();
        differences();
        onPurpose();
        questions();
        open();
        minute();
        return new WordFile(
                "Governors' briefing: " + title() + ", " + name,
                "For governors",
                false,
                analysis.comparison().date(),
                blocks);
    }

    private String title() {
        String title = Printable.oneLine(school.policy().metadata().text(MetadataField.TITLE));
        return title.isEmpty() ? analysis.title() : title;
    }

    private void asked() {
        heading("What you are asked to do");
        String what = counts.gaps() == 0
                ? "Approve the policy. It has everything that the model policy asks for." + undated()
                : "Decide what is to happen with this policy: approve it as it stands, approve it with the changes below,"
                        + " or ask for another draft.";
        add(Style.BODY, Run.strong(what));
        add(
                Style.BODY,
                Run.of("It was compared, clause by clause, with the model policy “" + analysis.title()
                        + "”. A program made the comparison; what it found is a suggestion for people who read both"
                        + " wordings."));
    }

    /** A policy that says all it should may still not say since when it is in force, and until when. */
    private String undated() {
        boolean approved = !school.dates().approved().isEmpty();
        boolean reviewed = school.dates().nextReview().isPresent();
        if (approved && reviewed) {
            return "";
        }
        String what = approved
                ? "date of the next review was"
                : reviewed ? "date of approval was" : "date of approval and none of the next review were";
        return " But no " + what + " found in the document: have them written in first.";
    }

    private void inBrief() {
        heading("In brief");
        add(
                Style.BULLET,
                Run.strong("%s of %s clauses of the model are in place."
                        .formatted(counts.of(Status.MET), counts.applicable())),
                Run.of(" %s partly, %s missing, %s in conflict."
                        .formatted(counts.of(Status.PARTIAL), counts.of(Status.MISSING), counts.of(Status.CONFLICT))));
        add(Style.BULLET, Run.strong("Review: " + review() + "."), Run.of(approved()));
        if (!school.additions().isEmpty()) {
            add(
                    Style.BULLET,
                    Run.of("The school has %s that the model lacks. They stay unless you decide otherwise."
                            .formatted(English.count(
                                    school.additions().size(), "passage of its own", "passages of its own"))));
        }
    }

    private String review() {
        ReviewStatus status = school.dates().status();
        String text = status.text();
        // Without the symbol: it says nothing to those who hear it read out.
        String words = text.substring(text.indexOf(' ') + 1);
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private String approved() {
        String approved = school.dates().approved();
        return approved.isEmpty() ? " The document names no date of approval." : " Approved " + approved + ".";
    }

    private void statutory() {
        heading("What the law asks for and the policy lacks");
        List<GapRow> rows = substance.statutory();
        long marked = analysis.clauses().stream()
                .filter(clause -> clause.requirement().importance() == Importance.STATUTORY)
                .count();
        if (marked == 0) {
            add(
                    Style.BODY,
                    Run.of(
                            "This cannot be told: the model policy marks no clause as law. Ask whoever keeps the model, or take"
                                    + " advice."));
        } else if (rows.isEmpty()) {
            add(
                    Style.BODY,
                    Run.of("Nothing that still has to be decided, of " + English.count(marked, "clause", "clauses")
                            + " that the model marks as law."));
        } else {
            table(rows, MOST_STATUTORY);
        }
    }

    private void differences() {
        heading("What else differs in substance");
        List<GapRow> rows = substance.others();
        if (rows.isEmpty()) {
            add(Style.BODY, Run.of("Nothing that still has to be decided."));
        } else {
            table(rows, MOST_DIFFERENCES);
        }
    }

    private void table(List<GapRow> rows, int most) {
        List<Table.Row> lines = new ArrayList<>();
        lines.add(
                Table.row(true, cells(Style.CELL_HEADING, "What it is about", "What is missing or different", "Now")));
        rows.stream()
                .limit(most)
                .forEach(row -> lines.add(Table.row(
                        false,
                        List.of(
                                Paragraph.of(
                                        Style.CELL,
                                        Run.of(row.clause().topic()),
                                        Run.of(" (" + row.clause().number() + ")", Look.QUIET)),
                                Paragraph.of(Style.CELL, Printable.brief(Substance.difference(row), LONGEST)),
                                Paragraph.of(
                                        Style.CELL,
                                        Run.of(Labels.status(row.status()).word(), look(row.status())))))));
        blocks.add(new Table(Table.widths(8, 16, 3), lines));
        if (rows.size() > most) {
            add(
                    Style.BODY,
                    Run.of("And %s more, listed on the school's sheet of the gap workbook."
                            .formatted(rows.size() - most)));
        }
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

    private void onPurpose() {
        heading("Where the school differs on purpose");
        List<GapRow> rows = substance.onPurpose();
        if (rows.isEmpty()) {
            add(Style.BODY, Run.of("No such decision is recorded."));
        }
        rows.stream()
                .limit(MOST_ON_PURPOSE)
                .forEach(row -> add(
                        Style.BULLET,
                        Run.strong(row.clause().topic() + " (" + row.clause().number() + "): "),
                        Run.of(row.decision().map(BriefingFile::decided).orElse(""))));
        more(rows.size() - MOST_ON_PURPOSE, "decision");
    }

    private static String decided(Decision decision) {
        String choice = decision.choice()
                .map(made -> Labels.choice(Subject.GAP, made) + ".")
                .orElse("");
        String reason = Printable.brief(decision.comment(), LONGEST);
        return (choice + " " + (reason.isEmpty() ? "No reason is recorded." : reason)).strip();
    }

    private void questions() {
        heading("Questions you may want to ask");
        new Questions(school, substance).list().forEach(question -> add(Style.BULLET, Run.of(question)));
    }

    private void open() {
        heading("Open items");
        List<GapRow> inHand = substance.inHand();
        List<Table.Row> lines = new ArrayList<>();
        lines.add(Table.row(true, cells(Style.CELL_HEADING, "Item", "Owner", "By")));
        inHand.stream().limit(MOST_OPEN).forEach(row -> lines.add(item(row)));
        Set<ModelClause> forTheTrust =
                substance.forTheTrust().stream().map(ClauseRow::clause).collect(Collectors.toSet());
        long undecided = substance.undecided().stream()
                .filter(row -> !inHand.contains(row) && !forTheTrust.contains(row.clause()))
                .count();
        int trust = forTheTrust.size();
        if (trust > 0) {
            lines.add(line(
                    English.sentence(English.number(trust)) + (trust == 1 ? " conflict needs" : " conflicts need")
                            + " a decision: follow the model or keep the school's rule",
                    "",
                    ""));
        }
        if (undecided > 0) {
            lines.add(line(
                    English.sentence(English.number(undecided))
                            + (forTheTrust.isEmpty() ? "" : " other")
                            + (undecided == 1 ? " gap has" : " gaps have")
                            + " no decision yet: decide in the gap workbook or in the tracked draft",
                    "",
                    ""));
        }
        if (lines.size() == 1) {
            add(Style.BODY, Run.of("None."));
            return;
        }
        blocks.add(new Table(Table.widths(18, 6, 4), lines));
        more(inHand.size() - MOST_OPEN, "item");
    }

    private static Table.Row item(GapRow row) {
        Decision decision = row.decision().orElseThrow();
        String what = decision.choice()
                .map(choice -> ": " + Labels.choice(Subject.GAP, choice))
                .orElse("");
        return line(
                row.clause().topic() + " (" + row.clause().number() + ")" + what,
                Printable.oneLine(decision.owner()),
                decision.due().map(English::shortDate).orElse(""));
    }

    private static Table.Row line(String... texts) {
        return Table.row(false, cells(Style.CELL, texts));
    }

    private void more(int number, String noun) {
        if (number > 0) {
            add(
                    Style.BODY,
                    Run.of("And %s, in the gap workbook."
                            .formatted(English.count(number, "more " + noun, "more " + noun + "s"))));
        }
    }

    private void minute() {
        heading("For the minute");
        List<Table.Row> lines = new ArrayList<>();
        for (String label :
                List.of("Meeting and date", "Decision", "Conditions", "Next review", "Minute number, chair")) {
            lines.add(new Table.Row(
                    false,
                    Mark.NONE,
                    List.of(
                            Cell.of(Paragraph.of(Style.CELL_HEADING, label)),
                            Cell.of(Paragraph.of(Style.CELL, ""), Paragraph.of(Style.CELL, "")))));
        }
        blocks.add(new Table(Table.widths(3, 9), lines));
        add(Style.CELL);
    }

    private void heading(String text) {
        add(Style.FRAME_HEADING, Run.of(text));
    }

    private void add(Style style, Run... runs) {
        blocks.add(Paragraph.of(style, runs));
    }

    private static List<Paragraph> cells(Style style, String... texts) {
        return Stream.of(texts).map(text -> Paragraph.of(style, text)).toList();
    }
}
