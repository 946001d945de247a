package org.policygap.report.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.policygap.model.comparison.Status;
import org.policygap.report.figures.ClauseRow;
import org.policygap.report.figures.Counts;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.figures.GapRow;
import org.policygap.report.figures.Labels;
import org.policygap.report.wording.English;
import org.policygap.report.wording.Printable;

/** The two charts of the Summary. */
final class SummaryCharts {
    private static final List<Status> ALL = List.of(Status.MET, Status.PARTIAL, Status.MISSING, Status.CONFLICT);
    private static final double ROW = 17;
    /** Column of the Lists sheet where the figures of the second chart begin. */
    private static final int DATA_COLUMN = 6;

    private static final int MAX_SECTIONS = 14;

    private SummaryCharts() {}

    /** Draws them from a row on; returns the first row below. */
    static int draw(Sheets sheets, XSSFSheet sheet, XSSFSheet lists, int row, int firstSchool) {
        GapAnalysis analysis = sheets.analysis();
        Map<String, Counts> all = sections(analysis);
        Map<String, Counts> sections = withMostGaps(all);
        writeSections(sheets, lists, sections);
        int bars = Math.max(analysis.schools().size(), sections.size());
        int rows = (int) Math.ceil(Math.max(8, 3 + bars * 1.05));
        for (int i = row; i < row + rows; i++) {
            sheet.createRow(i).setHeightInPoints((float) ROW);
        }
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        int schools = analysis.schools().size();
        if (schools > 0) {
            new StackedBars(
                            "Where each school stands",
                            describeSchools(analysis),
                            sheet,
                            firstSchool,
                            firstSchool + schools - 1,
                            0,
                            1,
                            series(ALL))
                    .draw(drawing, anchor(drawing, 0, 5, row, row + rows));
        }
        if (!sections.isEmpty()) {
            new StackedBars(
                            sectionsTitle(all.size()),
                            describeSections(sections, all.size()),
                            lists,
                            1,
                            sections.size(),
                            DATA_COLUMN,
                            DATA_COLUMN + 1,
                            series(SchoolSheet.GAPS))
                    .draw(drawing, anchor(drawing, 5, 10, row, row + rows));
        }
        return row + rows;
    }

    private static XSSFClientAnchor anchor(XSSFDrawing drawing, int left, int right, int top, int bottom) {
        int air = 2 * Units.EMU_PER_POINT;
        return drawing.createAnchor(air, air, -air, -air, left, top, right, bottom);
    }

    private static List<StackedBars.Series> series(List<Status> statuses) {
        return statuses.stream()
                .map(status -> new StackedBars.Series(Labels.status(status).text(), Tone.of(status)))
                .toList();
    }

    private static String sectionsTitle(int all) {
        return all > MAX_SECTIONS
                ? "Gaps by section of the model policy: the %s of %s with most".formatted(MAX_SECTIONS, all)
                : "Gaps by section of the model policy";
    }

    /** Gaps by outermost section, in the model's order. */
    private static Map<String, Counts> sections(GapAnalysis analysis) {
        Map<String, List<Status>> statuses = new LinkedHashMap<>();
        for (ClauseRow row : analysis.rows()) {
            String section = row.clause().section().isEmpty()
                    ? "Before the first heading"
                    : row.clause().section();
            statuses.computeIfAbsent(section, any -> new ArrayList<>())
                    .addAll(row.checks().stream().map(GapRow::status).toList());
        }
        Map<String, Counts> result = new LinkedHashMap<>();
        statuses.forEach((section, all) -> result.put(section, Counts.of(all)));
        result.values().removeIf(counts -> counts.gaps() == 0);
        return result;
    }

    /** The sections with most gaps if there are too many to show. */
    private static Map<String, Counts> withMostGaps(Map<String, Counts> sections) {
        Map<String, Counts> result = new LinkedHashMap<>(sections);
        while (result.size() > MAX_SECTIONS) {
            int fewest = result.values().stream().mapToInt(Counts::gaps).min().orElse(0);
            String last = result.entrySet().stream()
                    .filter(entry -> entry.getValue().gaps() == fewest)
                    .reduce((earlier, later) -> later)
                    .orElseThrow()
                    .getKey();
            result.remove(last);
        }
        return result;
    }

    private static void writeSections(Sheets sheets, XSSFSheet lists, Map<String, Counts> sections) {
        write(
                sheets,
                lists,
                0,
                "Gaps by section",
                SchoolSheet.GAPS.stream()
                        .map(status -> CellContent.text(Labels.status(status).text(), Look.HEADING))
                        .toList());
        int row = 1;
        for (Map.Entry<String, Counts> section : sections.entrySet()) {
            write(
                    sheets,
                    lists,
                    row++,
                    Printable.brief(section.getKey(), 30),
                    SchoolSheet.GAPS.stream()
                            .map(status -> CellContent.number(section.getValue().of(status), Look.CENTRE))
                            .toList());
        }
        lists.setColumnWidth(DATA_COLUMN, 35 * 256);
    }

    private static void write(Sheets sheets, XSSFSheet lists, int number, String name, List<CellContent> values) {
        XSSFRow there = lists.getRow(number);
        XSSFRow row = there == null ? lists.createRow(number) : there;
        CellContent.text(name, number == 0 ? Look.HEADING : Look.BODY)
                .write(row.createCell(DATA_COLUMN), sheets.styles());
        sheets.write(row, DATA_COLUMN + 1, values);
    }

    /** What the chart shows, in words, for those who do not see it; the table above holds every number. */
    private static String describeSchools(GapAnalysis analysis) {
        return Printable.brief(
                "Stacked bars, one for each school. "
                        + analysis.schools().stream()
                                .map(school -> school.shortName() + ": " + describe(school.counts(), ALL))
                                .reduce((left, right) -> left + "; " + right)
                                .orElse("")
                        + ".",
                1500);
    }

    private static String describeSections(Map<String, Counts> sections, int all) {
        return Printable.brief(
                "Stacked bars, one for each section of the model policy that has gaps"
                        + (all > sections.size() ? ", the %s of %s with most. ".formatted(sections.size(), all) : ". ")
                        + English.list(sections.entrySet().stream()
                                .map(entry -> entry.getKey() + ": " + describe(entry.getValue(), SchoolSheet.GAPS))
                                .toList())
                        + ".",
                1500);
    }

    private static String describe(Counts counts, List<Status> statuses) {
        return English.list(statuses.stream()
                .filter(status -> counts.of(status) > 0)
                .map(status ->
                        counts.of(status) + " " + Labels.status(status).word().toLowerCase(java.util.Locale.ROOT))
                .toList());
    }
}
