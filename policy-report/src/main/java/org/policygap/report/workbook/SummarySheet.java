package org.policygap.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policygap.model.comparison.Status;
import org.policygap.report.figures.Counts;
import org.policygap.report.figures.FixFirst;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.figures.GapRow;
import org.policygap.report.figures.Labels;
import org.policygap.report.figures.SchoolView;
import org.policygap.report.form.Headings;
import org.policygap.report.wording.English;
import org.policygap.report.wording.Printable;
import org.policygap.report.xlsx.CellLook;
import org.policygap.report.xlsx.CellLook.Across;
import org.policygap.report.xlsx.CellRange;
import org.policygap.report.xlsx.Colour;
import org.policygap.report.xlsx.Row;
import org.policygap.report.xlsx.Sheet;

/** The first sheet: where things stand and what to do first, on one page. */
final class SummarySheet {
    private static final List<Double> WIDTHS = List.of(30.0, 10.0, 10.0, 10.0, 10.0, 10.0, 10.0, 10.0, 20.0, 28.0);
    private static final int COLUMNS = WIDTHS.size();
    private static final int DECIDED_COLUMN = 7;
    /** More schools than this print upright, so that the page holds them. */
    private static final int LANDSCAPE_UP_TO = 9;

    private static final int FIX_FIRST = 7;
    /** UTF-16 units of the model's words under "Fix these first". */
    private static final int LONGEST_POINT = 110;
    /** UTF-16 units of a line there: both quotations of a conflict with what stands around them. */
    private static final int LONGEST_LINE = LONGEST_POINT + 40;

    private final Sheets sheets;
    private final GapAnalysis analysis;
    private final SummaryPage page;

    private SummarySheet(Sheets sheets) {
        this.sheets = sheets;
        analysis = sheets.analysis();
        page = new SummaryPage(Sheet.shown(Sheets.SUMMARY, Colour.NAVY), WIDTHS);
    }

    /** The sheet; the figures of a chart go on the hidden sheet of lists. */
    static Sheet of(Sheets sheets, Sheet lists) {
        SummarySheet summary = new SummarySheet(sheets);
        summary.write(lists);
        return summary.page.sheet();
    }

    private void write(Sheet lists) {
        writeTop();
        page.row(6);
        SummaryPage.Tiles tiles = page.tiles();
        page.row(7);
        int schools = writeSchools();
        writeTiles(tiles, schools);
        page.row(7);
        page.goTo(SummaryCharts.draw(analysis, page.sheet(), lists, page.next(), schools));
        page.row(7);
        writeFixFirst();
        writeMeeting();
        boolean landscape = analysis.schools().size() <= LANDSCAPE_UP_TO;
        page.sheet().print(PageSetup.onePage(sheets.masthead(), landscape, COLUMNS, page.next() - 1));
    }

    private void writeTop() {
        int schools = analysis.schools().size();
        String version =
                analysis.comparison().model().metadata().text(org.policygap.model.policy.MetadataField.VERSION);
        String trust = Printable.oneLine(analysis.comparison().trust());
        String subtitle = Stream.of(
                        trust,
                        English.count(schools, "school", "schools") + " compared with the model policy"
                                + (version.isBlank() ? "" : ", version " + Printable.brief(version, 20)),
                        "Report date " + English.longDate(analysis.comparison().date()),
                        "Draft for review")
                .filter(part -> !part.isEmpty())
                .reduce((left, right) -> left + "   |   " + right)
                .orElse("");
        page.band(31, CellContent.text("Policy gap report: " + analysis.title(), Look.TITLE));
        page.band(19, CellContent.text(subtitle, Look.SUBTITLE));
        page.row(4);
        page.sentence(CellContent.text(analysis.headline().main(), Look.HEADLINE), 26);
        page.sentence(CellContent.text(analysis.headline().detail(), Look.WRAPPED_NOTE), 18);
        page.band(17, CellContent.text(analysis.counted(), Look.NOTE));
    }

    private void writeTiles(SummaryPage.Tiles tiles, int schools) {
        Counts counts = analysis.counts();
        tiles.put(0, 0, count(counts, Status.MET), Labels.status(Status.MET).text(), Tone.GOOD);
        tiles.put(
                1,
                3,
                count(counts, Status.PARTIAL),
                Labels.status(Status.PARTIAL).text(),
                Tone.PARTLY);
        tiles.put(
                4,
                6,
                count(counts, Status.MISSING),
                Labels.status(Status.MISSING).text(),
                Tone.BAD);
        tiles.put(7, 8, count(counts, Status.CONFLICT), "▲ Conflict", Tone.CONFLICT);
        CellLook look = Look.tileNumber(Tone.FILL_IN);
        CellRange all = CellRange.column(
                DECIDED_COLUMN, schools, schools + analysis.schools().size() - 1);
        String total = "SUM(" + all.relative() + ")";
        CellContent decided = CellContent.formula(total, analysis.decided(), "" + analysis.decided(), look);
        tiles.put(
                9, 9, decided, "✎ Decided of " + English.count(analysis.counts().gaps(), "gap", "gaps"), Tone.FILL_IN);
    }

    private static CellContent count(Counts counts, Status status) {
        return CellContent.number(counts.of(status), Look.tileNumber(Tone.of(status)));
    }

    /** Writes the table by school; returns its first row below the heading. */
    private int writeSchools() {
        page.row(
                SummaryPage.ROW,
                List.of(
                        CellContent.text(Headings.SCHOOL, Look.SUMMARY_HEADING),
                        centred(Labels.status(Status.MET).text()),
                        centred(Labels.status(Status.PARTIAL).text()),
                        centred(Labels.status(Status.MISSING).text()),
                        centred(Labels.status(Status.CONFLICT).text()),
                        centred("– N/A"),
                        centred("In place %"),
                        centred("✎ Decided"),
                        CellContent.text("Policy approved", Look.SUMMARY_HEADING),
                        CellContent.text("Review status", Look.SUMMARY_HEADING)));
        int first = page.next();
        for (SchoolView school : analysis.schools()) {
            page.row(SummaryPage.ROW, school(school));
        }
        return first;
    }

    private static CellContent centred(String text) {
        return CellContent.text(text, Look.SUMMARY_HEADING_CENTRED);
    }

    private List<CellContent> school(SchoolView school) {
        Counts counts = school.counts();
        CellLook number = Look.SUMMARY_NUMBER;
        String approved = school.dates().approved();
        return List.of(
                CellContent.text(Printable.middle(school.school().name(), 38), Look.SUMMARY_LINK)
                        .linkedTo(Place.top(sheets.tab(school.school().id()))),
                CellContent.number(counts.of(Status.MET), number),
                CellContent.number(counts.of(Status.PARTIAL), number),
                CellContent.number(counts.of(Status.MISSING), number),
                CellContent.number(counts.of(Status.CONFLICT), number),
                CellContent.number(counts.of(Status.NOT_APPLICABLE), number),
                CellContent.number(counts.shareInPlace(), Look.SUMMARY_SHARE),
                decided(school),
                school.dates().approvedOn().isPresent()
                        ? CellContent.date(school.dates().approvedOn(), Look.SUMMARY_DATE)
                        : CellContent.text(
                                approved.isEmpty() ? "Not stated" : Printable.brief(approved, 20), Look.SUMMARY_TEXT),
                CellContent.text(
                        school.dates().status().text(),
                        Look.summary(Tone.of(school.dates().status().state()))));
    }

    /** Gaps of a school for which a decision stands on its sheet, counted by Excel as people fill them in. */
    private CellContent decided(SchoolView school) {
        ListSheet<GapRow> list = SchoolSheet.of(sheets, school);
        String status = range(list, list.column(Headings.STATUS));
        String decision = range(list, list.column(Headings.DECISION));
        String formula = SchoolSheet.GAPS.stream()
                .map(gap -> "COUNTIFS(" + status + ",\"" + Labels.status(gap).text() + "\"," + decision + ",\"?*\")")
                .reduce((left, right) -> left + "+" + right)
                .orElseThrow();
        return CellContent.formula(formula, school.decided(), "" + school.decided(), Look.SUMMARY_NUMBER);
    }

    private static String range(ListSheet<GapRow> list, int column) {
        int last = ListSheet.row(Math.max(0, list.rows().size() - 1));
        return Sheet.quoted(list.name()) + "!"
                + CellRange.column(column, ListSheet.row(0), last).fixed();
    }

    private void writeFixFirst() {
        List<FixFirst> all = analysis.fixFirst();
        List<FixFirst> first = all.subList(0, Math.min(FIX_FIRST, all.size()));
        String more =
                all.size() > first.size() ? " (%s of the %s with open gaps)".formatted(first.size(), all.size()) : "";
        CellLook look = Look.SUMMARY_HEADING;
        page.wideRow(
                CellContent.text("Fix these first", look),
                CellContent.text(Headings.CLAUSE + more, look),
                CellContent.text("What is missing or different", look),
                CellContent.text(Headings.STATUS, look));
        first.forEach(this::fix);
        if (first.isEmpty()) {
            page.band(SummaryPage.ROW, CellContent.text("Nothing: every gap has a decision.", Look.SUMMARY_TEXT));
        }
    }

    private void fix(FixFirst fix) {
        GapRow row = fix.first();
        String sheet = fix.rows().size() == 1 ? sheets.tab(row.school().id()) : Sheets.MATRIX;
        page.wideRow(
                CellContent.text(Printable.middle(analysis.at(fix), 38), Look.SUMMARY_LINK)
                        .linkedTo(new Place(sheet, sheets.row(row.clause()), 0)),
                CellContent.text(
                        Printable.brief(
                                row.clause().number() + "  " + row.clause().topic(), 62),
                        Look.SUMMARY_TEXT),
                CellContent.text(
                        Printable.sentences(analysis.point(fix, LONGEST_POINT), LONGEST_LINE), Look.SUMMARY_TEXT),
                CellContent.text(Labels.status(row.status()).text(), Look.summary(Tone.of(row.status()))));
    }

    private void writeMeeting() {
        page.row(6);
        Row row = page.row(22);
        CellContent answer = CellContent.text("", Look.ANSWER);
        Cells.write(
                row,
                0,
                List.of(
                        CellContent.text("✎ Meeting", Look.LABEL.across(Across.RIGHT)),
                        answer,
                        answer,
                        CellContent.text("✎ Date", Look.LABEL.across(Across.RIGHT)),
                        CellContent.date(Optional.empty(), Look.ANSWER.format(Look.DATE_FORMAT)),
                        CellContent.text("", Look.ANSWER),
                        CellContent.text("✎ Outcome", Look.LABEL.across(Across.RIGHT)),
                        answer,
                        answer,
                        answer));
        page.merge(1, 2);
        page.merge(4, 5);
        page.merge(7, 9);
        Row last = page.row(18);
        Cells.band(
                last,
                COLUMNS - 1,
                CellContent.text(
                        "Next: each school fills in the yellow columns on its own sheet, the trust those on "
                                + English.list(forTheTrust()) + "; then send the workbook back.",
                        Look.NOTE.weight(CellLook.Weight.ITALIC)));
        CellContent help = CellContent.text("How to read this ►", Look.BACK.across(Across.RIGHT))
                .linkedTo(Place.top(Sheets.HELP));
        last.put(COLUMNS - 1, help.cell());
    }

    /** The sheets on which the trust decides; one that would be empty is not there. */
    private List<String> forTheTrust() {
        List<String> result = new ArrayList<>(List.of(Sheets.MATRIX));
        if (!analysis.conflicts().isEmpty()) {
            result.add(Sheets.CONFLICTS);
        }
        if (!analysis.additions().isEmpty()) {
            result.add(Sheets.ADDITIONS);
        }
        return result;
    }
}
