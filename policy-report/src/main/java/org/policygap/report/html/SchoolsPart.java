package org.policygap.report.html;

import static org.policygap.report.html.Html.each;
import static org.policygap.report.html.Html.tag;

import java.util.ArrayList;
import java.util.List;
import org.policygap.model.comparison.Status;
import org.policygap.report.figures.Counts;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.figures.GapRow;
import org.policygap.report.figures.SchoolView;
import org.policygap.report.html.DataTable.Column;
import org.policygap.report.wording.English;
import org.policygap.report.wording.Printable;

/** Each school's gaps on a list, for its head. */
final class SchoolsPart implements Part {
    private final GapAnalysis analysis;
    private final Anchors anchors;

    SchoolsPart(GapAnalysis analysis, Anchors anchors) {
        this.analysis = analysis;
        this.anchors = anchors;
    }

    @Override
    public String id() {
        return "schools";
    }

    @Override
    public String title() {
        return "School by school";
    }

    @Override
    public Html content() {
        return each(analysis.schools(), this::school);
    }

    private Html school(SchoolView school) {
        List<GapRow> gaps = school.rows().stream().filter(GapRow::isGap).toList();
        String id = anchors.school(school.school());
        return tag(
                        "section",
                        tag("h3", Printable.oneLine(school.school().name())).with("id", id),
                        tag("p", compared(school)),
                        tag("p", note(school.counts())),
                        gaps.isEmpty() ? Html.nothing() : table(school, id).with(gaps))
                .ofClass(anchors.of(school.school()));
    }

    private DataTable<GapRow> table(SchoolView school, String id) {
        List<Column<GapRow>> columns = new ArrayList<>(List.of(
                Column.rowHeading(
                        "Clause of the model",
                        row -> Anchors.link(
                                anchors.check(row),
                                row.clause().number() + " " + row.clause().topic())),
                Column.of(
                        "Must or should",
                        row -> Badges.importance(row.clause().requirement().importance())),
                Column.of("Status", row -> Badges.status(row.status())),
                Column.text("What is missing or different", row -> row.missing())));
        if (school.rows().stream().anyMatch(row -> row.isGap() && row.kept().isPresent())) {
            columns.add(
                    Column.text("Decision", row -> DecisionNote.choice(row.key().subject(), row.decision())));
        }
        String name = Printable.oneLine(school.school().name());
        return new DataTable<>(id + "-gaps", "Gaps at " + name, "wide-text gaps", columns);
    }

    private static String compared(SchoolView school) {
        String approved = school.dates().approved();
        return "Compared: " + RegisterPart.title(school.policy()) + ", "
                + (approved.isEmpty() ? "approval not stated in the document" : "approved " + approved) + ".";
    }

    private static String note(Counts counts) {
        if (counts.gaps() == 0) {
            return "No gaps.";
        }
        return English.count(counts.gaps(), "clause has", "clauses have") + " a gap (" + counts.gapsInWords() + "); "
                + English.count(counts.of(Status.MET), "clause is", "clauses are") + " in place.";
    }
}
