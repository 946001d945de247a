package org.policygap.report.html;

import static org.policygap.report.html.Html.tag;
import static org.policygap.report.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import org.policygap.model.comparison.Status;
import org.policygap.report.figures.Counts;
import org.policygap.report.figures.FixFirst;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.figures.ModelSection;
import org.policygap.report.figures.SchoolView;
import org.policygap.report.html.DataTable.Column;
import org.policygap.report.html.Html.Tag;
import org.policygap.report.wording.English;
import org.policygap.report.wording.Printable;

/** Where things stand and what to do first. */
final class SummaryPart implements Part {
    private static final List<Status> ALL = Badges.ORDER.subList(0, 4);
    private static final List<Status> GAPS = List.of(Status.PARTIAL, Status.MISSING, Status.CONFLICT);
    private static final int FIX_FIRST = 7;
    /** UTF-16 units of the model's words under "Fix these first". */
    private static final int LONGEST_POINT = 240;

    private final GapAnalysis analysis;
    private final Anchors anchors;

    SummaryPart(GapAnalysis analysis, Anchors anchors) {
        this.analysis = analysis;
        this.anchors = anchors;
    }

    @Override
    public String id() {
        return "summary";
    }

    @Override
    public String title() {
        return "Summary";
    }

    @Override
    public Html content() {
        return Html.all(
                tag("p", analysis.headline().main()).ofClass("headline"),
                tag("p", analysis.headline().detail()).ofClass("detail"),
                tag("p", analysis.counted()).ofClass("detail"),
                tiles(),
                bySchool(),
                fixFirst(),
                bySection());
    }

    private Tag tiles() {
        Counts counts = analysis.counts();
        List<Html> tiles = new ArrayList<>();
        shown().forEach(status -> tiles.add(tile(counts.of(status), Badges.heading(status), Badges.tone(status))));
        Html decided =
                Html.all(Badges.decoration("✎"), text(" Decided of " + English.count(counts.gaps(), "gap", "gaps")));
        tiles.add(tile(analysis.decided(), decided, "decided"));
        return new Tag("ul", List.of(), tiles).ofClass("tiles");
    }

    private static Tag tile(int number, Html label, String tone) {
        Tag figure = tag("span", Integer.toString(number)).ofClass("figure");
        return tag("li", figure, text(" "), tag("span", label)).ofClass("tile " + tone);
    }

    private Tag bySchool() {
        List<Column<SchoolView>> columns = new ArrayList<>();
        columns.add(Column.rowHeading(
                "School",
                school -> Anchors.link(
                        anchors.school(school.school()),
                        Printable.oneLine(school.school().name()))));
        Bars bars = new Bars(ALL, analysis.clauses().size());
        columns.add(Column.cells(
                tag("th", "Where it stands").ofClass("chart"),
                school -> tag("td", bars.draw(school.counts())).ofClass("chart")));
        shown().forEach(status -> columns.add(
                Column.number(swatch(status), school -> school.counts().of(status))));
        columns.add(Column.cells(
                tag("th", "In place %").ofClass("number"),
                school -> tag("td", share(school.counts())).ofClass("number strong")));
        columns.add(Column.number(Html.all(Badges.decoration("✎"), text(" Decided")), SchoolView::decided));
        columns.add(Column.text("Approved", school -> RegisterPart.approvedOn(school.dates())));
        columns.add(Column.of(
                "Review status", school -> Badges.review(school.dates().status())));
        return new DataTable<>("by-school", "Where each school stands", "schools", columns).with(analysis.schools());
    }

    /** The statuses that have a column: not applicable is rare, and a column of dashes tells nothing. */
    private List<Status> shown() {
        boolean all = analysis.counts().of(Status.NOT_APPLICABLE) > 0;
        return all ? Badges.ORDER : ALL;
    }

    private static String share(Counts counts) {
        return counts.applicable() == 0 ? "–" : Math.round(100 * counts.shareInPlace()) + "%";
    }

    /** The heading of a column, which is the key to the colours of the bars as well. */
    private static Html swatch(Status status) {
        Html word = Badges.heading(status);
        return ALL.contains(status)
                ? Html.all(tag("span").ofClass("swatch swatch-" + Badges.tone(status)), word)
                : word;
    }

    private Html fixFirst() {
        List<FixFirst> all = analysis.fixFirst();
        if (all.isEmpty()) {
            return Html.all(tag("h3", "Fix these first"), tag("p", "Nothing: every gap has a decision."));
        }
        List<FixFirst> first = all.subList(0, Math.min(FIX_FIRST, all.size()));
        String more =
                all.size() > first.size() ? " (" + first.size() + " of " + all.size() + " clauses with open gaps)" : "";
        return new DataTable<FixFirst>(
                        "fix-first",
                        "Fix these first" + more,
                        "wide-text",
                        List.of(
                                Column.rowHeading(
                                        "Clause",
                                        fix -> Anchors.link(
                                                anchors.check(fix.first()),
                                                fix.clause().number() + " "
                                                        + fix.clause().topic())),
                                Column.text("School", analysis::at),
                                Column.of("Status", fix -> Badges.status(fix.status())),
                                Column.text("What is missing or different", fix -> analysis.point(fix, LONGEST_POINT))))
                .with(first);
    }

    private Html bySection() {
        List<ModelSection> sections = analysis.sections().stream()
                .filter(section -> section.counts().gaps() > 0)
                .toList();
        if (sections.isEmpty()) {
            return Html.nothing();
        }
        int most = sections.stream()
                .mapToInt(section -> section.counts().gaps())
                .max()
                .orElse(1);
        Bars bars = new Bars(GAPS, most);
        List<Column<ModelSection>> columns = new ArrayList<>();
        columns.add(Column.rowHeading("Section of the model", section -> text(section.title())));
        columns.add(Column.cells(
                tag("th", "Gaps").ofClass("chart"),
                section -> tag("td", bars.draw(section.counts())).ofClass("chart")));
        GAPS.forEach(status -> columns.add(
                Column.number(swatch(status), section -> section.counts().of(status))));
        columns.add(Column.number(text("All gaps"), section -> section.counts().gaps()));
        return new DataTable<>("by-section", "Gaps by section of the model policy", "sections", columns).with(sections);
    }
}
