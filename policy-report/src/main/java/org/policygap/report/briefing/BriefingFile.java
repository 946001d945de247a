package org.policygap.report.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygap.model.comparison.Status;
import org.policygap.model.policy.MetadataField;
import org.policygap.report.figures.Counts;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.figures.ReviewStatus;
import org.policygap.report.figures.SchoolView;
import org.policygap.report.word.Paragraph;
import org.policygap.report.word.Paragraph.Style;
import org.policygap.report.word.Run;
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
    private final GapAnalysis analysis;
    private final SchoolView school;
    private final Counts counts;
    private final Page page = new Page();

    private BriefingFile(GapAnalysis analysis) {
        this.analysis = analysis;
        this.school = analysis.schools().get(0);
        this.counts = school.counts();
    }

    /** The briefing on the only school of an analysis. */
    public static WordFile of(GapAnalysis analysis) {
        return new BriefingFile(analysis).file();
    }

    private WordFile file() {
        Substance substance = new Substance(analysis, school);
        Decided decided = new Decided(substance);
        top();
        asked();
        inBrief();
        new Differences(analysis, substance).write(page);
        decided.onPurpose(page);
        page.heading("Questions you may want to ask");
        new Questions(school, substance).list().forEach(question -> page.bullet(Run.of(question)));
        decided.open(page);
        minute();
        return new WordFile(
                "Governors' briefing: " + title() + ", " + name(),
                "For governors",
                false,
                analysis.comparison().date(),
                page.blocks());
    }

    private void top() {
        page.add(Style.TITLE, Run.of("Governors' briefing: " + title()));
        String subtitle = Stream.of(
                        name(),
                        Printable.oneLine(analysis.comparison().trust()),
                        English.longDate(analysis.comparison().date()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        page.add(Style.SUBTITLE, Run.of(subtitle));
    }

    private String name() {
        return Printable.oneLine(school.school().name());
    }

    private String title() {
        String title = Printable.oneLine(school.policy().metadata().text(MetadataField.TITLE));
        return title.isEmpty() ? analysis.title() : title;
    }

    private void asked() {
        page.heading("What you are asked to do");
        String what = counts.gaps() == 0
                ? "Approve the policy. It has everything that the model policy asks for." + undated()
                : "Decide what is to happen with this policy: approve it as it stands, approve it with the changes below,"
                        + " or ask for another draft.";
        page.add(Style.BODY, Run.strong(what));
        page.body("It was compared, clause by clause, with the model policy “" + analysis.title()
                + "”. A program made the comparison; what it found is a suggestion for people who read both wordings.");
    }

    /** A policy that says all it should may still not say since when it is in force, and until when. */
    private String undated() {
        boolean approved = !school.dates().approved().isEmpty();
        boolean reviewed = school.dates().nextReview().isPresent();
        if (approved && reviewed) {
            return "";
        }
        if (approved || reviewed) {
            String what = approved ? "the next review" : "approval";
            return " But no date of " + what + " was found in the document: have it written in first.";
        }
        return " But neither a date of approval nor one of the next review was found in the document: have them written in"
                + " first.";
    }

    private void inBrief() {
        page.heading("In brief");
        page.bullet(
                Run.strong("%s of %s of the model %s in place."
                        .formatted(
                                counts.of(Status.MET),
                                English.count(counts.applicable(), "clause", "clauses"),
                                counts.of(Status.MET) == 1 ? "is" : "are")),
                Run.of(" %s partly there, %s missing, %s in conflict."
                        .formatted(counts.of(Status.PARTIAL), counts.of(Status.MISSING), counts.of(Status.CONFLICT))));
        page.bullet(Run.strong("Review: " + review() + "."), Run.of(approved()));
        int own = school.additions().size();
        if (own > 0) {
            page.bullet(Run.of(
                    own == 1
                            ? "The school has a passage of its own that the model lacks. It stays unless you decide otherwise."
                            : "The school has %s passages of its own that the model lacks. They stay unless you decide otherwise."
                                    .formatted(own)));
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

    private void minute() {
        page.heading("For the minute");
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
        page.add(new Table(Table.widths(3, 9), lines));
        page.add(Style.CELL);
    }
}
