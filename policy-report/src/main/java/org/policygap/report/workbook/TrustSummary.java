package org.policygap.report.workbook;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.policygap.model.comparison.School;
import org.policygap.model.comparison.Status;
import org.policygap.report.figures.Counts;
import org.policygap.report.figures.Labels;
import org.policygap.report.figures.ReviewStatus.State;
import org.policygap.report.form.Headings;
import org.policygap.report.trust.Area;
import org.policygap.report.trust.TrustFigures;
import org.policygap.report.trust.UrgentGap;
import org.policygap.report.wording.English;
import org.policygap.report.wording.Printable;
import org.policygap.report.xlsx.CellLook;
import org.policygap.report.xlsx.CellLook.Across;
import org.policygap.report.xlsx.CellRange;
import org.policygap.report.xlsx.Chart;
import org.policygap.report.xlsx.Colour;
import org.policygap.report.xlsx.Row;
import org.policygap.report.xlsx.Sheet;

/** How the trust stands and what to do first, on one page. */
final class TrustSummary {
    private static final List<Double> WIDTHS = List.of(32.0, 12.0, 10.0, 10.0, 10.0, 10.0, 11.0, 12.0, 12.0, 17.0);
    private static final List<Status> ALL = List.of(Status.MET, Status.PARTIAL, Status.MISSING, Status.CONFLICT);
    private static final int FIRST_STATUS = 2;
    /** Column of the Lists sheet where the figures of the second chart begin. */
    private static final int DATA_COLUMN = 6;
    /** More rows than this print upright, so that the page holds them. */
    private static final int LANDSCAPE_UP_TO = 9;

    private final Masthead masthead;
    private final TrustFigures trust;
    private final SummaryPage page;
    private final Sheet lists;

    private TrustSummary(Masthead masthead, TrustFigures trust, Sheet lists) {
        this.masthead = masthead;
        this.trust = trust;
        this.lists = lists;
        page = new SummaryPage(Sheet.shown(Sheets.SUMMARY, Colour.NAVY), WIDTHS);
    }

    /** The sheet; the figures of a chart go on the hidden sheet of lists. */
    static Sheet of(Masthead masthead, TrustFigures trust, Sheet lists) {
        TrustSummary summary = new TrustSummary(masthead, trust, lists);
        summary.write();
        return summary.page.sheet();
    }

    private void write() {
        writeTop();
        page.row(6);
        writeTiles();
        page.row(7);
        int first = writeSchools();
        page.row(7);
        drawCharts(first);
        page.row(7);
        writeFirst();
        writeEnd();
        boolean landscape = trust.schools().size() <= LANDSCAPE_UP_TO;
        page.sheet().print(PageSetup.onePage(masthead, landscape, WIDTHS.size(), page.next() - 1));
    }

    private void writeTop() {
        String subtitle = Stream.of(
                        English.count(trust.schools().size(), "school", "schools") + ", "
                                + English.count(trust.areas().size(), "model policy", "model policies"),
                        English.count(trust.compared(), "policy compared", "policies compared"),
                        "Report date " + English.longDate(masthead.date()),
                        "Draft for review")
                .reduce((left, right) -> left + "   |   " + right)
                .orElse("");
        String name = Printable.oneLine(trust.trust());
        page.band(31, CellContent.text((name.isEmpty() ? "The trust" : name) + ": policies at a glance", Look.TITLE));
        page.band(19, CellContent.text(subtitle, Look.SUBTITLE));
        page.row(4);
        page.sentence(CellContent.text(trust.headline().main(), Look.HEADLINE), 26);
        page.sentence(CellContent.text(trust.headline().detail(), Look.WRAPPED_NOTE), 18);
        String findings = English.count(trust.counts().all(), "finding", "findings");
        String counted =
                "Counted below: " + findings + ", one for each clause of a model at each school with a policy on it.";
        page.band(17, CellContent.text(counted, Look.NOTE));
    }

    private void writeTiles() {
        SummaryPage.Tiles tiles = page.tiles();
        Counts counts = trust.counts();
        tile(tiles, 0, 0, counts.of(Status.MET), Labels.status(Status.MET).text(), Tone.GOOD);
        tile(
                tiles,
                1,
                2,
                counts.of(Status.PARTIAL),
                Labels.status(Status.PARTIAL).text(),
                Tone.PARTLY);
        tile(
                tiles,
                3,
                4,
                counts.of(Status.MISSING),
                Labels.status(Status.MISSING).text(),
                Tone.BAD);
        tile(
                tiles,
                5,
                6,
                counts.of(Status.CONFLICT),
                Labels.status(Status.CONFLICT).text(),
                Tone.CONFLICT);
        tile(tiles, 7, 8, trust.missing(), "○ Policies not found", trust.missing() == 0 ? Tone.GOOD : Tone.BAD);
        long overdue = trust.reviews(State.OVERDUE);
        tile(tiles, 9, 9, overdue, "▲ Reviews overdue", overdue == 0 ? Tone.GOOD : Tone.BAD);
    }

    private static void tile(SummaryPage.Tiles tiles, int first, int last, long number, String label, Tone tone) {
        tiles.put(first, last, CellContent.number((double) number, Look.tileNumber(tone)), label, tone);
    }

    /** Writes the table by school; returns its first row below the heading. */
    private int writeSchools() {
        page.row(
                30,
                List.of(
                        CellContent.text(Headings.SCHOOL, Look.SUMMARY_HEADING),
                        centred("Policies found"),
                        centred(Labels.status(Status.MET).text()),
                        centred(Labels.status(Status.PARTIAL).text()),
                        centred(Labels.status(Status.MISSING).text()),
                        centred(Labels.status(Status.CONFLICT).text()),
                        centred("In place %"),
                        centred("Reviews overdue"),
                        centred("No review date"),
                        centred("Gaps decided")));
        int first = page.next();
        trust.schools().forEach(school -> page.row(SummaryPage.ROW, school(school)));
        return first;
    }

    private static CellContent centred(String text) {
        return CellContent.text(text, Look.SUMMARY_HEADING_CENTRED);
    }

    private List<CellContent> school(School school) {
        Counts counts = trust.counts(school);
        int found = trust.standings(school).size();
        boolean all = found == trust.areas().size();
        long overdue = trust.reviews(school, State.OVERDUE);
        int decided = trust.standings(school).stream()
                .mapToInt(standing -> standing.decided())
                .sum();
        return List.of(
                CellContent.text(Printable.middle(school.name(), 40), Look.SUMMARY_TEXT),
                CellContent.text(
                        found + " of " + trust.areas().size(),
                        all
                                ? Look.SUMMARY_TEXT.centred()
                                : Look.summary(Tone.BAD).centred()),
                number(counts.of(Status.MET)),
                number(counts.of(Status.PARTIAL)),
                number(counts.of(Status.MISSING)),
                number(counts.of(Status.CONFLICT)),
                counts.applicable() == 0
                        ? CellContent.text("–", Look.SUMMARY_TEXT.centred())
                        : CellContent.number(counts.shareInPlace(), Look.SUMMARY_SHARE),
                overdue == 0
                        ? number(0)
                        : CellContent.number(
                                (double) overdue,
                                Look.summary(Tone.BAD).centred().format(Look.SUMMARY_NUMBER.format())),
                number(trust.reviews(school, State.NO_DATE)),
                CellContent.text(decided + " of " + counts.gaps(), Look.SUMMARY_TEXT.centred()));
    }

    private static CellContent number(long number) {
        return CellContent.number((double) number, Look.SUMMARY_NUMBER);
    }

    private void drawCharts(int firstSchool) {
        List<Area> areas = trust.areas().stream()
                .filter(area -> !area.standings().isEmpty())
                .toList();
        writeAreas(areas);
        int schools = trust.schools().size();
        int top = page.next();
        int rows = (int) Math.ceil(Math.max(9, 3 + Math.max(schools, areas.size()) * 1.05));
        for (int i = 0; i < rows; i++) {
            page.row(SummaryPage.ROW);
        }
        if (schools > 0) {
            page.sheet()
                    .add(new Chart(
                            "Where each school stands",
                            describe(
                                    "school",
                                    trust.schools().stream()
                                            .map(school -> school.name() + ": " + words(trust.counts(school)))
                                            .toList()),
                            new CellRange(top, top + rows - 1, 0, 4),
                            page.sheet(),
                            CellRange.column(0, firstSchool, firstSchool + schools - 1),
                            SummaryCharts.series(ALL, FIRST_STATUS)));
        }
        if (!areas.isEmpty()) {
            page.sheet()
                    .add(new Chart(
                            "Where each policy stands",
                            describe(
                                    "policy",
                                    areas.stream()
                                            .map(area -> area.title() + ": " + words(area.counts()))
                                            .toList()),
                            new CellRange(top, top + rows - 1, 5, 9),
                            lists,
                            CellRange.column(DATA_COLUMN, 1, areas.size()),
                            SummaryCharts.series(ALL, DATA_COLUMN + 1)));
        }
    }

    /** The figures of the second chart, on the hidden sheet. */
    private void writeAreas(List<Area> areas) {
        for (int i = 0; i < areas.size(); i++) {
            Counts counts = areas.get(i).counts();
            Row row = lists.row(i + 1);
            CellContent title = CellContent.text(Printable.brief(areas.get(i).title(), 30), Look.BODY);
            row.put(DATA_COLUMN, title.cell());
            Cells.write(
                    row,
                    DATA_COLUMN + 1,
                    ALL.stream()
                            .map(status -> CellContent.number(counts.of(status), Look.CENTRE))
                            .toList());
        }
    }

    /** What a chart shows, in words, for those who do not see it. */
    private static String describe(String what, List<String> lines) {
        return Printable.brief("Stacked bars, one for each " + what + ". " + String.join("; ", lines) + ".", 1500);
    }

    private static String words(Counts counts) {
        return English.list(ALL.stream()
                .filter(status -> counts.of(status) > 0)
                .map(status ->
                        counts.of(status) + " " + Labels.status(status).word().toLowerCase(Locale.ROOT))
                .toList());
    }

    private void writeFirst() {
        List<UrgentGap> first = trust.first();
        CellLook look = Look.SUMMARY_HEADING;
        page.wideRow(
                CellContent.text("Fix these first", look),
                CellContent.text("Policy and clause", look),
                CellContent.text("What is missing or different, for instance", look),
                CellContent.text(Headings.STATUS, look));
        for (UrgentGap gap : first) {
            page.wideRow(
                    CellContent.text(where(gap), Look.SUMMARY_TEXT),
                    CellContent.text(
                            Printable.brief(gap.policy(), 40) + ": " + Printable.brief(gap.clause(), 50),
                            Look.SUMMARY_TEXT),
                    CellContent.text(Printable.brief(gap.missing(), 130), Look.SUMMARY_TEXT),
                    CellContent.text(Labels.status(gap.status()).text(), Look.summary(Tone.of(gap.status()))));
        }
        if (first.isEmpty()) {
            page.band(SummaryPage.ROW, CellContent.text("Nothing: every gap has a decision.", Look.SUMMARY_TEXT));
        }
    }

    private static String where(UrgentGap gap) {
        int schools = gap.schools().size();
        return schools == 1 ? Printable.middle(gap.schools().get(0), 40) : schools + " schools";
    }

    private void writeEnd() {
        page.row(6);
        Row last = page.row(18);
        Cells.band(
                last,
                WIDTHS.size() - 1,
                CellContent.text(
                        "Next: " + (trust.toCheck() > 0 ? "look at To check, then " : "")
                                + "send each policy's workbook to the schools and read it back with policygap review.",
                        Look.NOTE.weight(CellLook.Weight.ITALIC)));
        CellContent help = CellContent.text("How to read this ►", Look.BACK.across(Across.RIGHT))
                .linkedTo(Place.top(Sheets.HELP));
        last.put(WIDTHS.size() - 1, help.cell());
    }
}
